// What the printed sheet says around the policy’s own clauses, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './sheet-words';

const plural = pluralsIn('sl');

const NUMBERS = ['0', 'Eno', 'Dve', 'Tri', 'Štiri', 'Pet', 'Šest', 'Sedem', 'Osem', 'Devet', 'Deset'];

export const words: Words<typeof en> = {
  print: 'Natisni',
  page: 'Ena stran A4, črno-belo.',
  kicker: 'Zaposleni in družbena omrežja',
  title: (count) => {
    if (count === 1) return 'Določilo, ki pride na vrsto najpogosteje';
    const number = NUMBERS[count] ?? written(count);
    return plural(count, {
      one: `${number} najpogostejše določilo`,
      two: `${number} najpogostejši določili`,
      few: `${number} najpogostejša določila`,
      other: `${number} najpogostejših določil`,
    });
  },
  ask: 'Niste prepričani? Najprej vprašajte.',
  named: 'Pravilnik navaja: {roles}',
  contact: 'Naša kontaktna oseba:',
  printed: (version, day) => `{documents} · Različica profila: ${version} · Natisnjeno: ${day}`,
  whole: 'Velja celoten pravilnik, ne le ta določila.',
  maker: 'Izdelano s Second Glance.',
};
