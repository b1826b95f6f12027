// Chooses, of all that matches of a pattern have, what fewest drafts have. Runs while the extension is built, never in it.
import { AND, LONG, SHORT, standsAlone } from './symbols.ts';

/** How likely a gram is to stand in a draft; the rarer, the better it tells that a pattern need not be tried. */
export type Likelihood = (gram: string) => number;

/** Of which every match has one; `null` where nothing is known of them. */
export type AnyOf = readonly string[] | null;

/** Returns a gram for each of the strings, the rarest; `null` where one of them is too short for any. */
export function gramsIn(all: readonly string[], likelihood: Likelihood): AnyOf {
  const grams = all.map((words) => rarestIn(marked(words), likelihood));
  return grams.every((gram) => gram !== null) ? [...new Set(grams)] : null;
}

/** Returns the rarest gram of a string, or two where they are rarer together; `null` where it is too short for any. */
function rarestIn(words: string, likelihood: Likelihood): string | null {
  // A long gram is never likelier than the short ones in it.
  const length = words.length >= LONG ? LONG : SHORT;
  const grams = Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length));
  const first = rarestOf([...grams, ...words.split('').filter(standsAlone)], likelihood);
  if (first === null || likelihood(first) < RARE) return first;
  const at = words.indexOf(first);
  const apart = length === LONG ? APART : 1;
  const second = rarestOf(
    grams.filter((_, other) => Math.abs(other - at) >= apart),
    likelihood,
  );
  return second === null ? first : (rarer([first], [first + AND + second], likelihood)?.[0] ?? first);
}

/** Of longer lists the parts are told apart, not every way to put them together. */
export const MOST = 24;

/** A gram that so few drafts hold needs no other beside it. */
const RARE = 0.002;
/** Two grams that overlap by more say the same. */
const APART = LONG - 2;

const rarestOf = (grams: readonly string[], likelihood: Likelihood): string | null =>
  grams.reduce<string | null>((rarest, gram) => (rarest === null || likelihood(gram) < likelihood(rarest) ? gram : rarest), null);

/** Puts in the marks where words begin and end within a string, and takes away those that stand where nothing begins or ends. */
export const marked = (words: string): string =>
  words
    .replace(/[$^]+/g, (marks) => (marks.includes('$') ? '$' : '') + (marks.includes('^') ? '^' : ''))
    .replace(/(?<=[^a-z$^])(?=[a-z])/g, '^')
    .replace(/(?<=[a-z])(?=[^a-z$^])/g, '$')
    .replace(/(?<![a-z])\$/g, '')
    .replace(/\^(?![a-z])/g, '');

/** Returns whichever fewer drafts have. */
export function rarer(one: AnyOf, other: AnyOf, likelihood: Likelihood): AnyOf {
  if (!one || !other) return one ?? other;
  return chanceOf(one, likelihood) <= chanceOf(other, likelihood) ? one : other;
}

/** What needs one of these and one of those needs a pair; where there are too many pairs, the rarer stand for both. */
export function both(one: AnyOf, other: AnyOf, likelihood: Likelihood): AnyOf {
  const rarest = rarer(one, other, likelihood);
  if (!one || !other || one.length * other.length > MOST || [...one, ...other].some((need) => need.includes(AND))) return rarest;
  const pairs = one.flatMap((a) => other.flatMap((b) => (a === b ? a : a + AND + b)));
  return rarer(rarest, [...new Set(pairs)], likelihood);
}

const chanceOf = (needs: readonly string[], likelihood: Likelihood): number => sumOf(needs, likelihood) + COST * needs.length;

/** Returns how many drafts have one of them, each counted for itself, as a share of all. */
export const sumOf = (needs: readonly string[], likelihood: Likelihood): number =>
  needs.reduce((sum, need) => {
    const [first = 0, second = 1] = need.split(AND).map(likelihood);
    // Words that go together come together.
    return sum + first * Math.sqrt(second);
  }, 0);

/** What it costs to look for one. */
const COST = 0.004;
