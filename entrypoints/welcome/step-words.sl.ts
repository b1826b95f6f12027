// What the four steps say, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './step-words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  schoolSaved: 'Šola shranjena',
  findSchool: 'Poiščite svojo šolo po imenu',
  called: (count) =>
    plural(count, {
      one: `Tako se imenuje ${written(count)} šola.`,
      two: `Tako se imenujeta ${written(count)} šoli.`,
      few: `Tako se imenujejo ${written(count)} šole.`,
      other: `Tako se imenuje ${written(count)} šol.`,
    }),
  noneCalled: (name) => `Tu ni šole z imenom »${name}«. Morda vam vaša namesto tega da datoteko ali povezavo.`,
  notHere: 'Je ni tu? Datoteko svoje šole {file}; povezavi {link}. Ta stran si zapomni, kje ste bili.',
  addFile: 'dodajte v nastavitvah',
  followLink: 'sledite tam',

  hoursSaved: 'Delovni čas shranjen',
  hoursWhy:
    'Nekateri pravilniki zahtevajo, da osebje med delom ne uporablja družbenih omrežij. Zunaj vašega delovnega časa o času nikoli ni govora.',
  yourHours: 'Vaš delovni čas',
  schoolHours: 'Delovni čas šole',
  whenChosen: 'Takoj ko bo šola izbrana.',
  fullTime: 'Polni delovni čas, ob drugih urah',
  fullTimeHow: 'Od ponedeljka do petka, od ure in do ure, ki ju navedete.',
  partTime: 'Krajši delovni čas',
  partTimeHow: 'Ob nekaterih dneh ali le pol dneva.',
  from: 'Od',
  to: 'do',
  endFirst: 'Konec mora biti po začetku. Še ni shranjeno.',
  exactKept: 'Vaš natančni delovni čas ostane, kot je. Spremenite ga v nastavitvah.',
  parts: { all: 'Ves dan', morning: 'Dopoldne', afternoon: 'Popoldne', none: 'Ne na delu' },
  moreHours: 'Odmori, natančne ure in datumi šolskega leta so tu: {settings}.',
  settings: 'nastavitve',

  accountsWhy:
    'Račun razreda, krožka ali same šole. Tam veljajo drugi deli pravilnika. Večina ljudi ne vodi nobenega: v tem primeru pojdite kar naprej.',
  accounts: 'Računi, ki jih vodite za šolo',
  remove: 'Odstrani',
  removeNamed: (account) => `Odstrani ${account}`,
  accountRemoved: 'Račun odstranjen',

  noPolicy:
    'Brez šole še ni pravilnika, po katerem bi preverjali. Vrnite se in jo izberite ali pa to storite pozneje v nastavitvah.',
  madeUp: 'Ta osnutek je izmišljen in nič se ne objavi. Pritisnite na popravek, da vidite, kako deluje, ali vpišite kaj svojega.',
  drafts: (school) => [
    `Kako ponosen dan za moj razred na šoli ${school}!`,
    `Poučujem na šoli ${school} in mislim, da domače naloge bolj škodijo kot koristijo.`,
    'Starši, kateri koli večer me pokličite na 07700 900123.',
    'Bravo, Marnie Tolworth iz 4. razreda, za čudovito sliko!',
  ],
};
