// What a card says of words that hurt, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Besede, ki bolijo',
  why: 'Kar je napisano v jezi, ostane, se kopira in to berejo ljudje, o katerih govori, in tisti, ki vam zaupajo svoje otroke.',
  kinds: {
    insult: 'To nekoga žali.',
    slur: 'Ta beseda je zmerljivka.',
    threat: 'To se lahko bere kot grožnja.',
    demeaning: 'To nekoga podcenjuje.',
    discrimination: 'To sodi ljudi po tem, kar so.',
    sexual: 'To so spolne opazke o ljudeh.',
    profanity: 'To je kletvica.',
    'reads-as': 'To se bere kot trda beseda o nekom.',
  },
  evidence: {
    insult: 'žalitev nekoga',
    slur: 'zmerljivka',
    threat: 'besede, ki grozijo',
    demeaning: 'besede, ki nekoga podcenjujejo',
    discrimination: 'sodba o celi skupini ljudi',
    sexual: 'spolne opazke o ljudeh',
    profanity: 'preklinjanje',
  },
};
