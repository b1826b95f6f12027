// The four steps of the welcome, and the moves between them. A step that the school has settled is passed over.

export const STEPS = ['school', 'hours', 'accounts', 'try'] as const;
export type StepId = (typeof STEPS)[number];

/** As it is kept: the first step is 1. */
export type StepNumber = 1 | 2 | 3 | 4;

export const LAST = STEPS.length as StepNumber;

/** Returns the step to show for the one that was kept. */
export const shownStep = (kept: number, isSchoolSet: boolean): StepNumber => {
  const step = Math.min(Math.max(Math.trunc(kept) || 1, 1), LAST) as StepNumber;
  return step === 1 && isSchoolSet ? 2 : step;
};

/** Returns the next step, or `null` after the last. */
export const stepAfter = (step: StepNumber): StepNumber | null => (step < LAST ? ((step + 1) as StepNumber) : null);

/** Returns the step before, or `null` before the first that can be shown. */
export const stepBefore = (step: StepNumber, isSchoolSet: boolean): StepNumber | null =>
  step > (isSchoolSet ? 2 : 1) ? ((step - 1) as StepNumber) : null;
