// Finds out how far from where it begins a match of a pattern can depend on the text. Runs while the extension is built, never in it.
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Written } from './needs.ts';
import { isWhite, type Reach, RUNS, WORDS } from './runs.ts';

/** Returns how far a pattern looks before the beginning of a match and after it; `null` where that is without limit. */
export function reachOf({ source, flags }: Written): Reach | null {
  const unicode = flags.includes('u');
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode });
  const extent = ofAlternatives(tree.alternatives, unicode);
  if (!extent) return null;
  const after = sum(extent.taken, extent.after);
  const reach = extent.before.flatMap((length, kind) => [length, after[kind]!]);
  return reach.slice(0, reach.findLastIndex((length) => length > 0) + 1);
}

/** So many UTF-16 code units, and so many times as many as the longest run of each of the `RUNS` has. */
type Length = readonly number[];

interface Extent {
  /** What is matched. */
  readonly taken: Length;
  /** What is looked at before the beginning, and beyond the end. */
  readonly before: Length;
  readonly after: Length;
}

const NOTHING: Length = [0, ...RUNS.map(() => 0)];
const nowhere: Extent = { taken: NOTHING, before: NOTHING, after: NOTHING };
const takes = (units: number): Extent => ({ ...nowhere, taken: NOTHING.with(0, units) });
const takesRun = (run: number): Extent => ({ ...nowhere, taken: NOTHING.with(run, 1) });

const sum = (a: Length, b: Length): Length => a.map((length, kind) => length + b[kind]!);
const most = (a: Length, b: Length): Length => a.map((length, kind) => Math.max(length, b[kind]!));
const times = (all: Length, count: number): Length => all.map((length) => length * count);

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
  const once = ofElement(element, unicode);
  if (!once) return null;
  if (max < Number.POSITIVE_INFINITY) return { ...once, taken: times(once.taken, max) };
  const run = RUNS.findIndex((never, kind) => isWithin(element, never) || (kind === WORDS && isOfGaps(element)));
  return run < 0 ? null : { ...once, taken: takesRun(run + 1).taken };
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

type Part = AST.Element | AST.CharacterClassElement;

/** Does it match, as often as it is there, none of these characters? */
function isWithin(part: Part, never: readonly number[]): boolean {
  const isSo = (one: Part) => isWithin(one, never);
  switch (part.type) {
    case 'Character':
      return !never.includes(part.value) && !(isLetter(part.value) && never.some(isLetter));
    case 'CharacterClassRange':
      return !never.some((one) => isLetter(one) || (one >= part.min.value && one <= part.max.value));
    case 'CharacterSet':
      return ofSet(part, never);
    case 'CharacterClass':
      return part.negate ? never.every((one) => part.elements.some((each) => isSurely(each, one))) : part.elements.every(isSo);
    case 'Group':
    case 'CapturingGroup':
      return !isModified(part) && part.alternatives.every(({ elements }) => elements.every(isSo));
    case 'Quantifier':
      return isSo(part.element);
    default:
      return part.type === 'Assertion';
  }
}

/** Where case is no matter a letter may match another. */
const isLetter = (codePoint: number): boolean => /\p{L}/u.test(String.fromCodePoint(codePoint));

const isModified = (group: AST.Group | AST.CapturingGroup): boolean => group.type === 'Group' && group.modifiers !== null;

function ofSet(set: AST.CharacterSet, never: readonly number[]): boolean {
  if (set.kind === 'space') return never.every((one) => isWhite(one) === set.negate);
  if (set.kind === 'any' || set.negate || never.some(isLetter)) return false;
  return set.kind !== 'property' || /^[LMN][a-z]?$/.test(set.value ?? set.key);
}

/** Is this character certainly one of them? */
function isSurely(part: AST.CharacterClassElement, character: number): boolean {
  if (part.type === 'Character') return part.value === character;
  if (part.type === 'CharacterClassRange') return part.min.value <= character && character <= part.max.value;
  return part.type === 'CharacterSet' && part.kind === 'space' && isWhite(character) !== part.negate;
}

/** One character that is always white space. */
const isOfGaps = (part: Part): boolean =>
  (part.type === 'Character' && isWhite(part.value)) ||
  isSpace(part, false) ||
  (part.type === 'CharacterClass' &&
    (part.negate ? part.elements.some((each) => isSpace(each, true)) : part.elements.every(isOfGaps)));

const isSpace = (part: Part, negate: boolean): boolean =>
  part.type === 'CharacterSet' && part.kind === 'space' && part.negate === negate;
