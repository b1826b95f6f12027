// Weeks as people mostly work them: the whole day, the morning or the afternoon on some days, and nothing on others.
import { type Stretch, Weekday, type WeekPattern } from '../model/calendar';
import { joined } from './stretches';

/** How much of a day is worked. */
export type DayPart = 'all' | 'morning' | 'afternoon' | 'none';

/** Where a half day ends or begins. */
const NOON = '12:30';

/** Returns what each day of a week amounts to, against the whole day; `null` when a day is neither of these. */
export function partsOf(hours: WeekPattern, whole: Stretch): Record<Weekday, DayPart> | null {
  const parts = Weekday.options.map((day) => [day, partOf(joined(hours[day] ?? []), whole)] as const);
  return parts.some(([, part]) => part === null) ? null : (Object.fromEntries(parts) as Record<Weekday, DayPart>);
}

/** Returns the week in which each day is worked so much. */
export function weekOf(parts: Readonly<Partial<Record<Weekday, DayPart>>>, whole: Stretch): WeekPattern {
  const week: WeekPattern = {};
  for (const day of Weekday.options) {
    const stretch = stretchOf(parts[day] ?? 'none', whole);
    if (stretch) week[day] = [stretch];
  }
  return week;
}

/** Returns the day that is worked most often in a week; eight hours where there is none. */
export function wholeDay(hours: WeekPattern): Stretch {
  const days = Object.values(hours).flatMap((stretches) => {
    const all = joined(stretches);
    const [first, last] = [all[0], all.at(-1)];
    return first && last ? [{ from: first.from, to: last.to }] : [];
  });
  const count = ({ from, to }: Stretch) => days.filter((day) => day.from === from && day.to === to).length;
  return days.sort((a, b) => count(b) - count(a))[0] ?? { from: '08:30', to: '16:30' };
}

function stretchOf(part: DayPart, { from, to }: Stretch): Stretch | null {
  const noon = NOON > from && NOON < to ? NOON : null;
  if (part === 'none') return null;
  if (part === 'all' || !noon) return { from, to };
  return part === 'morning' ? { from, to: noon } : { from: noon, to };
}

function partOf(stretches: readonly Stretch[], whole: Stretch): DayPart | null {
  const [only, more] = stretches;
  if (!only) return 'none';
  if (more) return null;
  const isLike = (part: DayPart) => {
    const like = stretchOf(part, whole);
    return like !== null && like.from === only.from && like.to === only.to;
  };
  return (['all', 'morning', 'afternoon'] as const).find(isLike) ?? null;
}
