// Tells an admin what staff will see with a profile: per account and site, what is looked for, how strongly, and for which clause.
import { detectors } from '../detectors/catalogue';
import type { Profile, Rule } from '../model/profile';
import { type AccountKind, compareLevels, type Level, type Platform } from '../model/words';
import { figuresOf } from '../policy/coverage';
import { furtherWords } from '../ui/context-words';
import { contextsOf, type RuleWords } from '../ui/contexts';
import { levelShapes } from '../ui/level-shapes';
import { siteIds, siteNames } from '../ui/site-names';
import { hoursWords } from './hours-words';

/** Returns the whole as plain text of short lines. */
export function explainProfile(profile: Profile): string {
  return [
    ...opening(profile),
    ...ACCOUNTS.flatMap(([kind, title]) => accountPart(profile, kind, title)),
    ...closing(profile),
  ].join('\n');
}

/** As staff read it on cards. */
const ACCOUNTS: readonly [AccountKind, string][] = [
  ['personal', 'On their own accounts'],
  ['school', 'On the school’s accounts'],
];

const LEVELS: Readonly<Record<Level, string>> = {
  hold: 'Post pauses once and asks. They can edit, take the fix, or post anyway.',
  warn: 'the words are underlined and a card shows the clause. Nothing stops them.',
  tip: 'the same, more quietly.',
};

const byId = new Map(detectors.map((detector) => [detector.id, detector]));
const names: RuleWords = {
  titleOf: (rule) => byId.get(rule)?.title ?? rule.replaceAll('-', ' '),
  kindsOf: (rule) => byId.get(rule)?.kinds ?? {},
};

function opening(profile: Profile): string[] {
  const { identity, version, documents, clauses, calendar } = profile;
  const bases = [...new Set(clauses.flatMap(({ from }) => from?.name ?? []))];
  const figures = clauses.length === 1 ? '1 clause' : `${clauses.length} clauses`;
  return [
    `${identity.name}: what staff will see`,
    '',
    `Profile version ${version}, with ${figures} from ${documents.map(({ title, dated }) => `“${title}” (${dated})`).join(', ')}.`,
    ...(bases.length > 0
      ? [
          `It lies upon the policy of ${bases.join(' and of ')}. Whose clause it is stands with each that is not the school’s own.`,
        ]
      : []),
    ...hoursWords(calendar),
    ...logoWords(profile),
    '',
    'How it speaks:',
    ...(['hold', 'warn', 'tip'] as const).map((level) => `  ${levelShapes[level].word}: ${LEVELS[level]}`),
  ];
}

/** By which pictures the school is known, and whether that comes to anything. */
function logoWords({ identity: { logos = [] }, rules }: Profile): string[] {
  if (logos.length === 0) return [];
  const known = `Attached pictures are known that look like ${logos.map(({ title }) => title).join(', ')}`;
  return [rules.some(({ check }) => check === 'school-branding') ? `${known}.` : `${known}; but no rule looks for the logo.`];
}

/** Sites on which the same holds are told together. */
function accountPart(profile: Profile, account: AccountKind, title: string): string[] {
  const told = new Map<string, Platform[]>();
  for (const site of siteIds) {
    const lines = siteLines(profile, account, site).join('\n');
    told.set(lines, [...(told.get(lines) ?? []), site]);
  }
  return [...told].flatMap(([lines, sites]) => [
    '',
    `${title}, on ${sites.length === siteIds.length ? 'all four sites' : sites.map((site) => (site === 'practice' ? site : siteNames[site])).join(', ')}`,
    ...(lines === '' ? ['  Nothing is looked for here.'] : lines.split('\n')),
  ]);
}

function siteLines({ rules, clauses }: Profile, account: AccountKind, site: Platform): string[] {
  const here = rules.filter((rule) => byId.has(rule.check) && holdsAt(rule, account, site));
  const checks = [...new Set(here.map(({ check }) => check))].map((check) => {
    const mine = here.filter((rule) => rule.check === check);
    const strongest =
      mine
        .map(({ level }) => level)
        .sort(compareLevels)
        .at(-1) ?? 'tip';
    return { check, mine, strongest };
  });
  checks.sort((a, b) => compareLevels(b.strongest, a.strongest) || (a.check < b.check ? -1 : 1));
  return checks.flatMap(({ check, mine }) => [
    `  ${names.titleOf(check)}`,
    ...contextLines(mine),
    ...clausesOf(mine, clauses).map((summary) => `    Clause: ${summary}`),
  ]);
}

const holdsAt = ({ when }: Rule, account: AccountKind, site: Platform): boolean =>
  (when.accounts?.includes(account) ?? true) && (when.platforms?.includes(site) ?? true) && !when.exceptPlatforms?.includes(site);

/** The strongest first; what is milder than something that always holds says nothing more. */
function contextLines(rules: readonly Rule[]): string[] {
  const contexts = contextsOf(rules, names, furtherWords).sort((a, b) => compareLevels(b.level, a.level));
  const always = contexts.findIndex(({ words, kinds }) => words === '' && kinds.length === 0);
  return (always < 0 ? contexts : contexts.slice(0, always + 1)).flatMap(({ level, words, kinds }) => [
    `    ${[`${levelShapes[level].word}.`, words, kinds.length > 0 ? 'Only where the card would say' : ''].filter(Boolean).join(' ')}`,
    ...kinds.map((kind) => `      “${kind.replace(/\.$/, '')}”`),
  ]);
}

const clausesOf = (rules: readonly Rule[], clauses: Profile['clauses']): string[] =>
  clauses
    .filter(({ id }) => rules.some(({ clause }) => clause === id))
    .map(({ summary, section, position, from }) => `${summary} (${[from?.name, section, position].filter(Boolean).join(', ')})`);

function closing(profile: Profile): string[] {
  const { clauses, checked, waiting, never } = figuresOf(profile, new Set(byId.keys()));
  const bio = profile.disclaimers.bioCounts
    ? 'A views statement in the bio is enough.'
    : 'A views statement must stand in the post itself.';
  return [
    '',
    'What it cannot see',
    `  Of ${clauses} clauses ${checked} are looked for, ${waiting} are not yet, and ${never} can be shown by nothing on a screen.`,
    '  Staff can read them all, with the reasons, under “The whole policy”.',
    `  ${bio}`,
    '  Only a sure finding ever pauses a post; a less sure one is a warning or a tip, whatever the profile says.',
  ];
}
