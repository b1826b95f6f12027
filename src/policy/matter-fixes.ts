// Ways on when a draft tells of something particular at school: leave it out, say only how one's day was, take it to who can help.
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';
import { leaveOutFixes, quietFix } from './leave-out';

export function matterFixes({ findings, draft }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const quiet = kinds.has('anecdote')
    ? []
    : quietFix(findings, draft.text, kinds.has('private') ? 'Some days stay with you.' : 'It has been a long day.');
  const step = STEPS.find(([kind]) => kinds.has(kind))?.[1] ?? READ_IT;
  // What a whole stretch tells is not untold by leaving out one sentence of it.
  if (findings.some(({ hints }) => hints?.spread)) return [step];
  return [...leaveOutFixes(findings, draft.text), ...quiet, step];
}

type Step = Extract<Fix, { kind: 'next' }>;

const READ_IT: Step = {
  kind: 'next',
  id: 'read-as-they-would',
  label: 'Read it as they would',
  advice: 'Would you be happy for them, their family and your head to read this? Those who were there will know who is meant.',
};

/** What serves better than a post, by kind, gravest first. */
const STEPS: readonly (readonly [kind: string, step: Step])[] = [
  [
    'conflict',
    {
      kind: 'next',
      id: 'report-it',
      label: 'Report it at school',
      advice:
        'Nobody should have to put up with that. Write down what happened and take it to your line manager, who can act on it.',
    },
  ],
  [
    'remark-on-staff',
    {
      kind: 'next',
      id: 'talk-to-them',
      label: 'Take it up at school',
      advice: 'Talk to them, or to your line manager. They, or somebody they know, may well read this.',
    },
  ],
  [
    'complaint',
    {
      kind: 'next',
      id: 'take-it-to-school',
      label: 'Take it up at school',
      advice:
        'Your line manager can help you to answer. Read this as that family would: they, or their friends, may well see it.',
    },
  ],
  [
    'anecdote',
    {
      kind: 'next',
      id: 'keep-it-for-staffroom',
      label: 'Keep it for the staffroom',
      advice: 'It is a good story, and it is theirs. Tell it where everybody already knows them.',
    },
  ],
];
