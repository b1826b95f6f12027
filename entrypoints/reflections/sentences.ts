// Whole sentences about figures and weeks, each with its variable parts in one place.
import type { Counts } from '../../src/model/journal';
import { all, countIn, groups } from './groups';

const nudges = (count: number): string => (count === 1 ? 'one nudge' : `${count} nudges`);
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** What was changed, told kindly: no share in per cent, and nothing to live up to. */
export function changedSentence(counts: Counts): string {
  const { changed, counted } = changedOf(counts);
  if (counted === 0) return 'Everything that was mentioned in this time was a false alarm, and you said so.';
  if (changed === 0)
    return `After ${nudges(counted)} the draft stayed as it was. A nudge is only a second look: what you post is yours to decide.`;
  if (changed === counted)
    return counted === 1 ? 'After the one nudge you changed the draft.' : `After all ${counted} nudges you changed the draft.`;
  return `After ${changed} of ${counted} nudges you changed the draft.`;
}

/** How it was changed; empty where nothing was. */
export function waysSentence({ fixed, changed, edited }: Counts): string {
  const ways = [
    fixed > 0 && `${times(fixed)} with one click`,
    changed > 0 && `${times(changed)} in your own words`,
    edited > 0 && `${times(edited)} after the pause at Post`,
  ].filter((way) => way !== false);
  return ways.length === 0 ? '' : `${capital(listing(ways))}.`;
}

export function falseAlarmSentence({ corrected }: Counts): string {
  if (corrected === 0) return '';
  return corrected === 1
    ? 'Another one was a false alarm that you set right; it is not counted here.'
    : `Another ${corrected} were false alarms that you set right; they are not counted here.`;
}

/** False alarms are nobody's to act upon, so they are not counted. */
export function changedOf(counts: Counts): { changed: number; counted: number } {
  const changed = counts.fixed + counts.changed + counts.edited;
  return { changed, counted: all(counts) - counts.corrected };
}

/** A chart in words, for those who do not see it. */
export function weeksInWords(weeks: readonly { monday: string; counts: Counts }[]): string {
  const most = weeks.reduce((best, week) => (all(week.counts) > all(best.counts) ? week : best), weeks[0] ?? nobody);
  const total = weeks.reduce((sum, { counts }) => sum + all(counts), 0);
  const span = weeks.length === 1 ? 'In one week' : `In ${weeks.length} weeks`;
  return total === 0
    ? `${span} there was no nudge.`
    : `${span} there ${total === 1 ? 'was' : 'were'} ${nudges(total)}; the most, ${all(most.counts)}, in the week of ${dayWords(most.monday)}.`;
}

const nobody = { monday: '', counts: {} as Counts };

/** "12: 9 changed, 3 posted as it was". */
export function countsInWords(counts: Counts): string {
  const parts = groups.flatMap((group) => {
    const count = countIn(group, counts);
    return count === 0 ? [] : [group.counted(count)];
  });
  return `${all(counts)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

/** "23 November"; with the year where it is another than now. */
export function dayWords(day: string, now: Date = new Date()): string {
  const date = new Date(`${day}T12:00:00Z`);
  const year = date.getUTCFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC', ...year });
}

/** "Nov", for the foot of a column. */
export const monthWord = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });

export const entriesWords = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

function listing(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
