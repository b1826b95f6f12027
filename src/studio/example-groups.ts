// A profile's examples as staff try them: by what is to be seen in them, the innocent ones by themselves.
import type { Profile } from '../model/profile';
import type { ProfileExample } from '../model/profile-example';

export interface NumberedExample {
  /** Its place in the profile, counted from one. */
  readonly number: number;
  readonly example: ProfileExample;
}

export interface ExampleGroup {
  /** `null`: there is nothing to mention in them. */
  readonly rule: string | null;
  readonly examples: readonly NumberedExample[];
}

/** Returns the profile's examples in its own order. */
export const numbered = ({ examples = [] }: Profile): NumberedExample[] =>
  examples.map((example, index) => ({ number: index + 1, example }));

/**
 * Returns the groups, those with most examples first and the innocent ones last. An example stands with the rule that it names first;
 * with it, every example stands in one place only.
 */
export function groupExamples(profile: Profile): ExampleGroup[] {
  const groups = new Map<string | null, NumberedExample[]>();
  for (const one of numbered(profile)) {
    const rule = one.example.expect[0]?.rule ?? null;
    groups.set(rule, [...(groups.get(rule) ?? []), one]);
  }
  return [...groups]
    .map(([rule, examples]) => ({ rule, examples }))
    .sort((a, b) => Number(a.rule === null) - Number(b.rule === null) || b.examples.length - a.examples.length);
}
