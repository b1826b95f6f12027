// Of two schools that would have the same words changed alike, only one offers it, and says that it serves the other too.
import type { Fix, Nudge } from '../model/nudge';
import { words } from './words';

type Edit = Extract<Fix, { kind: 'edit' }>;

/** Returns the nudges, strongest first as they came, with every edit offered once. */
export function offeredOnce(nudges: readonly Nudge[]): Nudge[] {
  const serves = new Map<Edit, Set<string>>();
  const offered: { nudge: Nudge; fix: Edit }[] = [];
  const left = nudges.map((nudge) => ({
    nudge,
    fixes: nudge.fixes.filter((fix) => {
      if (fix.kind !== 'edit') return true;
      const before = offered.find((one) => isOther(one.nudge, nudge) && doesSame(one, { nudge, fix }));
      if (before) serves.set(before.fix, (serves.get(before.fix) ?? new Set()).add(nudge.school.name));
      else offered.push({ nudge, fix });
      return !before;
    }),
  }));
  return left.map(({ nudge, fixes }) => ({ ...nudge, fixes: fixes.map((fix) => withSchools(fix, serves)) }));
}

const isOther = (a: Nudge, b: Nudge): boolean => a.school.profileId !== b.school.profileId;

/** The same words put in the same place; or added there for the same reason, as a statement is, of which one is enough. */
function doesSame(a: { nudge: Nudge; fix: Edit }, b: { nudge: Nudge; fix: Edit }): boolean {
  const [one, other] = [a.fix.edit, b.fix.edit];
  if (one.start !== other.start || one.end !== other.end) return false;
  return one.replacement === other.replacement || (one.start === one.end && a.nudge.rule === b.nudge.rule);
}

const withSchools = (fix: Fix, serves: ReadonlyMap<Fix, ReadonlySet<string>>): Fix => {
  const schools = serves.get(fix as Edit);
  return schools ? { ...fix, label: words().alsoFor(fix.label, [...schools]) } : fix;
};
