// A way on that the person takes outside the words, in the words of a catalogue.
import type { Fix } from '../model/nudge';

export type Step = Extract<Fix, { kind: 'next' }>;

/** Returns the step. `told` comes from a catalogue, asked when the step is offered: the language may have changed. */
export const nextStep = (id: string, { label, advice }: Pick<Step, 'label' | 'advice'>): Step => ({
  kind: 'next',
  id,
  label,
  advice,
});
