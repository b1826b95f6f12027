// What a view rightly says that is in no catalogue: the policies as schools wrote them, what somebody typed, names, and dates.
import { languages } from '../../../src/language/languages';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { atBledington, pupil } from '../rig/drafts';

const NAMES = [
  'Second Glance',
  ...['Facebook', 'Messenger', 'X (Twitter)', 'LinkedIn', 'Instagram', 'Chrome', 'Edge', 'Firefox'],
  ...[pupil, ...(atBledington.pupils ?? '').split(/[\n,]/)].filter(Boolean),
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
const isOfPolicy = (text: string): boolean => policies.includes(JSON.stringify(text).slice(1, -1));

/** What machines read, shown as it is: addresses, calendar files, time zones. */
const MACHINE = /^(https?:|BEGIN:VCALENDAR|[A-Z][A-Za-z_]+\/[\w/+-]+$|UTC$)/;

/** Returns whether what stands there is none of a catalogue's business. */
export function known(piece: string): boolean {
  // Where in its section a clause stands, the last of a place's parts, is ours to say.
  const text = piece.replace(/^[A-Za-z0-9]+(\[[\w-]+\])? /, '').replace(/ ·$/, '');
  // A place in a policy is put together from what the policy calls its parts.
  if (MACHINE.test(text) || text.split(/ · | \(([^)]*)\)/).every((part) => !part || isOfPolicy(part))) return true;
  let rest = text.replaceAll(KEYS, '');
  for (const name of [...NAMES, ...DATES]) rest = rest.replaceAll(name, '');
  return !/\p{L}{2,}/u.test(rest);
}
