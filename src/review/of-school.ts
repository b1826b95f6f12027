// What a school brings to the weighing of a draft: where the text names it, and what its profile asks for.
import { namesIn } from '../detectors/school-name/detector';
import type { Facts } from '../model/facts';
import type { Profile } from '../model/profile';
import type { Span } from '../model/span';
import { schoolNamesAt } from '../policy/school-fixes';
import { asksFor } from '../policy/when';
import type { PreparedText } from '../text/prepare';

export interface OfSchool extends Asked {
  /** Returns where a text names it, in order. */
  schoolIn(text: PreparedText): readonly Span[];
}

interface Asked {
  /** Returns whether its profile asks for findings of this rule and kind. */
  isAskedFor(rule: string, kind: string): boolean;
  /** Returns whether its profile names this kind of the rule's, or has other rules depend on what this one sees. */
  isNamed(rule: string, kind: string): boolean;
}

/** Returns what this school brings in. */
export const ofSchool = ({ facts, profile }: { facts: Facts; profile: Profile }): OfSchool => ({
  ...askedBy(profile),
  schoolIn: schoolIn(facts),
});

/** Returns what tells where a text names the school. */
export const schoolIn =
  ({ identity, notSchool }: Facts): OfSchool['schoolIn'] =>
  (text) =>
    schoolNamesAt(namesIn(text, { identity, notSchool }), text.raw, identity);

const known = new WeakMap<Profile, Asked>();

/** Rules are laid by what they check once for each profile: it has many, and every draft asks. */
function askedBy(profile: Profile): Asked {
  const before = known.get(profile);
  if (before) return before;
  const rules = Map.groupBy(profile.rules, ({ check }) => check);
  const others = new Set(profile.rules.flatMap(({ when }) => [...(when.alongside ?? []), ...(when.notAlongside ?? [])]));
  const asked: Asked = {
    isAskedFor(rule, kind) {
      const mine = rules.get(rule);
      // What only conditions of other rules look at is asked for whatever its kind.
      return mine === undefined || mine.some(({ when }) => asksFor(when, kind));
    },
    isNamed: (rule, kind) => others.has(rule) || (rules.get(rule) ?? []).some(({ when }) => when.kinds?.includes(kind)),
  };
  known.set(profile, asked);
  return asked;
}
