// Sets or clears a block of half hours in a week, over several days at once.
import { type Stretch, Weekday, type WeekPattern } from '../model/calendar';
import { clockAt, coverOf, SLOTS, slotOf, withoutTime, withTime } from './stretches';

/** A half hour of a day; `day` counts from Monday. */
export interface Slot {
  readonly day: number;
  readonly slot: number;
}

/** A block of half hours, from one corner to the other. */
export interface WeekBlock {
  readonly from: Slot;
  readonly to: Slot;
}

/** More stretches than this no day has. */
const MOST = 6;

/** Returns the week with the block at work, or free; `null` when a day would have more stretches than one can keep. */
export function paintWeek(hours: WeekPattern, block: WeekBlock, isWork: boolean): WeekPattern | null {
  const [days, slots] = [range(block.from.day, block.to.day), range(block.from.slot, block.to.slot)];
  const stretch: Stretch = { from: clockAt(slots[0]), to: clockAt(slots[1] + 1) };
  const next: WeekPattern = {};
  for (const [index, day] of Weekday.options.entries()) {
    const before = hours[day] ?? [];
    const isMeant = index >= days[0] && index <= days[1];
    const after = isMeant ? (isWork ? withTime : withoutTime)(before, stretch) : before;
    if (after.length > MOST) return null;
    if (after.length > 0) next[day] = after;
  }
  return next;
}

export const isInBlock = ({ from, to }: WeekBlock, { day, slot }: Slot): boolean => {
  const [days, slots] = [range(from.day, to.day), range(from.slot, to.slot)];
  return day >= days[0] && day <= days[1] && slot >= slots[0] && slot <= slots[1];
};

export const coverIn = (hours: WeekPattern, { day, slot }: Slot): ReturnType<typeof coverOf> => {
  const name = Weekday.options[day];
  return coverOf((name && hours[name]) ?? [], slot);
};

/** Returns the first half hour to show and the one after the last: the school day, and whatever is worked beyond it. */
export function shownSlots(hours: WeekPattern): readonly [first: number, end: number] {
  const stretches = Object.values(hours).flat();
  const first = Math.min(14, ...stretches.map(({ from }) => slotOf(from)));
  const end = Math.max(36, ...stretches.map(({ to }) => slotOf(to) + (to.endsWith(':00') || to.endsWith(':30') ? 0 : 1)));
  return [first, Math.min(end, SLOTS)];
}

const range = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);
