// What a view rightly says that is in no catalogue: the policies as schools wrote them, what somebody typed, names, and dates.
import { languages } from '../../../src/language/languages';
import { bundledProfiles } from '../../../src/policy/catalogue';

const NAMES = [
  'Second Glance',
  ...['Facebook', 'Messenger', 'X', 'LinkedIn', 'Instagram', 'Chrome', 'Edge', 'Firefox'],
  ...Object.values(languages).map(({ name }) => name),
];

/** Keys, as they are printed on them. */
const KEYS = /\b(Ctrl|Alt|Shift|Cmd|Esc|Escape|Tab|Enter)\b/g;

const parts = (options: Intl.DateTimeFormatOptions, count: number, step: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index * step)).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' }),
  );

const DATES = [
  ...(['long', 'short'] as const).flatMap((month) => parts({ month }, 12, 31)),
  ...(['long', 'short'] as const).flatMap((weekday) => parts({ weekday }, 7, 1)),
].sort((a, b) => b.length - a.length);

/** Everything in the bundled policies, as one text. */
const policies = JSON.stringify(bundledProfiles());

/** Returns whether what stands there is none of a catalogue's business. */
export function known(piece: string): boolean {
  const text = piece.replace(/^[A-Za-z0-9]+(\[[\w-]+\])? /, '');
  if (policies.includes(JSON.stringify(text).slice(1, -1))) return true;
  let rest = text.replaceAll(KEYS, '');
  for (const name of [...NAMES, ...DATES]) rest = rest.replaceAll(name, '');
  return !/\p{L}{2,}/u.test(rest);
}
