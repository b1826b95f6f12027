// Looks a profile over for its admin: what no browser would take, and what would be taken but do nothing.
import { detectors } from '../detectors/catalogue';
import type { Profile, Rule } from '../model/profile';
import { doubleIdsIn } from '../policy/merge/tell-together';
import { readProfile } from '../policy/read-profile';

export type Validated =
  | {
      ok: true;
      profile: Profile;
      /** What is allowed and probably not meant, one sentence each. */
      remarks: string[];
    }
  | { ok: false; problems: string[] };

/** Returns the profile in a file's text and what is odd about it; or where it is wrong, what stands there and what was expected. */
export function validateProfile(json: string): Validated {
  const read = readProfile(json);
  return read.ok ? { ok: true, profile: read.profile, remarks: remarksOn(read.profile) } : read;
}

/** Returns what a browser would take without a word and an admin would want to hear of. `upon`: the same upon its base, where it has one. */
export function remarksOn(profile: Profile, upon: Pick<Profile, 'rules'> = profile): string[] {
  return [
    ...doubleIdsIn(profile),
    ...unknownChecks(profile),
    ...profile.rules.flatMap((rule, index) => oddRule(rule, `In rules, item ${index + 1}`)),
    ...doubledRules(profile),
    ...idleChecks(profile, upon.rules),
    ...unknownRules(profile),
  ];
}

const byId = new Map(detectors.map((detector) => [detector.id, detector]));

function unknownChecks({ clauses }: Profile): string[] {
  return clauses.flatMap(({ checks }, index) =>
    checks
      .filter((check) => !byId.has(check))
      .map((check) => `In clauses, item ${index + 1}, checks: nothing in this version looks for “${check}”.${meant(check)}`),
  );
}

/** Looked at only where the check itself is known. */
function oddRule({ check, when }: Rule, where: string): string[] {
  const detector = byId.get(check);
  if (!detector) return [];
  const known = Object.keys(detector.kinds);
  const kinds = (['kinds', 'exceptKinds'] as const).flatMap((entry) =>
    (when[entry] ?? [])
      .filter((kind) => !known.includes(kind))
      .map((kind) => `${where}, when, ${entry}: “${check}” has no kind “${kind}”: expected ${known.join(', ')}.`),
  );
  const company = (['alongside', 'notAlongside'] as const).flatMap((entry) =>
    (when[entry] ?? [])
      .filter((rule) => !byId.has(rule))
      .map((rule) => `${where}, when, ${entry}: nothing in this version looks for “${rule}”.${meant(rule)}`),
  );
  const never = NEVER.filter(([only, except]) => {
    const [yes, no] = [when[only] as readonly string[] | undefined, when[except] as readonly string[] | undefined];
    return yes?.every((word) => no?.includes(word));
  }).map(([only, except]) => `${where}, when: ${only} and ${except} leave nothing, so the rule never holds.`);
  return [...kinds, ...company, ...never];
}

const NEVER = [
  ['platforms', 'exceptPlatforms'],
  ['surfaces', 'exceptSurfaces'],
  ['kinds', 'exceptKinds'],
  ['alongside', 'notAlongside'],
] as const;

function doubledRules({ rules }: Profile): string[] {
  const written = rules.map((rule) => JSON.stringify(rule));
  return written.flatMap((text, index) => {
    const first = written.indexOf(text);
    return first < index ? [`In rules, item ${index + 1}: says the same as item ${first + 1}.`] : [];
  });
}

/** A clause may name a check that no rule asks for; then nothing is ever shown for it. */
function idleChecks({ clauses }: Profile, rules: readonly Rule[]): string[] {
  const asked = new Set(rules.map(({ clause, check }) => `${clause} ${check}`));
  return clauses.flatMap(({ id, checks }, index) =>
    checks
      .filter((check) => byId.has(check) && !asked.has(`${id} ${check}`))
      .map((check) => `In clauses, item ${index + 1}: “${id}” names “${check}”, but no rule asks for it, so nothing is shown.`),
  );
}

function unknownRules({ contacts, examples = [] }: Profile): string[] {
  const ofContacts = contacts.flatMap(({ for: rules }, index) =>
    rules.filter((rule) => !byId.has(rule)).map((rule) => ({ rule, where: `In contacts, item ${index + 1}, for` })),
  );
  const ofExamples = examples.flatMap(({ expect }, index) =>
    expect.filter(({ rule }) => !byId.has(rule)).map(({ rule }) => ({ rule, where: `In examples, item ${index + 1}, expect` })),
  );
  return [...ofContacts, ...ofExamples].map(
    ({ rule, where }) => `${where}: nothing in this version looks for “${rule}”.${meant(rule)}`,
  );
}

/** " Is “pupil-name” meant?" where an id is a few letters off. */
function meant(id: string): string {
  const near = [...byId.keys()].map((known) => ({ known, far: distance(id, known) })).sort((a, b) => a.far - b.far)[0];
  return near && near.far <= 3 ? ` Is “${near.known}” meant?` : '';
}

/** How many letters must be put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
