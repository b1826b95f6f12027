// What a school brings to the weighing of a draft: where the text names it and its pupils, and what its profile asks for.
import pupilName from '../detectors/pupil-name/detector';
import { namesIn } from '../detectors/school-name/detector';
import type { Facts } from '../model/facts';
import type { Profile } from '../model/profile';
import type { Span } from '../model/span';
import { schoolNamesAt } from '../policy/school-fixes';
import { asksFor } from '../policy/when';
import type { Name } from '../text/learnt/reader';
import type { PreparedDraft } from '../text/prepare';

export interface OfSchool extends Asked {
  /** Returns where a draft names it or its pupils, in order. */
  namedIn(draft: PreparedDraft): readonly Name[];
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
  namedIn: namedIn(facts),
});

/** Returns what tells where a draft names the school or its pupils. Who may only possibly be one is read as anybody. */
export const namedIn =
  (facts: Facts): OfSchool['namedIn'] =>
  (draft) => {
    const { identity } = facts;
    const schools = schoolNamesAt(namesIn(draft.text, facts), draft.text.raw, identity);
    const pupils = pupilsIn(draft, facts);
    return [
      ...schools.map((span): Name => ({ span, of: 'school' })),
      ...pupils.map((span): Name => ({ span, of: 'pupil' })),
    ].sort((a, b) => a.span[0] - b.span[0]);
  };

function pupilsIn(draft: PreparedDraft, facts: Facts): Span[] {
  try {
    const found = pupilName.observe(draft, facts);
    return found.flatMap(({ span, confidence }) => (span && confidence !== 'possible' ? [[span[0], span[1]] as const] : []));
  } catch {
    // The detector door: it is told as unsure itself; the others read the draft with names as they stand.
    return [];
  }
}

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
