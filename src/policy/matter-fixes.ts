// Ways on when a draft tells of something particular at school: leave it out, say only how one's day was, take it to who can help.
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';
import { leaveOutFixes, quietFix } from './leave-out';
import { nextStep } from './next-step';
import { words } from './speech-words';

export function matterFixes({ findings, draft }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const quiet = kinds.has('anecdote')
    ? []
    : quietFix(findings, draft.text, kinds.has('private') ? 'Some days stay with you.' : 'It has been a long day.');
  const best = STEPS.find(([kind]) => kinds.has(kind))?.[1] ?? 'read-as-they-would';
  const step = nextStep(best, words()[best]);
  // What a whole stretch tells is not untold by leaving out one sentence of it.
  if (findings.some(({ hints }) => hints?.spread)) return [step];
  return [...leaveOutFixes(findings, draft.text), ...quiet, step];
}

/** What serves better than a post, by kind, gravest first. */
const STEPS = [
  ['conflict', 'report-it'],
  ['remark-on-staff', 'talk-to-them'],
  ['complaint', 'take-it-to-school'],
  ['anecdote', 'keep-it-for-staffroom'],
] as const;
