// Turns zod's findings about a profile into sentences for the person who wrote it.
import type * as z from 'zod';
import { language } from '../language/spoken';
import { words } from './problem-words';

/** Returns what is wrong, where and what was expected, one sentence each; of very many, the first twenty. */
export function problemSentences({ issues }: Pick<z.ZodError, 'issues'>, value: unknown): string[] {
  const sentences = [...new Set(issues.flatMap((issue) => sentencesFor(issue, value)))];
  const more = sentences.length - MOST;
  return more > 0 ? [...sentences.slice(0, MOST), words().moreOfThisKind(more)] : sentences;
}

const MOST = 20;

type Issue = z.core.$ZodIssue;

function sentencesFor(issue: Issue, value: unknown): string[] {
  const where = placeName(issue.path);
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value': {
      const what = issue.code === 'invalid_type' ? typeName(issue.expected) : oneOf(issue.values);
      return [found === undefined ? missing(issue.path, what) : words().expected(where, what, shown(found))];
    }
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST).map((key) => words().unknownEntry(where, short(key)));
    case 'too_small':
      return [words().tooLittle[sizeOf(issue.origin)](where, amount(issue.origin, issue.minimum), butFound(found))];
    case 'too_big':
      return [words().tooMuch[sizeOf(issue.origin)](where, amount(issue.origin, issue.maximum), butFound(found))];
    case 'invalid_key':
      return [words().noSuchName(where)];
    case 'invalid_union':
      return [words().expected(where, words().oneForm, shown(found))];
    default:
      return [`${where}: ${formatHint(issue) ?? plainly(issue)}${issue.code === 'invalid_format' ? butFound(found) : ''}.`];
  }
}

/**
 * Returns what would have been right, as a phrase without a full stop. What our own schemas say of it goes before what zod would, and
 * zod's own is told anew, for it speaks English only.
 */
export function expectation(issue: Issue): string {
  if (!isZods(issue)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return words().expectedOnly(typeName(issue.expected));
    case 'invalid_value':
      return words().expectedOnly(oneOf(issue.values));
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST).map(short).map(words().noSuchEntry).join(', ');
    case 'too_small':
      return words().atLeast(amount(issue.origin, issue.minimum));
    case 'too_big':
      return words().atMost(amount(issue.origin, issue.maximum));
    default:
      return formatHint(issue) ?? words().otherValue;
  }
}

/** In English zod's own words say most. */
const plainly = (issue: Issue): string => (language() !== 'en' && isZods(issue) ? words().otherValue : issue.message);

/** Whether zod worded it, and none of our schemas. */
const isZods = ({ message }: Issue): boolean => /^(Invalid|Too|Unrecognized) /.test(message);

/** "The entry “modality” is missing in clauses, item 3: expected …" */
function missing(path: readonly PropertyKey[], what: string): string {
  const last = path.at(-1);
  if (last === undefined) return words().missing.profile(what);
  const place = pathName(path.slice(0, -1));
  return typeof last === 'number'
    ? words().missing.item(last + 1, place, what)
    : words().missing.entry(short(String(last)), place, what);
}

/** Of what is too long its length says more than its first words. */
function butFound(found: unknown): string {
  if (typeof found === 'string' && found.length > 60) return words().butFound(words().characters(found.length));
  if (Array.isArray(found)) return words().butFound(String(found.length));
  return ['string', 'number', 'bigint'].includes(typeof found) ? words().butFound(shown(found)) : '';
}

/** `["clauses", 2, "modality"]` is "In clauses, item 3, modality". */
const placeName = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? words().profile : words().inPlace(pathName(path));

const pathName = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? words().item(part + 1) : short(String(part)))).join(', ');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return words().aList;
  if (value === null) return words().nothing;
  if (typeof value === 'object') return words().aGroup;
  return typeof value === 'string' ? words().quoted(short(value)) : short(String(value));
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const typeName = (type: string): string => (words().types as Readonly<Record<string, string>>)[type] ?? type;

function oneOf(values: readonly unknown[]): string {
  const names = values.map((value) => (typeof value === 'string' ? words().quoted(value) : String(value)));
  return names.length === 1 ? names[0]! : words().either(names.slice(0, -1).join(', '), names.at(-1) ?? '');
}

const sizeOf = (origin: string): 'list' | 'text' | 'number' =>
  origin === 'array' ? 'list' : origin === 'string' ? 'text' : 'number';

function amount(origin: string, count: number | bigint): string {
  if (origin === 'string') return words().characters(Number(count));
  return origin === 'array' ? words().items(Number(count)) : String(count);
}

/** Our own formats say in their message what they expect; zod's need telling. */
function formatHint(issue: Issue): string | null {
  if (issue.code !== 'invalid_format') return null;
  const hints: Readonly<Record<string, string>> = words().hints;
  if (issue.format !== 'other' && hints[issue.format]) return hints[issue.format]!;
  return isZods(issue) ? words().hints.other : null;
}
