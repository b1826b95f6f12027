// What nudges and clauses say wherever they are shown, in Slovene.
import { pluralsIn } from '../language/plurals';
import { type Words, written } from '../language/spoken';
import type { en } from './words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  levels: { tip: 'Nasvet', warn: 'Velja preveriti', hold: 'Počakajte' },
  modalities: {
    must: 'Obvezno',
    'must-not': 'Prepovedano',
    should: 'Priporočeno',
    'should-not': 'Odsvetovano',
    may: 'Dovoljeno',
    duty: 'Dolžnost',
  },
  corrections: {
    'not-a-pupil': 'Ni učenec/učenka',
    'a-pupil': 'To je učenec/učenka',
    'not-our-school': 'Ni naša šola',
    'these-words': 'Za te besede tega ne kaži več',
  },
  notThisPerson: 'Za to osebo tega ne kaži več',
  readClause: 'Poglej v pravilniku',
  document: 'Dokument šole',
  alsoTouches: 'Dotika se tudi:',
  sameWords: '{title}: iste besede.',
  sameWordsFor: '{title}: iste besede, za {whose}.',
  more: (count) => `in še ${written(count)}`,
  policyOf: (school) => `Pravilnik šole ${school}`,
  policiesOf: (schools) => `Pravilniki šol ${schools}`,
  and: (before, last) => `${before} in ${last}`,
  or: (before, last) => `${before} ali ${last}`,
  practicePage: 'strani za vajo',
  moreAlike: (count) =>
    plural(count, {
      one: `In še ${written(count)} podobna težava.`,
      two: `In še ${written(count)} podobni težavi.`,
      few: `In še ${written(count)} podobne težave.`,
      other: `In še ${written(count)} podobnih težav.`,
    }),
  tooLarge: (file, megabytes) => `Datoteka »${file}« je večja od ${written(megabytes)} MB. Nič ni bilo spremenjeno.`,
  unreadable: (file) => `Datoteke »${file}« ni bilo mogoče prebrati. Nič ni bilo spremenjeno.`,
};
