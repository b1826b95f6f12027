// What is said to have come of a nudge, and that each matter is one row: revisions, clicks, holds, lost lines, other drafts.
import { describe, expect, it } from 'vitest';
import { emptied, heed, hungUp } from '../../../src/journal/drafts';
import { afterCorrection, afterDeed, isDue, STOOD_MS } from '../../../src/journal/follow';
import type { Followed, Seen, Shown } from '../../../src/journal/followed';
import type { Deed, Outcome } from '../../../src/model/journal';
import type { Level } from '../../../src/model/words';

const shown = (rule = 'pupil-name', names = [`${rule}-1`], level: Level = 'warn'): Shown => ({
  ...{ rule, level, names, clause: 'names', whose: 'Hill Top School' },
});

/** Somebody who writes, and what is known of their drafts. */
function desk(start: Followed[] = []) {
  let all = start;
  let revision = 0;
  let now = 1_000_000;
  const person = {
    composer: 'a',
    platform: 'x' as Followed['platform'],
    open: new Set(['a', 'b']),
    drafts: () => all,
    draft: () => all.find((one) => one.composer === person.composer),
    /** A verdict about newer words. */
    sees(rules: readonly Shown[], more: Partial<Seen> = {}) {
      revision++;
      const seen: Seen = {
        ...{ surface: 'post', account: 'personal', told: false, revision, force: 1, shown: rules, unsure: [], now },
        ...more,
      };
      const step = heed(all, { ...person, seen });
      // As a row is given to what is due.
      const rows = (one: Followed | null) =>
        one && { ...one, matters: one.matters.map((m) => (isDue(m, now) ? { ...m, row: m.row ?? ++row } : m)) };
      const after = rows(step.after);
      all = step.all.map((one) => (one === step.after && after ? after : one));
      return after;
    },
    waits: (ms = STOOD_MS) => {
      now += ms;
    },
    does(did: Deed, rules: string[] = ['pupil-name'], at = revision) {
      all = all.map((one) =>
        one.composer === person.composer
          ? afterDeed(one, { type: 'did', did, composer: person.composer, revision: at, rules })
          : one,
      );
      if (did === 'emptied') all = emptied(all, person.composer, now);
    },
    corrects(rule = 'pupil-name') {
      all = all.map((one) => (one.composer === person.composer ? afterCorrection(one, rule) : one));
    },
    leaves() {
      all = hungUp(all, person.composer, now);
    },
    outcome: (rule = 'pupil-name'): Outcome | undefined =>
      person.draft()?.matters.find((matter) => matter.rule === rule)?.outcome,
    revision: () => revision,
  };
  return person;
}

let row = 0;

function nudged(...rules: Shown[]) {
  const person = desk();
  person.sees(rules.length > 0 ? rules : [shown()]);
  person.waits();
  return person;
}

describe('what came of a nudge', () => {
  it('is not known at first', () => {
    expect(nudged().outcome()).toBe('left');
  });

  it('is a change of their own, when it goes away while they write on', () => {
    const person = nudged();
    person.sees([]);
    expect(person.outcome()).toBe('changed');
  });

  it.each([
    ['before the verdict', true],
    ['after the verdict, which was quicker', false],
  ])('is a fix by our click, told %s', (_, first) => {
    const person = nudged();
    const at = person.revision();
    if (first) person.does('fixed', ['pupil-name'], at);
    person.sees([]);
    if (!first) person.does('fixed', ['pupil-name'], at);
    expect(person.outcome()).toBe('fixed');
  });

  it('is a fix by a click within the blink in which nobody reads, told of after the quicker verdict', () => {
    const person = desk();
    person.sees([shown()]);
    person.waits(STOOD_MS / 2);
    person.sees([]);
    expect(person.draft()?.matters.map((matter) => isDue(matter, 2_000_000))).toEqual([false]);
    person.waits(STOOD_MS * 4);
    person.does('fixed', ['pupil-name'], person.revision() - 1);
    person.sees([]);
    expect(person.outcome()).toBe('fixed');
    expect(person.draft()?.matters.map(({ row }) => row !== null)).toEqual([true]);
  });

  it('is let go when it stood for a blink and nothing more was heard of it', () => {
    const person = desk();
    person.sees([shown()]);
    person.sees([]);
    person.waits(60_000);
    person.sees([]);
    expect(person.draft()?.matters).toEqual([]);
  });

  it('is no fix when the click did not settle it, nor when it is undone', () => {
    const person = nudged();
    person.does('fixed');
    person.sees([shown('pupil-name', ['other'])]);
    expect(person.outcome()).toBe('left');
    person.does('fixed');
    person.sees([]);
    expect(person.outcome()).toBe('fixed');
    person.sees([shown()]);
    expect(person.outcome()).toBe('left');
  });

  it('is a fix though an answer about the words before it still comes in', () => {
    const person = nudged();
    person.does('fixed');
    person.sees([shown()], { revision: person.revision() });
    expect(person.outcome()).toBe('fixed');
  });

  it('is posted, when it stood in what was sent', () => {
    const person = nudged();
    person.does('sent');
    expect(person.outcome()).toBe('posted');
  });

  it('is posted, when the verdict about what was sent comes only then', () => {
    const person = nudged();
    person.does('sent', [], person.revision() + 1);
    expect(person.outcome()).toBe('left');
    person.sees([shown()]);
    expect(person.outcome()).toBe('posted');
  });

  it('is not said to be posted, when what was sent was never answered', () => {
    const person = nudged();
    person.does('sent', [], person.revision() + 1);
    person.sees([shown()], { revision: person.revision() + 2 });
    expect(person.outcome()).toBe('left');
  });

  it('stays what it was before what was sent', () => {
    const person = nudged(shown(), shown('tone'));
    person.sees([shown('tone')]);
    person.does('sent');
    expect([person.outcome(), person.outcome('tone')]).toEqual(['changed', 'posted']);
  });

  it.each<[string, (person: ReturnType<typeof nudged>) => void, Outcome]>([
    ['they leave it', () => {}, 'waited'],
    ['they write it otherwise', (person) => void person.sees([]), 'edited'],
    ['they post anyway', (person) => person.does('sent'), 'posted'],
    [
      'they take our fix',
      (person) => {
        person.does('fixed');
        person.sees([]);
      },
      'fixed',
    ],
  ])('after a hold, when %s', (_, act, outcome) => {
    const person = nudged();
    person.does('held');
    act(person);
    expect(person.outcome()).toBe(outcome);
  });

  it('is put off, and then posted after all', () => {
    const person = nudged(shown('work-hours', []));
    person.does('put-off', ['work-hours']);
    expect(person.outcome('work-hours')).toBe('waited');
    person.does('sent');
    expect(person.outcome('work-hours')).toBe('posted');
  });

  it('is not known, when the site’s own schedule was opened and it was sent', () => {
    const person = nudged(shown('work-hours', []));
    person.does('scheduling', ['work-hours']);
    person.does('sent');
    expect(person.outcome('work-hours')).toBe('left');
  });

  it('is waiting, when the working hours go by', () => {
    const person = nudged(shown('work-hours', []));
    person.sees([]);
    expect(person.outcome('work-hours')).toBe('waited');
  });

  it('is a false alarm, when they say so, though an older answer still shows it and whatever is sent then', () => {
    const person = nudged();
    person.corrects();
    person.sees([shown()]);
    expect(person.outcome()).toBe('corrected');
    person.sees([], { force: 2 });
    person.does('sent');
    expect(person.outcome()).toBe('corrected');
  });

  it('is open again, when other words of the same rule still stand after a correction', () => {
    const person = nudged();
    person.corrects();
    person.sees([shown('pupil-name', ['other'])], { force: 2 });
    person.does('sent');
    expect(person.outcome()).toBe('posted');
  });

  it('is a false alarm, when they say that they write for the school', () => {
    const person = nudged();
    person.sees([], { told: true, account: 'school' });
    expect(person.outcome()).toBe('corrected');
  });

  it('is not known, when the rules have changed and not the words', () => {
    const person = nudged();
    person.sees([], { force: 2 });
    expect(person.outcome()).toBe('left');
  });

  it('says nothing, when the rule could not answer', () => {
    const person = nudged();
    person.sees([], { unsure: ['pupil-name'] });
    expect(person.outcome()).toBe('left');
    person.sees([shown()]);
    expect(person.drafts()[0]?.matters).toHaveLength(1);
  });

  it('is what came in the end, when a post failed and was then changed', () => {
    const person = nudged();
    person.does('sent');
    person.sees([shown()]);
    expect(person.outcome()).toBe('posted');
    person.sees([]);
    expect(person.outcome()).toBe('changed');
  });

  it('is nothing at all, when half a word was taken for something', () => {
    const person = desk();
    person.sees([shown()]);
    person.waits(STOOD_MS - 1);
    person.sees([]);
    person.waits();
    expect(person.sees([])?.matters).toMatchObject([{ row: null, standing: false }]);
  });

  it('counts however short it stood, when it was sent', () => {
    const person = desk();
    person.sees([shown()]);
    person.does('sent');
    expect(person.draft()?.matters).toMatchObject([{ outcome: 'posted', touched: true }]);
  });
});

describe('one matter is one row', () => {
  const rowsOf = (person: ReturnType<typeof desk>) => person.drafts().flatMap((one) => one.matters.map((m) => m.row));

  it('however often the words come and go', () => {
    const person = nudged();
    for (let turn = 0; turn < 30; turn++) person.sees(turn % 3 === 0 ? [] : [shown('pupil-name', [`word ${turn}`])]);
    expect(new Set(rowsOf(person)).size).toBe(1);
    expect(rowsOf(person)).toHaveLength(1);
  });

  it('with the strongest level that it had', () => {
    const person = nudged(shown('pupil-name', ['a'], 'tip'));
    person.sees([{ ...shown('pupil-name', ['a', 'b'], 'hold'), clause: 'strict' }]);
    person.sees([shown('pupil-name', ['a'], 'tip')]);
    expect(person.draft()?.matters).toMatchObject([{ level: 'hold', clause: 'strict' }]);
  });

  it('over a new line, when the background had been ended', () => {
    const person = nudged();
    person.sees([shown()]);
    const later = desk(person.drafts());
    later.sees([], { revision: 9 });
    expect(later.outcome()).toBe('changed');
    expect(rowsOf(later)).toHaveLength(1);
  });

  it('in each of two composers', () => {
    const person = nudged();
    person.sees([shown()]);
    person.composer = 'b';
    person.sees([shown()]);
    person.waits();
    person.sees([shown()]);
    expect(new Set(rowsOf(person)).size).toBe(2);
  });

  it('when a draft is left and taken up again in a new composer', () => {
    const person = nudged();
    person.sees([shown()]);
    const [before] = rowsOf(person);
    person.leaves();
    person.waits(3_600_000);
    person.composer = 'b';
    person.sees([shown()], { revision: 1 });
    expect(rowsOf(person)).toEqual([before]);
    person.sees([]);
    expect(person.outcome()).toBe('changed');
  });

  it.each<[string, (person: ReturnType<typeof nudged>) => void, Partial<Seen>]>([
    ['it had been sent', (person) => person.does('sent'), {}],
    ['it is of another kind', () => {}, { surface: 'comment' }],
    ['it is on another site', (person) => Object.assign(person, { platform: 'facebook' }), {}],
    [
      'it is the next day',
      (person) => {
        person.leaves();
        person.waits(13 * 3_600_000);
      },
      {},
    ],
  ])('but another, when %s', (_, act, more) => {
    const person = nudged();
    person.sees([shown()]);
    const [before] = rowsOf(person);
    act(person);
    if (person.draft()?.asleep === null) person.leaves();
    person.composer = 'b';
    person.sees([shown()], more);
    person.waits();
    person.sees([shown()], more);
    expect(person.draft()?.matters[0]?.row).not.toBe(before);
  });

  it('but another in the next message of a talk', () => {
    const person = nudged();
    person.sees([shown()]);
    const [before] = rowsOf(person);
    person.does('sent');
    person.does('emptied');
    person.sees([shown()]);
    person.waits();
    person.sees([shown()]);
    expect(rowsOf(person)).toHaveLength(1);
    expect(rowsOf(person)[0]).not.toBe(before);
  });

  it('and the same, when all was deleted and the deleting undone', () => {
    const person = nudged();
    person.sees([shown()]);
    const [before] = rowsOf(person);
    person.does('emptied');
    person.sees([shown()]);
    expect(rowsOf(person)).toEqual([before]);
  });

  it('settled by the late verdict about what was sent, and not by the next message', () => {
    const person = nudged();
    const sending = person.revision() + 1;
    person.does('sent', [], sending);
    person.does('emptied');
    expect(person.sees([shown()], { revision: sending })?.matters).toMatchObject([{ outcome: 'posted' }]);
    expect(person.drafts()).toEqual([]);
  });

  it('for two schools that mind the same words', () => {
    const person = nudged(shown('pupil-name', ['one', 'one-bisl']));
    person.sees([shown('pupil-name', ['one'])]);
    expect(rowsOf(person)).toHaveLength(1);
  });
});

it('nobody’s many drafts fill the memory', () => {
  const person = desk();
  for (let turn = 0; turn < 500; turn++) {
    person.composer = `c${turn}`;
    person.sees([shown('pupil-name', [`n${turn}`])]);
  }
  expect(person.drafts().length).toBeLessThan(100);
});
