// Ways on when somebody deals with the press: hand it on, answer that the school will, or leave it out.
import type { Fix } from '../model/nudge';
import { words as fixes } from './fix-words';
import type { FixContext } from './fixes';
import { nextStep } from './next-step';
import { sentenceFix } from './sentence-fix';
import { words } from './speech-words';

/** Returns the polite answer where a journalist is written to, the cut where words may go, and what to do instead. */
export function pressFixes({ findings, draft }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const writing = draft.surface !== null && ANSWERS.has(draft.surface) && (kinds.has('answer') || kinds.has('offer'));
  const step = kinds.has('spoke') ? 'tell-before-it-runs' : 'hand-it-on';
  return [...(writing ? [politely(draft.text.raw)] : []), ...sentenceFix(findings, draft), nextStep(step, words()[step])];
}

const ANSWERS: ReadonlySet<string> = new Set(['message', 'reply', 'comment']);

const POLITE = 'Thank you for getting in touch. Please contact the school office.';

/** The whole answer is another: a half of it would still be one. */
const politely = (raw: string): Fix => ({
  kind: 'edit',
  id: 'answer-politely',
  label: fixes().answerOnly(POLITE),
  edit: { start: 0, end: raw.length, quote: raw, replacement: POLITE },
});
