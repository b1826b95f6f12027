// What a verdict shows, put together by rule: two schools that mind the same words are one matter.
import type { Nudge, Verdict } from '../model/nudge';
import type { Shown } from './followed';

/** Returns one for each rule, with the strongest nudge's level and clause. Nudges come strongest first. */
export function shownIn({ nudges }: Pick<Verdict, 'nudges'>): Shown[] {
  const byRule = new Map<string, Nudge[]>();
  for (const nudge of nudges) byRule.set(nudge.rule, [...(byRule.get(nudge.rule) ?? []), nudge]);
  return [...byRule.values()].flatMap(([first, ...more]) => (first ? [shownAs(first, more)] : []));
}

const shownAs = (first: Nudge, more: readonly Nudge[]): Shown => ({
  rule: first.rule,
  level: first.level,
  clause: first.clause.id.slice(0, 60),
  whose: first.clause.whose.slice(0, 200),
  // Without words, as of the hour, one draft's nudge is called as another's.
  names: [first, ...more].filter(({ quotes }) => quotes.length > 0).map(({ id }) => id),
});
