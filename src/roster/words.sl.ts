// What is said of a list of pupils, in Slovene.
import { pluralsIn } from '../language/plurals';
import type { Words } from '../language/spoken';
import type { en } from './words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  tooLarge: 'Seznam je večji od 10 MB. Razdelite ga ali izpustite stolpce, ki niso imena.',
  empty: 'Seznam je prazen.',
  tooLong: 'Seznam ima več kot 100.000 vrstic. Izpustite učence, ki so šolo zapustili.',
  onlyHeadings: 'Seznam ima naslove stolpcev, učencev pa ne.',
  unquoted: (row) => `V vrstici ${row} je narekovaj brez svojega para. Prebrana je bila, kot da ga ni.`,
  moreLeftOut: (count) =>
    plural(count, {
      one: `Izpuščena je bila še ${count} vrstica.`,
      two: `Izpuščeni sta bili še ${count} vrstici.`,
      few: `Izpuščene so bile še ${count} vrstice.`,
      other: `Izpuščenih je bilo še ${count} vrstic.`,
    }),
  twice: (count) =>
    plural(count, {
      one:
        count === 1
          ? 'Eno ime je bilo na seznamu dvakrat in je shranjeno enkrat.'
          : `${count} ime je bilo na seznamu večkrat in je shranjeno enkrat.`,
      two: `${count} imeni sta bili na seznamu večkrat in sta shranjeni enkrat.`,
      few: `${count} imena so bila na seznamu večkrat in so shranjena enkrat.`,
      other: `${count} imen je bilo na seznamu večkrat in so shranjena enkrat.`,
    }),
  row: {
    nameless: (row) => `V vrstici ${row} ni imena, zato je bila izpuščena.`,
    unreadable: (row) =>
      `V vrstici ${row} so črke, ki jih ni bilo mogoče prebrati, zato je bila izpuščena. Datoteko shranite kot "CSV UTF-8".`,
    tooLong: (row) => `V vrstici ${row} je predolgo ime, zato je bila izpuščena.`,
    odd: (row, found) => `V vrstici ${row} je "${found}" tam, kjer bi moralo biti ime, zato je bila izpuščena.`,
  },
};
