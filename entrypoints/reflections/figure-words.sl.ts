// What is said of the journal’s figures, in Slovene: with its dual, and its cases after "po", "od" and "v".
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './figure-words';
import { listing } from './listing';
import { genitive } from './slovene-dates';

const plural = pluralsIn('sl');

/** After "po". */
const afterNudges = (count: number): string =>
  plural(count, {
    one: `${written(count)} namigu`,
    two: `${written(count)} namigih`,
    few: `${written(count)} namigih`,
    other: `${written(count)} namigih`,
  });

/** After "od". */
const ofNudges = (count: number): string =>
  plural(count, {
    one: `${written(count)} namiga`,
    two: `${written(count)} namigov`,
    few: `${written(count)} namigov`,
    other: `${written(count)} namigov`,
  });

const wereNudges = (count: number): string =>
  plural(count, {
    one: `je bil ${written(count)} namig`,
    two: `sta bila ${written(count)} namiga`,
    few: `so bili ${written(count)} namigi`,
    other: `je bilo ${written(count)} namigov`,
  });

const inWeeks = (count: number): string =>
  plural(count, {
    one: `V ${written(count)} tednu`,
    two: `V ${written(count)} tednih`,
    few: `V ${written(count)} tednih`,
    other: `V ${written(count)} tednih`,
  });

const times = (count: number): string => ['', 'enkrat', 'dvakrat'][count] ?? `${written(count)}-krat`;
const firstTimes = (count: number): string => ['', 'Enkrat', 'Dvakrat'][count] ?? `${written(count)}-krat`;

const outcomes = {
  fixed: { name: 'Popravljeno z enim klikom', means: 'Sprejeli ste ponujeno besedilo.' },
  changed: { name: 'Spremenjeno z vašimi besedami', means: 'Pisali ste naprej in ni ostalo nič, kar bi bilo treba omeniti.' },
  edited: { name: 'Spremenjeno po premoru pred objavo', means: 'Pred objavo ste dobili vprašanje in ste napisali drugače.' },
  waited: { name: 'Zadržano', means: 'Osnutka nazadnje niste poslali, odložili ste ga na pozneje ali niste pritisnili gumba.' },
  posted: { name: 'Objavljeno nespremenjeno', means: 'Pogledali ste in poslali. O tem odločate vi.' },
  corrected: { name: 'Lažni preplah', means: 'Second Glance ste povedali, da se je zmotil, in to si zapomni.' },
  left: { name: 'Opuščeno ali neznano', means: 'Osnutek je bil opuščen ali pa Second Glance ni mogel videti, kaj je sledilo.' },
};

export const words: Words<typeof en> = {
  groups: {
    changed: { name: 'Spremenjeno', counted: (count) => `spremenjeno ${written(count)}` },
    waited: { name: 'Zadržano', counted: (count) => `zadržano ${written(count)}` },
    posted: { name: 'Objavljeno nespremenjeno', counted: (count) => `objavljeno nespremenjeno ${written(count)}` },
    corrected: {
      name: 'Lažni preplah',
      counted: (count) =>
        plural(count, {
          one: `${written(count)} lažni preplah`,
          two: `${written(count)} lažna preplaha`,
          few: `${written(count)} lažni preplahi`,
          other: `${written(count)} lažnih preplahov`,
        }),
    },
    left: { name: 'Opuščeno ali neznano', counted: (count) => `opuščeno ali neznano ${written(count)}` },
  },
  outcomes,
  changed: {
    allFalse: 'Vse, kar je bilo v tem času omenjeno, je bil lažni preplah, in to ste tudi povedali.',
    none: (counted) =>
      `Po ${afterNudges(counted)} je osnutek ostal, kakršen je bil. Namig je le drugi pogled: o tem, kaj objavite, odločate vi.`,
    every: (counted) => {
      if (counted === 1) return 'Po edinem namigu ste osnutek spremenili.';
      if (counted === 2) return 'Po obeh namigih ste osnutek spremenili.';
      return `Po vseh ${written(counted)} namigih ste osnutek spremenili.`;
    },
    some: (changed, counted) => `Po ${written(changed)} od ${ofNudges(counted)} ste osnutek spremenili.`,
  },
  ways({ fixed, changed, edited }) {
    const ways = [
      { count: fixed, how: 'z enim klikom' },
      { count: changed, how: 'z vašimi besedami' },
      { count: edited, how: 'po premoru pred objavo' },
    ].filter(({ count }) => count > 0);
    return `${listing(
      ways.map(({ count, how }, at) => `${at === 0 ? firstTimes(count) : times(count)} ${how}`),
      'in',
    )}.`;
  },
  falseAlarms: (count) =>
    plural(count, {
      one: `Še ${written(count)} je bil lažni preplah, ki ste ga popravili; tu ni vštet.`,
      two: `Še ${written(count)} sta bila lažna preplaha, ki ste ju popravili; tu nista všteta.`,
      few: `Še ${written(count)} so bili lažni preplahi, ki ste jih popravili; tu niso všteti.`,
      other: `Še ${written(count)} je bilo lažnih preplahov, ki ste jih popravili; tu niso všteti.`,
    }),
  weeks: {
    none: (weeks) => `${inWeeks(weeks)} ni bilo nobenega namiga.`,
    some: ({ weeks, total, most, day }) =>
      `${inWeeks(weeks)} ${wereNudges(total)}; največ, ${written(most)}, v tednu od ${genitive(day)}.`,
  },
};
