// Ways on when somebody deals with the press: hand it on, answer that the school will, or leave it out.
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';
import { sentenceFix } from './sentence-fix';

/** Returns the polite answer where a journalist is written to, the cut where words may go, and what to do instead. */
export function pressFixes({ findings, draft }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const writing = draft.surface !== null && ANSWERS.has(draft.surface) && (kinds.has('answer') || kinds.has('offer'));
  return [
    ...(writing ? [politely(draft.text.raw)] : []),
    ...sentenceFix(findings, draft),
    kinds.has('spoke') ? NEXT_TIME : HAND_ON,
  ];
}

const ANSWERS: ReadonlySet<string> = new Set(['message', 'reply', 'comment']);

const POLITE = 'Thank you for getting in touch. Please contact the school office.';

/** The whole answer is another: a half of it would still be one. */
const politely = (raw: string): Fix => ({
  kind: 'edit',
  id: 'answer-politely',
  label: `Answer only “${POLITE}”`,
  edit: { start: 0, end: raw.length, quote: raw, replacement: POLITE },
});

const HAND_ON: Fix = {
  kind: 'next',
  id: 'hand-it-on',
  label: 'Hand it on first',
  advice:
    'Do not answer or promise anything yet. Hand the request to whoever deals with the press at your school, with what you posted.',
};

const NEXT_TIME: Fix = {
  kind: 'next',
  id: 'tell-before-it-runs',
  label: 'Tell the school before it runs',
  advice: 'Tell whoever deals with the press at your school what was said and where it will appear, before you post about it.',
};
