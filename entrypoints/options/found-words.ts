// Marks the words that were searched for where they stand, without touching the page: by the browser's own highlights.
import { useEffect } from 'react';
import { keysOf } from '../reader/words-in';

const NAME = 'found';
const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
const MOST = 500;

/** Marks them within those sections until something else is searched for. */
export function useFoundWords(sections: readonly string[], keys: ReadonlySet<string>): void {
  useEffect(() => {
    if (keys.size === 0) return;
    const ranges = sections.flatMap((id) => rangesIn(document.getElementById(id), keys)).slice(0, MOST);
    CSS.highlights?.set(NAME, new Highlight(...ranges));
    return () => {
      CSS.highlights?.delete(NAME);
    };
  }, [sections, keys]);
}

function rangesIn(section: Element | null, keys: ReadonlySet<string>): Range[] {
  if (!section) return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(WORD)) {
      if (!keysOf(word).some((key) => keys.has(key))) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
