// Goes along a text with a pattern that moves on from match to match.

/** Puts every match in `found` that begins before `to`; the pattern stands where it is to begin, and then where it went no further. */
export function scan(text: string, pattern: RegExp, found: RegExpExecArray[], to = text.length + 1): void {
  for (;;) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match || match.index >= to) {
      pattern.lastIndex = from;
      return;
    }
    found.push(match);
    pattern.lastIndex = endOf(match);
  }
}

/** Returns where the search for the next one goes on. A match without characters would be found for ever. */
export const endOf = ({ 0: { length }, index, input }: RegExpExecArray): number =>
  index + (length || (input.codePointAt(index)! > 0xffff ? 2 : 1));
