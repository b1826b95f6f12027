// Reads a profile that came from outside, and says in sentences what is wrong with it.

import { problemSentences } from '../model/problem-sentences';
import { Profile } from '../model/profile';

/** Five megabytes: many times the longest policy, and little enough to read at once. */
export const PROFILE_SIZE_LIMIT = 5 * 1024 * 1024;

export type ReadProfile = { ok: true; profile: Profile } | { ok: false; problems: string[] };

/** Returns the profile in a file's text, or what is wrong with it, where, and what was expected. */
export function readProfile(json: string): ReadProfile {
  if (json.length > PROFILE_SIZE_LIMIT) return refused(`The file is larger than 5 MB (${megabytes(json.length)} MB).`);
  const text = json.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refused('The file is empty.');
  try {
    return checkProfile(JSON.parse(text));
  } catch (cause) {
    return refused(`The file is not a profile: it is not valid JSON${placeOf(cause, text)}.`);
  }
}

/** Returns the profile that a value already parsed holds, or what is wrong with it. */
export function checkProfile(value: unknown): ReadProfile {
  const judged = Profile.safeParse(value);
  return judged.success ? { ok: true, profile: judged.data } : { ok: false, problems: problemSentences(judged.error, value) };
}

const refused = (problem: string): ReadProfile => ({ ok: false, problems: [problem] });
const megabytes = (length: number): string => (length / 1024 / 1024).toFixed(1);

/** Browsers word the error differently; all tell a position or a line. */
function placeOf(cause: unknown, text: string): string {
  const message = cause instanceof Error ? cause.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return ` near line ${line}`;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return ` near line ${text.slice(0, Number(position)).split('\n').length}`;
  return /unterminated|end of/i.test(message) ? '; it ends too early' : '';
}
