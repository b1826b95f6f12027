// The card as words: what is a button where something can be done, and what is told where nothing can.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Nudge } from '../../../src/model/nudge';
import { review, reviewAction } from '../../../src/review/review';
import { NudgeCard } from '../../../src/ui/nudge-card';
import { draft, press, sessionAt } from '../review/drafting';

const doings = { applyFix() {}, correct() {} };
const written = (nudge: Nudge | undefined, live: boolean) => {
  if (!nudge) throw new Error('there is no nudge');
  return renderToStaticMarkup(<NudgeCard nudge={nudge} {...(live && { doings })} />);
};
const buttons = (markup: string) => Array.from(markup.matchAll(/<button[^>]*>([^<]*)/g), ([, label]) => label);

describe('working hours', () => {
  const [nudge] = review(draft('Kettle on', { platform: 'x', at: '2026-11-25T10:00:00Z' }), 1, sessionAt('bledington')).nudges;

  it('offer the schedule and a reminder as buttons where something can be done', () => {
    const card = written(nudge, true);
    expect(buttons(card)).toEqual(['Schedule it', 'Remind me at 15:30']);
    expect(card).not.toContain('come back at 15:30');
    expect(card).toContain('Post it after 15:30');
  });

  it('tell the same in words where nothing can', () => {
    const card = written(nudge, false);
    expect(buttons(card)).toEqual([]);
    expect(card).toContain('schedule button below your post and choose a time after 15:30.');
    expect(card).toContain('come back at 15:30.');
  });
});

describe('a person', () => {
  const [nudge] = reviewAction(press('accept', 'Marnie Tolworth'), sessionAt('bledington')).nudges;

  it('is named once, and can be said to be no pupil', () => {
    const card = written(nudge, true);
    expect(card.match(/Marnie Tolworth/g)).toHaveLength(1);
    expect(card).toContain('Decline and tell the Headteacher');
    expect(buttons(card)).toEqual(['Not a pupil', 'Don’t show this again for this person']);
  });
});

describe('a clause', () => {
  const [nudge] = review(draft('Well done Marnie Tolworth', { media: ['image'] }), 1, sessionAt('bledington')).nudges;

  it('leads into the whole policy where somebody can open it, and so does every other that is touched', () => {
    if (!nudge) throw new Error('there is no nudge');
    const card = renderToStaticMarkup(<NudgeCard nudge={nudge} readClause={() => {}} />);
    expect(nudge.alsoTouches.length).toBeGreaterThan(0);
    expect(buttons(card)).toEqual(['See it in the policy', ...nudge.alsoTouches.map(({ ref }) => ref.replace(/^[^·]* · /, ''))]);
    expect(card).toContain('The school’s document');
  });

  it('names a place of the policy once, however many clauses stand there', () => {
    const [insult] = review(draft('You are a complete idiot and so is your mother'), 1, sessionAt('bisl')).nudges;
    if (!insult) throw new Error('there is no nudge');
    const places = [insult.clause, ...insult.alsoTouches].map(({ ref }) => ref.replace(/^[^·]* · /, ''));
    expect(new Set(places).size).toBeLessThan(places.length);
    const card = renderToStaticMarkup(<NudgeCard nudge={insult} readClause={() => {}} />);
    expect(buttons(card)).toEqual(['See it in the policy', ...new Set(places)].filter((place) => place !== places[0]));
  });

  it('is only told where nobody can', () => {
    expect(buttons(written(nudge, false))).toEqual([]);
  });
});

it('says who can see it', () => {
  const [nudge] = review(draft('Well done Marnie Tolworth', { audience: 'public' }), 1, sessionAt('bisl')).nudges;
  expect(written(nudge, false)).toContain('Everyone can see this.');
});

describe('a way on', () => {
  const nudges = review(draft('Well done Marnie Tolworth in Year 4'), 1, sessionAt('bledington')).nudges;
  const nudge = nudges.find(({ rule }) => rule === 'pupil-name');

  it('stands before the clause, so that a question need not be scrolled to be put right', () => {
    const card = written(nudge, true);
    expect(card.indexOf('nudge-fixes')).toBeGreaterThan(card.indexOf('nudge-seen'));
    expect(card.indexOf('nudge-fixes')).toBeLessThan(card.indexOf('class="clause"'));
  });

  it('leaves the clause in its place where nothing can be done', () => {
    const card = written(nudge, false);
    expect(card).not.toContain('nudge-fixes');
    expect(card).toContain('class="clause"');
  });
});
