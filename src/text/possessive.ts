// Takes the ending of possession off a word: "Ellie's" and "the Joneses'" end where the name ends.

/** Returns how many raw characters at the end are only possession: 2 for `'s`, 1 for a bare apostrophe after s, else 0. */
export function possessiveLength(raw: string): number {
  if (/['’‘ʼ`´＇][sS]$/.test(raw)) return 2;
  return /[sS]['’‘ʼ`´＇]$/.test(raw) ? 1 : 0;
}

/** Returns the folded word without its ending of possession. */
export const withoutPossessive = (folded: string): string => folded.replace(/(?:'s|(?<=s)')$/, '');
