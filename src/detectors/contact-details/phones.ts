// Finds telephone numbers in figures: British, Slovene and those with a country's code.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import type { PreparedText } from '../../text/prepare';
import { type Detail, MOST_DETAILS } from './detail';

/** Returns the numbers that reach a person or a desk; helplines, scores, dates and the like are none. */
export function phonesIn({ folded }: PreparedText): Detail[] {
  const found: Detail[] = [];
  let asked = 0;
  for (const { 0: run, index } of matchesOf(folded.text, RUN)) {
    if (found.length >= MOST_DETAILS) break;
    if (NUMBERED_THINGS.test(folded.text.slice(Math.max(0, index - 24), index))) continue;
    for (let from = nextStart(run, 0); from >= 0; from = nextStart(run, from)) {
      const length = asked < MOST_FOREIGN ? lengthAt(run.slice(from), () => (asked += 1)) : null;
      if (!length) {
        from += 1;
        continue;
      }
      const span = folded.toRaw(index + from, index + from + length.signs);
      found.push({
        sort: length.sort,
        span: bracketed(span, run.slice(0, from + length.signs), from),
        spelt: false,
        personal: false,
      });
      from += length.signs;
    }
  }
  return found;
}

/** Returns what kind of number these figures are, or `null` where they are none; as they are dialled in Britain and Slovenia. */
export function sortOf(figures: string): 'mobile' | 'landline' | null {
  const home = figures.replace(/^(?:\+|00)?(?:44|386)(?=\d{8,10}$)/, '0').replace(/^00(?=\d{9,10}$)/, '0');
  if (/^07(?![06])\d{9}$/.test(home)) return 'mobile';
  if (/^0[12]\d{9}$/.test(home)) return 'landline';
  if (/^0(?:3[01]|4[01]|51|6[45689]|7[01])\d{6}$/.test(home)) return 'mobile';
  return /^0[1-57]\d{7}$/.test(home) ? 'landline' : null;
}

/** As many figures as a number has, with what people put between them. */
const RUN = /(?<![a-z0-9£$€#])(?<!\d[.,:/-])\(?(?:\+|0)(?:[ .()-]{0,3}\d){7,29}(?!\d)/g;

/** What is counted, ordered or filed and not rung. */
const NUMBERED_THINGS =
  /(?:isbn(?:-1[03])?|issn|meeting id|id|ref(?:erence)?|order|account|acc|sort code|invoice|pass ?code|pin|serial|urn|upn|candidate|centre|booking|tracking|barcode|version|ticket|lottery|grid ref(?:erence)?|pi|π)(?: (?:no|number|is))?[ .:#=-]{0,3}$/;

/** The library is asked only about other countries' numbers, and not for ever: each answer costs it a millisecond. */
const MOST_FOREIGN = 12;

const nextStart = (run: string, from: number): number => {
  for (let at = from; at < run.length; at++)
    if ((run[at] === '0' || run[at] === '+') && (at === 0 || /[ .()+-]/.test(run[at - 1]!)) && run[at - 1] !== '+') return at;
  return -1;
};

interface Length {
  sort: 'mobile' | 'landline';
  /** How many signs it takes, those between the figures included. */
  signs: number;
}

function lengthAt(run: string, onAsk: () => void): Length | null {
  // The longest first: "0 7 7 0 0 9 0 0 1" alone would do in Slovenia.
  const ends = matchesOf(run, /\d(?!\d)/g)
    .map(({ index }) => index + 1)
    .reverse();
  for (const signs of ends) {
    const figures = run
      .slice(0, signs)
      .replace('(0)', '')
      .replace(/[^\d+]/g, '');
    if (figures.length < 9) break;
    if (figures.length > 16) continue;
    const sort = sortOf(figures);
    if (sort) return { sort, signs };
  }
  if (!/^(?:\+|00)[ -]?[1-9]/.test(run)) return null;
  onAsk();
  const number = parsePhoneNumberFromString(run.replace(/^00[ -]?/, '+'), { extract: false });
  return number?.isPossible() && number.countryCallingCode !== '44' ? { sort: 'mobile', signs: ends[0]! } : null;
}

/** "(07700) 900 123" begins with its bracket. */
const bracketed = ([start, end]: Span, run: string, from: number): Span =>
  run[from - 1] === '(' && run.includes(')') ? [start - 1, end] : [start, end];
