// Whole sentences about figures and weeks; what they are made of stands in the catalogue.

import { written } from '../../src/language/spoken';
import { writtenDate } from '../../src/language/written-date';
import type { Counts } from '../../src/model/journal';
import { words } from './figure-words';
import { all, countIn, groups } from './groups';

/** What was changed, told kindly: no share in per cent, and nothing to live up to. */
export function changedSentence(counts: Counts): string {
  const { changed, counted } = changedOf(counts);
  const said = words().changed;
  if (counted === 0) return said.allFalse;
  if (changed === 0) return said.none(counted);
  return changed === counted ? said.every(counted) : said.some(changed, counted);
}

/** How it was changed; empty where nothing was. */
export function waysSentence({ fixed, changed, edited }: Counts): string {
  return fixed + changed + edited === 0 ? '' : words().ways({ fixed, changed, edited });
}

export const falseAlarmSentence = ({ corrected }: Counts): string => (corrected === 0 ? '' : words().falseAlarms(corrected));

/** False alarms are nobody's to act upon, so they are not counted. */
export function changedOf(counts: Counts): { changed: number; counted: number } {
  const changed = counts.fixed + counts.changed + counts.edited;
  return { changed, counted: all(counts) - counts.corrected };
}

/** A chart in words, for those who do not see it. */
export function weeksInWords(weeks: readonly { monday: string; counts: Counts }[]): string {
  const busiest = weeks.reduce((best, week) => (all(week.counts) > all(best.counts) ? week : best), weeks[0] ?? nobody);
  const total = weeks.reduce((sum, { counts }) => sum + all(counts), 0);
  const said = words().weeks;
  if (total === 0) return said.none(weeks.length);
  return said.some({ weeks: weeks.length, total, most: all(busiest.counts), day: dayWords(busiest.monday) });
}

const nobody = { monday: '', counts: {} as Counts };

/** "12: 9 changed, 3 posted as it was". */
export function countsInWords(counts: Counts): string {
  const parts = groups.flatMap((group) => {
    const count = countIn(group, counts);
    return count === 0 ? [] : [words().groups[group.id].counted(count)];
  });
  return [written(all(counts)), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ');
}

/** "23 November"; with the year where it is another than now. */
export function dayWords(day: string, now: Date = new Date()): string {
  const date = new Date(`${day}T12:00:00Z`);
  const told = writtenDate(date, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  // Without a year Unicode would put the Welsh month before its day.
  return date.getUTCFullYear() === now.getFullYear() ? told.replace(/ \d+$/, '') : told;
}

/** "Nov", for the foot of a column. */
export const monthWord = (day: string): string => writtenDate(new Date(`${day}T12:00:00Z`), { month: 'short', timeZone: 'UTC' });
