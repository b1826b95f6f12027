// Reads a profile that came from outside, and says in sentences what is wrong with it.

import { written } from '../language/spoken';
import { problemSentences } from '../model/problem-sentences';
import { Profile } from '../model/profile';
import { words } from './words';

/** Five megabytes: many times the longest policy, and little enough to read at once. */
export const PROFILE_SIZE_LIMIT = 5 * 1024 * 1024;

export type ReadProfile = { ok: true; profile: Profile } | { ok: false; problems: string[] };

/** Returns the profile in a file's text, or what is wrong with it, where, and what was expected. */
export function readProfile(json: string): ReadProfile {
  if (json.length > PROFILE_SIZE_LIMIT) return refused(words().read.tooLarge(megabytes(json.length)));
  const text = json.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refused(words().read.empty);
  try {
    return checkProfile(JSON.parse(text));
  } catch (cause) {
    return refused(unreadable(cause, text));
  }
}

/** Returns the profile that a value already parsed holds, or what is wrong with it. */
export function checkProfile(value: unknown): ReadProfile {
  const judged = Profile.safeParse(value);
  return judged.success ? { ok: true, profile: judged.data } : { ok: false, problems: problemSentences(judged.error, value) };
}

const refused = (problem: string): ReadProfile => ({ ok: false, problems: [problem] });
const megabytes = (length: number): string =>
  written(length / 1024 / 1024, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Browsers word the error differently; all tell a position or a line. */
function unreadable(cause: unknown, text: string): string {
  const message = cause instanceof Error ? cause.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return words().read.notJsonAt(Number(line));
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return words().read.notJsonAt(text.slice(0, Number(position)).split('\n').length);
  return /unterminated|end of/i.test(message) ? words().read.notJsonCut : words().read.notJson;
}
