// A nudge's name: the same while the same rule sees the same words, so that an open card stays open.
import { fold } from '../text/folding';

/** Returns a short name for a rule and the words it saw, whatever their order, case or number. */
export function nudgeId(rule: string, quotes: readonly string[]): string {
  const words = [...new Set(quotes.map((quote) => fold(quote).replaceAll(/\s+/g, ' ').trim()))].sort();
  return `${rule}-${fnv1a([rule, ...words].join('\u0000')).toString(36)}`;
}

/** FNV-1a over UTF-16 code units, 32 bits: enough to tell apart the few nudges of one draft. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
