// Every place where a pattern fits. `matchAll` copies the pattern each time, which for hundreds of long ones a draft is much of the work.

/** Returns every match in order. The pattern is global, and is left ready to be used anew. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // A match without characters would be found for ever.
    if (match[0] === '') pattern.lastIndex += text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return found;
}
