// One card a matter: what overlaps is told together, what is settled by added words stays by itself, and a long list is cut.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Nudge } from '../../../src/model/nudge';
import { review } from '../../../src/review/review';
import { mattersOf } from '../../../src/ui/matters';
import { NudgeList } from '../../../src/ui/nudge-list';
import { draft, sessionAt } from '../review/drafting';

const [seen] = review(draft('Well done Marnie Tolworth'), 1, sessionAt('bledington')).nudges;
if (!seen) throw new Error('there is no nudge');

/** The same nudge about other words and by another rule; `replaces: null` adds words at their end. */
const nudge = (rule: string, [start, end]: [number, number], replaces: string | null = 'x'): Nudge => ({
  ...seen,
  id: `${rule}-${start}`,
  rule,
  title: rule,
  spans: [[start, end]],
  fixes: [
    {
      kind: 'edit',
      id: 'edit',
      label: 'Change it',
      edit:
        replaces === null
          ? { start: end, end, quote: '', replacement: ' added' }
          : { start, end, quote: 'q'.repeat(end - start), replacement: replaces },
    },
  ],
});
const told = (nudges: readonly Nudge[]) =>
  mattersOf(nudges).map(({ lead, beside }) => [lead.id, ...beside.map(({ id }) => id)].join(' '));

describe('mattersOf', () => {
  it('tells overlapping words once, strongest first', () => {
    expect(told([nudge('tone', [0, 9]), nudge('reputation', [5, 20]), nudge('pupil-name', [30, 40])])).toEqual([
      'tone-0 reputation-5',
      'pupil-name-30',
    ]);
  });

  it('joins what touches only the second of a matter', () => {
    expect(told([nudge('tone', [0, 9]), nudge('reputation', [5, 20]), nudge('confidential', [18, 25])])).toEqual([
      'tone-0 reputation-5 confidential-18',
    ]);
  });

  it('keeps words that only stand side by side apart', () => {
    expect(told([nudge('tone', [0, 9]), nudge('reputation', [9, 20])])).toHaveLength(2);
  });

  it('keeps a missing statement apart, for it is settled by adding words', () => {
    expect(told([nudge('school-name', [0, 9]), nudge('missing-disclaimer', [0, 9], null)])).toHaveLength(2);
    expect(told([nudge('missing-disclaimer', [0, 9], null), nudge('school-name', [0, 9])])).toHaveLength(2);
  });

  it('is empty of nothing', () => expect(mattersOf([])).toEqual([]));
});

describe('the list', () => {
  const many = Array.from({ length: 8 }, (_, index) => nudge('tone', [index * 10, index * 10 + 5]));

  it('shows five matters and counts the rest', () => {
    const markup = renderToStaticMarkup(<NudgeList nudges={many} />);
    expect(markup.match(/<article/g)).toHaveLength(5);
    expect(markup).toContain('and 3 more');
  });

  it('says beside the lead what else the same words touch', () => {
    const markup = renderToStaticMarkup(<NudgeList nudges={[nudge('tone', [0, 9]), nudge('reputation', [5, 20])]} />);
    expect(markup.match(/<article/g)).toHaveLength(1);
    expect(markup).toContain('reputation');
  });
});
