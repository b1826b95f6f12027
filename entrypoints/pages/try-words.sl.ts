// What is said where a text is tried, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './try-words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  paste: 'Prilepite ali vpišite karkoli in si oglejte, kaj pravi pravilnik vaše šole',
  asPostOn: 'Kot objava na omrežju',
  check: 'Preveri',
  heardPart: 'Dela tega ni bilo mogoče preveriti.',
  heardNothing: 'Preverjeno: ni ničesar, kar bi bilo treba pogledati.',
  heard: (count) =>
    `Preverjeno: pogledati je treba ${plural(count, {
      one: `${written(count)} stvar`,
      two: `${written(count)} stvari`,
      few: `${written(count)} stvari`,
      other: `${written(count)} stvari`,
    })}.`,
  seen: 'Kaj je bilo opaženo',
  nothing: 'V njem ni ničesar, o čemer bi govoril pravilnik vaše šole.',
  nothingInPart: 'V tem delu ni ničesar, o čemer bi govoril pravilnik vaše šole.',
  part: 'Dela tega ni bilo mogoče preveriti. Na drugo to ne vpliva.',
  long: 'To besedilo je zelo dolgo. Prebran je bil samo prvi del.',
};
