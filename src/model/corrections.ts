// What the person has taught: who is not a pupil, what is not their school, and which words not to mention again.

export interface Corrections {
  /** Folded. */
  readonly notPupils: ReadonlySet<string>;
  /** Folded. */
  readonly notSchool: ReadonlySet<string>;
  /** Has the person said "don't show this again" for this rule and these words? */
  silenced(rule: string, quotes: readonly string[]): boolean;
}

export const noCorrections: Corrections = { notPupils: new Set(), notSchool: new Set(), silenced: () => false };
