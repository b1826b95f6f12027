// Compares two runs of letters, forgiving a typing slip: one letter missing, added, changed or swapped with the next.

/** Is it worth comparing the two? Cheap, for nearly all are not: one slip leaves the ends alike, two leave at least the start. */
export function mayBeSlips(text: string, form: string, most: number): boolean {
  let ahead = 0;
  while (ahead < text.length && same(text, ahead, form, ahead)) ahead += 1;
  if (most > 1 && ahead > 2) return true;
  let behind = 0;
  while (behind < text.length && behind < form.length && same(text, text.length - 1 - behind, form, form.length - 1 - behind))
    behind += 1;
  return ahead + behind >= form.length - 2;
}

/** Returns the number of slips between the two, up to `most`, or `null` when there are more. `*` in the text stands for any letter. */
export function slipsBetween(text: string, form: string, most: number): number | null {
  if (Math.abs(text.length - form.length) > most) return null;
  let start = 0;
  while (start < text.length && same(text, start, form, start)) start += 1;
  if (start === text.length && start === form.length) return 0;
  if (most === 0) return null;
  // Try each kind of slip where the two part ways.
  const rest = (textAt: number, formAt: number) => slipsBetween(text.slice(textAt), form.slice(formAt), most - 1);
  const swapped = start + 1 < text.length && same(text, start, form, start + 1) && same(text, start + 1, form, start);
  const counts = [
    rest(start + 1, start + 1),
    rest(start, start + 1),
    rest(start + 1, start),
    swapped ? rest(start + 2, start + 2) : null,
  ].filter((count) => count !== null);
  return counts.length > 0 ? Math.min(...counts) + 1 : null;
}

const same = (text: string, textAt: number, form: string, formAt: number): boolean =>
  formAt < form.length && (text[textAt] === form[formAt] || text[textAt] === '*');

/** How many slips a name of this length can bear and still be that name. */
export function slipsAllowed(letters: number): number {
  if (letters < 10) return 0;
  return letters < 26 ? 1 : 2;
}
