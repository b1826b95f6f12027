// What is said of a list of pupils, in English; the other languages stand beside it.
import { pluralsIn } from '../language/plurals';
import { spoken } from '../language/spoken';

const plural = pluralsIn('en');

export const en = {
  tooLarge: 'The list is larger than 10 MB. Split it, or leave out the columns that are not names.',
  empty: 'The list is empty.',
  tooLong: 'The list has more than 100,000 rows. Leave out pupils who have left.',
  onlyHeadings: 'The list has headings but no pupils.',
  unquoted: (row: number) => `Row ${row} has a quotation mark without its partner. It was read as if it were not there.`,
  moreLeftOut: (count: number) =>
    plural(count, { one: `${count} more rows were left out.`, other: `${count} more rows were left out.` }),
  twice: (count: number) =>
    plural(count, {
      one: 'One name was on the list twice and is kept once.',
      other: `${count} names were on the list more than once and are kept once.`,
    }),
  row: {
    nameless: (row: number) => `Row ${row} has no name in it, so it was left out.`,
    unreadable: (row: number) =>
      `Row ${row} has letters that could not be read, so it was left out. Save the file as "CSV UTF-8".`,
    tooLong: (row: number) => `Row ${row} has a name that is too long, so it was left out.`,
    odd: (row: number, found: string) => `Row ${row} has "${found}" where a name belongs, so it was left out.`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
