// What a card says of a link to think about, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Povezava za premislek',
  why: 'Družine povezavi zaupajo, ker jo da šola, zato naj pokaže, kam vodi, in vodi na varno mesto.',
  kinds: {
    shortener: 'Ta povezava skriva, kam vodi.',
    'bare-address': 'Ta povezava vodi na računalnik brez imena.',
    'look-alike': 'Ta povezava je videti kot drug naslov, pa to ni.',
    download: 'Ta povezava odpre datoteko, ki bi lahko škodila.',
    unsuitable: 'Ta povezava vodi na spletišče, ki ni za šolo.',
    'insecure-login': 'Ta povezava zahteva geslo tam, kjer ga lahko preberejo drugi.',
    doubted: 'Sami pravite, da ta povezava morda ni varna ali primerna.',
    'reads-as': 'To se bere kot povezava, ki morda ni varna ali primerna.',
  },
  evidence: {
    like: (address) => `videti je kot ${address}`,
    another: 'videti je kot drug naslov',
    schools: 'videti je kot naslov vaše šole',
  },
};
