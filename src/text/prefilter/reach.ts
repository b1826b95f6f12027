// Finds out how far from where it begins a match of a pattern can depend on the text. Runs while the extension is built, never in it.
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Written } from './needs.ts';
import type { Reach } from './revised.ts';

/** Returns how far a pattern looks before the beginning of a match and after it; `null` where that is without limit. */
export function reachOf({ source, flags }: Written): Reach | null {
  const unicode = flags.includes('u');
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode });
  const extent = ofAlternatives(tree.alternatives, unicode);
  if (!extent) return null;
  const { taken, before, after } = extent;
  return [...before, taken[0] + after[0], taken[1] + after[1]];
}

/** So many UTF-16 code units, and so many times as many as the longest word or gap of the text has. */
type Length = readonly [units: number, runs: number];

interface Extent {
  /** What is matched. */
  readonly taken: Length;
  /** What is looked at before the beginning, and beyond the end. */
  readonly before: Length;
  readonly after: Length;
}

const NOTHING: Length = [0, 0];
const nowhere: Extent = { taken: NOTHING, before: NOTHING, after: NOTHING };
const takes = (units: number, runs = 0): Extent => ({ ...nowhere, taken: [units, runs] });

const sum = (a: Length, b: Length): Length => [a[0] + b[0], a[1] + b[1]];
const most = (a: Length, b: Length): Length => [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
const times = ([units, runs]: Length, count: number): Length => [units * count, runs * count];

const ofAlternatives = (alternatives: readonly AST.Alternative[], unicode: boolean): Extent | null =>
  alternatives.reduce<Extent | null>((all, { elements }) => {
    const one = ofSequence(elements, unicode);
    return all && one && either(all, one);
  }, nowhere);

const either = (a: Extent, b: Extent): Extent => ({
  taken: most(a.taken, b.taken),
  before: most(a.before, b.before),
  after: most(a.after, b.after),
});

function ofSequence(elements: readonly AST.Element[], unicode: boolean): Extent | null {
  let all = nowhere;
  for (const element of elements) {
    const one = ofElement(element, unicode);
    if (!one) return null;
    all = { ...either(all, one), taken: sum(all.taken, one.taken) };
  }
  return all;
}

function ofElement(element: AST.Element, unicode: boolean): Extent | null {
  switch (element.type) {
    case 'Character':
      return takes(element.value > 0xffff ? 2 : 1);
    case 'CharacterClass':
    case 'CharacterSet':
      return takes(unicode ? 2 : 1);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, unicode);
    case 'Quantifier':
      return ofQuantifier(element, unicode);
    case 'Assertion':
      return ofAssertion(element, unicode);
    case 'Backreference':
      return Array.isArray(element.resolved) ? null : ofElement(element.resolved, unicode);
    default:
      return null;
  }
}

function ofQuantifier({ element, max }: AST.Quantifier, unicode: boolean): Extent | null {
  if (max === Number.POSITIVE_INFINITY) return isOfWords(element) || isOfGaps(element) ? takes(0, 1) : null;
  const once = ofElement(element, unicode);
  return once && { ...once, taken: times(once.taken, max) };
}

function ofAssertion(assertion: AST.Assertion, unicode: boolean): Extent | null {
  // An edge needs the characters beside it, which are within `SPARE`.
  if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') return nowhere;
  const inner = ofAlternatives(assertion.alternatives, unicode);
  if (!inner) return null;
  const { taken, before, after } = inner;
  return assertion.kind === 'lookahead'
    ? { taken: NOTHING, before, after: sum(taken, after) }
    : { taken: NOTHING, before: sum(taken, before), after };
}

type Single = AST.Element | AST.CharacterClassElement;

/** One character that is never white space: as many of them as there are in a row are no more than the longest word. */
function isOfWords(element: Single): boolean {
  switch (element.type) {
    case 'Character':
      return !isWhite(element.value);
    case 'CharacterClassRange':
      return !WHITE.some((white) => white >= element.min.value && white <= element.max.value);
    case 'CharacterSet':
      if (element.kind === 'property') return !element.negate && /^[LMNPS][a-z]?$/.test(element.value ?? element.key);
      return element.kind === 'space' ? element.negate : element.kind !== 'any' && !element.negate;
    case 'CharacterClass':
      return element.negate ? element.elements.some(isSpaces) : element.elements.every(isOfWords);
    default:
      return false;
  }
}

/** One character that is always white space. */
const isOfGaps = (element: Single): boolean =>
  (element.type === 'Character' && isWhite(element.value)) ||
  isSpaces(element) ||
  (element.type === 'CharacterClass' && (element.negate ? element.elements.some(isNoSpace) : element.elements.every(isOfGaps)));

const isNoSpace = (element: Single): boolean => element.type === 'CharacterSet' && element.kind === 'space' && element.negate;
const isSpaces = (element: Single): boolean => element.type === 'CharacterSet' && element.kind === 'space' && !element.negate;

const isWhite = (codePoint: number): boolean => /\s/.test(String.fromCodePoint(codePoint));
const WHITE: readonly number[] = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isWhite);
