// The end of a pause wakes the worker: the alarm stands while there is an end, and only then.
import { beforeEach, expect, it, vi } from 'vitest';
import type { InForce } from '../../../entrypoints/background/in-force';
import { createPauseEnd } from '../../../entrypoints/background/pause-end';

const NOON = Date.parse('2026-11-26T12:00:00Z');
beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

function browserWith(paused: string | null) {
  const alarms = new Map<string, number>();
  let heard: (alarm: { name: string }) => void = () => undefined;
  const inForce = { now: async () => ({ kept: { settings: { paused } } }) } as unknown as InForce;
  const end = createPauseEnd(inForce, {
    create: (name, { when }) => alarms.set(name, when),
    clear: async (name) => alarms.delete(name),
    onAlarm: {
      addListener: (listener) => {
        heard = listener;
      },
    },
  });
  return { alarms, end, ring: (name: string) => heard({ name }) };
}

it('is set just behind the end', async () => {
  const { alarms, end } = browserWith('2026-11-26T13:00:00Z');
  await end.arm();
  const [when] = [...alarms.values()];
  expect(when).toBeGreaterThan(NOON + 3_600_000);
  expect(when).toBeLessThan(NOON + 3_601_000);
});

it.each([null, 'until-resumed', '2026-11-26T11:59:59Z'])(
  '%s has no end to wait for, and an alarm from before goes',
  async (paused) => {
    const { alarms, end } = browserWith(paused);
    alarms.set('pause-end', NOON);
    await end.arm();
    expect([...alarms]).toEqual([]);
  },
);

it('tells of its own alarm alone', () => {
  const { end, ring } = browserWith(null);
  const ended = vi.fn();
  end.onEnd(ended);
  ring('school');
  expect(ended).not.toHaveBeenCalled();
  ring('pause-end');
  expect(ended).toHaveBeenCalledOnce();
});
