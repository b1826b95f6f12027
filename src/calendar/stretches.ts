// Stretches of a day: put together, painted in and rubbed out in steps of half an hour, exact times left as they are.
import type { Stretch } from '../model/calendar';

/** Half hours in a day. */
export const SLOTS = 48;

/** The time at which a half hour begins; the last one ends with the day's last minute, for no clock shows 24:00. */
export const clockAt = (slot: number): string =>
  slot >= SLOTS ? '23:59' : `${String(Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 === 0 ? '00' : '30'}`;

/** The half hour in which a time lies. */
export const slotOf = (clock: string): number => Number(clock.slice(0, 2)) * 2 + (clock.slice(3) >= '30' ? 1 : 0);

/** Stretches that touch or overlap are one: a day written as two halves has no free moment between them. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || from > last.to) joined.push({ from, to });
    else if (last.to < to) last.to = to;
  }
  return joined;
}

export const withTime = (stretches: readonly Stretch[], added: Stretch): Stretch[] => joined([...stretches, added]);

export const withoutTime = (stretches: readonly Stretch[], gone: Stretch): Stretch[] =>
  joined(stretches).flatMap(({ from, to }) =>
    [
      { from, to: to < gone.from ? to : gone.from },
      { from: from > gone.to ? from : gone.to, to },
    ].filter((left) => left.from < left.to),
  );

/** Returns how much of a half hour is in the stretches. */
export function coverOf(stretches: readonly Stretch[], slot: number): 'all' | 'part' | 'none' {
  const [from, to] = [clockAt(slot), clockAt(slot + 1)];
  const parts = joined(stretches).filter((stretch) => stretch.from < to && stretch.to > from);
  if (parts.length === 0) return 'none';
  return parts.some((stretch) => stretch.from <= from && stretch.to >= to) ? 'all' : 'part';
}
