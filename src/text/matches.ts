// Every place where a pattern fits. `matchAll` copies the pattern each time, which for hundreds of long ones a draft is much of the work.
import { Prefiltered } from './prefilter/prefiltered';
import { scan } from './prefilter/scan';

/** Returns every match in order. The pattern is global, and is left ready to be used anew. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (pattern instanceof Prefiltered) return pattern.matches(text);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  scan(text, pattern, found);
  pattern.lastIndex = 0;
  return found;
}
