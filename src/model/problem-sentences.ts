// Turns zod's findings about a profile into sentences for the person who wrote it.
import type * as z from 'zod';

/** Returns what is wrong, where and what was expected, one sentence each; of very many, the first twenty. */
export function problemSentences({ issues }: Pick<z.ZodError, 'issues'>, value: unknown): string[] {
  const sentences = [...new Set(issues.flatMap((issue) => sentencesFor(issue, value)))];
  const more = sentences.length - MOST;
  return more > 0 ? [...sentences.slice(0, MOST), `There are ${more} more problems of this kind.`] : sentences;
}

const MOST = 20;

type Issue = z.core.$ZodIssue;

function sentencesFor(issue: Issue, value: unknown): string[] {
  const where = placeName(issue.path);
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return [
        found === undefined ? missing(issue.path, typeName(issue.expected)) : expected(where, typeName(issue.expected), found),
      ];
    case 'invalid_value':
      return [found === undefined ? missing(issue.path, oneOf(issue.values)) : expected(where, oneOf(issue.values), found)];
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MOST)
        .map((key) => `${where} holds “${short(key)}”, which is not known here: expected no such entry.`);
    case 'too_small':
      return [
        `${where} is too ${issue.origin === 'array' ? 'short a list' : sizeWord(issue.origin, 'small')}: expected at least ${amount(issue.origin, issue.minimum)}${butFound(found)}.`,
      ];
    case 'too_big':
      return [
        `${where} is too ${issue.origin === 'array' ? 'long a list' : sizeWord(issue.origin, 'big')}: expected at most ${amount(issue.origin, issue.maximum)}${butFound(found)}.`,
      ];
    case 'invalid_key':
      return [`${where} is not a name that may stand there.`];
    case 'invalid_union':
      return [expected(where, 'one of the forms that the profile format allows', found)];
    default:
      return [`${where}: ${formatHint(issue) ?? issue.message}${issue.code === 'invalid_format' ? butFound(found) : ''}.`];
  }
}

/** "The entry “modality” is missing in clauses, item 3: expected …" */
function missing(path: readonly PropertyKey[], what: string): string {
  const last = path.at(-1);
  if (last === undefined) return `The profile is missing: expected ${what}.`;
  const place = path.length > 1 ? ` ${placeName(path.slice(0, -1)).replace(/^In /, 'in ')}` : '';
  const name = typeof last === 'number' ? `Item ${last + 1}` : `The entry “${short(String(last))}”`;
  return `${name} is missing${place}: expected ${what}.`;
}

const expected = (where: string, what: string, found: unknown): string =>
  `${where}: expected ${what}, but found ${shown(found)}.`;

/** Of what is too long its length says more than its first words. */
function butFound(found: unknown): string {
  if (typeof found === 'string' && found.length > 60) return `, but found ${found.length} characters`;
  if (Array.isArray(found)) return `, but found ${found.length}`;
  return ['string', 'number', 'bigint'].includes(typeof found) ? `, but found ${shown(found)}` : '';
}

/** `["clauses", 2, "modality"]` is "In clauses, item 3, modality". */
function placeName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The profile';
  return `In ${path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : short(String(part)))).join(', ')}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing (null)';
  if (typeof value === 'object') return 'a group of entries';
  return typeof value === 'string' ? `“${short(value)}”` : short(String(value));
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of entries',
  record: 'a group of entries',
};
const typeName = (type: string): string => TYPES[type] ?? type;

const oneOf = (values: readonly unknown[]): string => {
  const names = values.map((value) => (typeof value === 'string' ? `“${value}”` : String(value)));
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
};

const sizeWord = (origin: string, size: 'small' | 'big'): string =>
  origin === 'string' ? { small: 'short', big: 'long' }[size] : size;

function amount(origin: string, count: number | bigint): string {
  if (origin === 'string') return `${count} ${count === 1 ? 'character' : 'characters'}`;
  if (origin === 'array') return `${count} ${count === 1 ? 'item' : 'items'}`;
  return String(count);
}

const HINTS: Readonly<Record<string, string>> = {
  url: 'expected an address that begins with https://',
  email: 'expected an e-mail address',
  date: 'expected a day written like 2026-09-01',
};

/** Our own formats say in their message what they expect; zod's need telling. */
function formatHint(issue: Issue): string | null {
  if (issue.code !== 'invalid_format') return null;
  return HINTS[issue.format] ?? (issue.message.startsWith('Invalid') ? 'expected another way of writing' : null);
}
