// What is said where a text is tried, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './try-words';

const plural = pluralsIn('cy');

export const words: Words<typeof en> = {
  paste: 'Gludwch neu teipiwch unrhyw beth i weld beth mae polisi eich ysgol yn ei ddweud',
  asPostOn: 'Fel postiad ar',
  check: 'Gwirio',
  heardPart: 'Nid oedd modd gwirio rhan o hyn.',
  heardNothing: 'Wedi gwirio: dim byd i edrych arno.',
  heard: (count) =>
    `Wedi gwirio: ${plural(count, {
      zero: 'dim byd i edrych arno',
      one: 'un peth i edrych arno',
      two: '2 beth i edrych arnynt',
      few: '3 pheth i edrych arnynt',
      many: '6 pheth i edrych arnynt',
      other: `${written(count)} peth i edrych arnynt`,
    })}.`,
  seen: 'Beth a welwyd',
  nothing: 'Dim byd ynddo y mae polisi eich ysgol yn sôn amdano.',
  nothingInPart: 'Dim byd yn y rhan honno y mae polisi eich ysgol yn sôn amdano.',
  part: 'Nid oedd modd gwirio rhan o hyn. Nid yw’n effeithio ar ddim byd arall.',
  long: 'Mae hwn yn hir iawn. Dim ond y rhan gyntaf a ddarllenwyd.',
};
