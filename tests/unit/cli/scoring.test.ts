// The arithmetic of scores, on sets small enough to work out by hand.
import { describe, expect, it } from 'vitest';
import { confusions, type Outcome, score } from '../../../src/cli/scoring';
import { scoringTable } from '../../../src/cli/scoring-table';

const outcome = (id: string, expect: string[], got: string[], allow: string[] = [], policy = 'bisl'): Outcome => ({
  id,
  policy,
  expect,
  allow,
  got,
});

describe('scores', () => {
  const five = [
    outcome('right', ['tone'], ['tone']),
    outcome('missed', ['tone', 'work-hours'], ['work-hours']),
    outcome('alarmed', [], ['tone']),
    outcome('allowed', [], ['tone'], ['tone']),
    outcome('quiet', [], []),
  ];

  it('counts right ones, false alarms and misses by rule', () => {
    const { rules, together } = score(five);
    expect(rules.get('tone')).toEqual({ hits: 1, alarms: 1, misses: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(rules.get('work-hours')).toEqual({ hits: 1, alarms: 0, misses: 0, precision: 1, recall: 1, f1: 1 });
    expect(together).toEqual({ hits: 2, alarms: 1, misses: 1, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  });

  it('counts an innocent draft as alerted only for what is not allowed', () => {
    const { innocent, alerted, alertsPerHundred } = score(five);
    expect({ innocent, alerted }).toEqual({ innocent: 3, alerted: 1 });
    expect(alertsPerHundred).toBeCloseTo(100 / 3);
  });

  it('counts an innocent draft once, however many rules alarm', () => {
    expect(score([outcome('a', [], ['tone', 'work-hours', 'reputation']), outcome('b', [], [])]).alertsPerHundred).toBe(50);
  });

  it('counts a rule once a draft, however often it was given or expected', () => {
    expect(score([outcome('a', ['tone', 'tone'], ['tone', 'tone', 'work-hours', 'work-hours'])]).together).toMatchObject({
      hits: 1,
      alarms: 1,
      misses: 0,
    });
  });

  it('never counts an allowed rule, not even as right', () => {
    expect(score([outcome('a', ['tone'], ['tone', 'work-hours'], ['work-hours'])]).rules.has('work-hours')).toBe(false);
  });

  it('counts a rule that is expected and allowed as expected', () => {
    expect(score([outcome('a', ['tone'], [], ['tone'])]).together.misses).toBe(1);
  });

  it('says nothing where there is nothing to be right about', () => {
    expect(score([])).toMatchObject({ drafts: 0, alertsPerHundred: null, together: { precision: null, recall: null, f1: null } });
    expect(score([outcome('a', ['tone'], [])]).together).toMatchObject({ precision: null, recall: 0, f1: 0 });
    expect(score([outcome('a', ['tone'], [])]).alertsPerHundred).toBeNull();
  });

  it('names every confusion in the order of the drafts', () => {
    expect(confusions(five)).toEqual([
      { id: 'missed', rule: 'tone', kind: 'miss' },
      { id: 'alarmed', rule: 'tone', kind: 'alarm' },
    ]);
  });
});

describe('the table', () => {
  it('has a part for each policy when there are several, and none of its own when there is one', () => {
    const one = [outcome('a', ['tone'], ['tone'])];
    expect(scoringTable(one).match(/: \d+ drafts?$/gm)).toHaveLength(1);
    const two = scoringTable([...one, outcome('b', [], ['tone'], [], 'islwyn')]);
    expect(two).toContain('all policies: 2 drafts');
    expect(two).toMatch(/islwyn: 1 draft\n[\s\S]*100\.0 alerts in 100 innocent drafts \(1 of 1\)/);
  });

  it('keeps its columns in line', () => {
    const lines = scoringTable([outcome('a', ['tone'], ['tone']), outcome('b', ['pupil-name'], [])])
      .split('\n')
      .slice(1, 5);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});
