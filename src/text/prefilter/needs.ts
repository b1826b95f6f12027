// Finds out what no match of a pattern can do without. Runs while the extension is built, never in it.
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type AnyOf, both, gramsIn, type Likelihood, MOST, rarer, sumOf } from './rarest.ts';
import { LONG, signOf } from './symbols.ts';

/**
 * Returns what every match of the pattern needs one of, as written symbols; `null` where there is nothing, or where most drafts have it
 * anyway.
 */
export function needsOf({ source, flags }: Written, likelihood: Likelihood): readonly string[] | null {
  const [unicode, ignoreCase] = [flags.includes('u'), flags.includes('i')];
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode });
  const reading: Reading = { likelihood, ignoreCase };
  const needs = needOf(ofDisjunction(tree.alternatives, reading), reading);
  return needs && sumOf(needs, likelihood) < USELESS ? needs : null;
}

/** Likelihoods summed up: as many drafts would have one of them as makes looking no gain. */
const USELESS = 1.3;

/** A pattern as it is written. */
export interface Written {
  readonly source: string;
  readonly flags: string;
}

interface Reading {
  readonly likelihood: Likelihood;
  readonly ignoreCase: boolean;
}

/** What is known of the words that some part of a pattern matches. */
interface Known {
  /** Everything that they can be, as written symbols; `null` where that is too much. */
  readonly all: readonly string[] | null;
  /** Grams of which they hold one, or pairs of them. */
  readonly grams: AnyOf;
}

const UNKNOWN: Known = { all: null, grams: null };
const exactly = (...all: readonly string[]): Known => ({ all: [...new Set(all)], grams: null });

type Elements = readonly (AST.Element | Edge)[];
/** What is known to stand beside an alternative. */
interface Edge {
  readonly type: 'Edge';
  readonly written: string;
}

function ofDisjunction(alternatives: readonly AST.Alternative[], reading: Reading, before = '', after = ''): Known {
  const parts = alternatives.map(({ elements }) => ofSequence(between(elements, before, after), reading));
  const all = parts.flatMap((part) => part.all ?? []);
  const grams = parts.map((part) => needOf(part, reading));
  return {
    all: parts.every((part) => part.all) ? [...new Set(all)] : null,
    grams: grams.every((own) => own !== null) ? [...new Set(grams.flat())] : null,
  };
}

const between = (elements: readonly AST.Element[], before: string, after: string): Elements => [
  ...(before ? [{ type: 'Edge', written: before } as const] : []),
  ...elements,
  ...(after ? [{ type: 'Edge', written: after } as const] : []),
];

function ofSequence(elements: Elements, reading: Reading): Known {
  let run: readonly string[] = [''];
  let whole = true;
  let grams: AnyOf = null;
  const breakOff = (next: readonly string[]) => {
    grams = both(grams, gramsIn(run, reading.likelihood), reading.likelihood);
    run = next;
    whole = false;
  };
  elements.forEach((element, at) => {
    const known = ofElement(element, reading);
    if (known.grams) grams = both(grams, known.grams, reading.likelihood);
    if (known.all && (run.length === 1 || known.all.length === 1 || run.length * known.all.length <= MOST)) {
      run = [...new Set(run.flatMap((lead) => known.all!.map((more) => lead + more)))];
      return;
    }
    const lead = sharedEnd(run);
    breakOff(known.all ? known.all.map((words) => lead + words) : ['']);
    const group = known.all ? null : groupIn(element);
    const next = elements[at + 1];
    const tail = next ? sharedStart(ofElement(next, reading).all ?? []) : '';
    if (group && (lead || tail))
      grams = both(grams, needOf(ofDisjunction(group, reading, lead, tail), reading), reading.likelihood);
  });
  return whole ? { all: run, grams } : { all: null, grams: both(grams, gramsIn(run, reading.likelihood), reading.likelihood) };
}

/** The alternatives of a group that is there once at least. */
const groupIn = (element: AST.Element | Edge): readonly AST.Alternative[] | null => {
  if (element.type === 'CapturingGroup') return element.alternatives;
  return element.type === 'Group' && !element.modifiers ? element.alternatives : null;
};

function ofElement(element: AST.Element | Edge, reading: Reading): Known {
  switch (element.type) {
    case 'Edge':
      return exactly(element.written);
    case 'Character':
      return ofCharacter(element, reading);
    case 'CharacterClass':
      return element.negate ? UNKNOWN : ofClass(element, reading);
    case 'CharacterSet':
      return ofSet(element) ?? UNKNOWN;
    case 'Group':
      // Within it other letters may be the same than in the rest.
      return element.modifiers ? UNKNOWN : ofDisjunction(element.alternatives, reading);
    case 'CapturingGroup':
      return ofDisjunction(element.alternatives, reading);
    case 'Quantifier':
      return ofQuantifier(element, reading);
    case 'Assertion':
      return ofAssertion(element, reading);
    default:
      return UNKNOWN;
  }
}

function written(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  return Array.from({ length: character.length }, (_, at) => signOf(character.charCodeAt(at))).join('');
}

/** A capital where case matters is looked for among small letters too, where no edge of a word is seen beside it. */
const ofCharacter = ({ value }: AST.Character, { ignoreCase }: Reading): Known =>
  !ignoreCase && value >= 0x41 && value <= 0x5a ? UNKNOWN : exactly(written(value));

function ofClass({ elements }: AST.CharacterClass, reading: Reading): Known {
  const all: string[] = [];
  for (const element of elements) {
    if (element.type === 'Character') all.push(...(ofCharacter(element, reading).all ?? ['?']));
    else if (element.type === 'CharacterSet') all.push(...(ofSet(element)?.all ?? ['?']));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < 32)
      for (let value = element.min.value; value <= element.max.value; value += 1)
        all.push(...(ofCharacter({ ...element.min, value }, reading).all ?? ['?']));
    else return UNKNOWN;
  }
  return all.includes('?') || new Set(all).size > 12 ? UNKNOWN : exactly(...all);
}

const ofSet = (set: AST.CharacterSet): Known | null => {
  if (set.kind === 'digit' && !set.negate) return exactly('0');
  return set.kind === 'space' && !set.negate ? exactly(' ') : null;
};

function ofQuantifier({ element, min, max }: AST.Quantifier, reading: Reading): Known {
  if (max === 0) return exactly('');
  const once = ofElement(element, reading);
  if (min === 0) return max === 1 && once.all ? { all: ['', ...once.all], grams: null } : UNKNOWN;
  if (max === 1) return once;
  if (once.all?.length === 1 && max <= LONG)
    return exactly(...Array.from({ length: max - min + 1 }, (_, more) => once.all![0]!.repeat(min + more)));
  return { all: null, grams: needOf(once, reading) };
}

function ofAssertion(assertion: AST.Assertion, reading: Reading): Known {
  switch (assertion.kind) {
    case 'start':
      return exactly('^');
    case 'end':
      return exactly('$');
    case 'word':
      // The mark that fits neither side is taken away again.
      return exactly(assertion.negate ? '' : '$^');
    default: {
      const { kind, negate, alternatives } = assertion;
      if (!negate) return { all: [''], grams: needOf(ofDisjunction(alternatives, reading), reading) };
      return exactly(!alternatives.some(isAnyLetter) ? '' : kind === 'lookbehind' ? '^' : '$');
    }
  }
}

/** One character, which may be any small letter of the alphabet. */
function isAnyLetter({ elements }: AST.Alternative): boolean {
  const [only, ...more] = elements;
  if (!only || more.length > 0) return false;
  const parts = only.type === 'CharacterClass' && !only.negate ? only.elements : [only];
  return parts.some(
    (part) =>
      (part.type === 'CharacterClassRange' && part.min.value <= 0x61 && part.max.value >= 0x7a) ||
      (part.type === 'CharacterSet' && part.kind === 'word' && !part.negate) ||
      (part.type === 'CharacterSet' && part.kind === 'property' && !part.negate && part.value === 'L'),
  );
}

const needOf = ({ all, grams }: Known, { likelihood }: Reading): AnyOf =>
  rarer(all && gramsIn(all, likelihood), grams, likelihood);

/** What all of the strings begin or end with, as much as a gram could hold. */
function sharedEnd(all: readonly string[]): string {
  const [first = ''] = all;
  for (let length = Math.min(LONG, first.length); length > 0; length -= 1)
    if (all.every((words) => words.endsWith(first.slice(-length)))) return first.slice(-length);
  return '';
}

function sharedStart(all: readonly string[]): string {
  const [first = ''] = all;
  for (let length = Math.min(LONG, first.length); length > 0; length -= 1)
    if (all.every((words) => words.startsWith(first.slice(0, length)))) return first.slice(0, length);
  return '';
}
