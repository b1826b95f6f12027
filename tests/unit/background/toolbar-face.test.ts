// The button's face for every way a tab can stand: never by colour alone, never longer than a badge, and always in words.
import { describe, expect, it } from 'vitest';
import { faceOf, type TabStanding } from '../../../entrypoints/background/toolbar-face';
import { levelShapes } from '../../../src/ui/level-shapes';

const here: TabStanding = { state: 'on', pause: null, site: 'LinkedIn', brief: { count: 0, level: null, unchecked: 0 } };
const counted = (count: number, level: 'tip' | 'warn' | 'hold') => faceOf({ ...here, brief: { count, level, unchecked: 0 } });

it('is plain where nothing is to be looked at', () => {
  expect(faceOf(here)).toMatchObject({ icon: 'on', badge: '', title: expect.stringContaining('Nothing to look at') });
});

describe('a count', () => {
  it.each(['tip', 'warn', 'hold'] as const)('says a %s in words', (level) => {
    expect(counted(1, level).title).toContain(levelShapes[level].word);
    expect(counted(3, level).title).toMatch(/^Second Glance: 3 things to look at/);
  });

  it('tells the levels apart without colour', () => {
    const badges = (['tip', 'warn', 'hold'] as const).map((level) => counted(2, level).badge);
    expect(new Set(badges).size).toBe(3);
    expect(badges.every((badge) => badge.includes('2'))).toBe(true);
  });

  it.each([1, 9, 10, 99, 100, 9_999])('%d fits into a badge, and is not cut into another number', (count) => {
    for (const level of ['tip', 'warn', 'hold'] as const) {
      const { badge } = counted(count, level);
      expect([...badge].length).toBeLessThanOrEqual(4);
      expect(badge.replace(/^\D/, '')).toBe(count > 99 ? '99+' : String(count));
    }
  });

  it('goes before what could not be checked, which is told where there is none', () => {
    expect(faceOf({ ...here, brief: { count: 2, level: 'tip', unchecked: 1 } }).badge).toBe('2');
    expect(faceOf({ ...here, brief: { count: 0, level: null, unchecked: 1 } })).toMatchObject({
      badge: '?',
      title: expect.stringContaining('You can post as usual'),
    });
  });
});

describe('greyed', () => {
  const brief = { count: 5, level: 'hold', unchecked: 2 } as const;

  it.each([
    ['paused', 'paused', 'off', /is paused until you start it again\.$/],
    ['tab-paused', 'paused', 'off', /paused in this tab/],
    ['site-off', 'off', 'off', /switched off on LinkedIn/],
    ['no-school', 'off', '', /no school is chosen/],
    ['unreached', 'off', '', /Reload it/],
    ['elsewhere', 'off', '', /This tab is none of them/],
  ] as const)('%s, whatever the page says of itself', (state, icon, badge, title) => {
    const face = faceOf({ ...here, state, pause: state === 'paused' ? 'until-resumed' : null, brief });
    expect(face).toMatchObject({ icon, badge });
    expect(face.title).toMatch(title);
  });

  it('says until when', () => {
    const pause = new Date(Date.now() + 60_000).toISOString();
    expect(faceOf({ ...here, state: 'paused', pause }).title).toMatch(/is paused until (\d\d:\d\d|midnight|.+, \d\d:\d\d)\.$/);
  });
});

it('white letters can be read on every badge', () => {
  const faces = [counted(1, 'tip'), counted(1, 'warn'), counted(1, 'hold'), faceOf({ ...here, state: 'site-off' })];
  for (const { colour } of faces) expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(4.5);
});

function contrastWithWhite(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
