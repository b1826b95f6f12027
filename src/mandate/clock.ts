// What time it is, as far as a computer can be believed: its own clock, but never behind what a signed file has proved.
import type { Source } from '../model/standing';

/** A clock may be so far off, either way, before a file is judged by it. */
export const LEEWAY_MS = 48 * 3_600_000;

/** Returns the moment by which a source's files are judged, in milliseconds. */
export const timeFor = ({ latest }: Pick<Source, 'latest'>, now: Date): number =>
  Math.max(now.getTime(), latest === null ? 0 : Date.parse(latest));

/**
 * Returns the latest moment that is proved once a file of that date was taken, in milliseconds. A file may be dated a little
 * ahead of the clock here, but proves no more than the clock says: whoever signs could else push it ahead, file by file.
 */
export const provedBy = (issued: string, { latest }: Pick<Source, 'latest'>, now: Date): number =>
  Math.max(Math.min(Date.parse(issued), now.getTime()), latest === null ? 0 : Date.parse(latest));

export type Dating = 'good' | 'from-the-future' | 'over';

/** Returns whether a file with these dates may be taken at that time. */
export function datingOf({ issued, expires }: { issued: string; expires: string }, time: number): Dating {
  if (Date.parse(issued) > time + LEEWAY_MS) return 'from-the-future';
  return Date.parse(expires) < time - LEEWAY_MS ? 'over' : 'good';
}
