// Marks the words that were searched for where they stand, without touching the page: by the browser's own highlights.
import { useEffect } from 'react';
import { markedIn } from '../pages/words-in';

const NAME = 'found';
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
    let from = 0;
    for (const { text, marked } of markedIn(node.nodeValue ?? '', keys)) {
      const to = from + text.length;
      if (marked) ranges.push(rangeIn(node, from, to));
      from = to;
    }
  }
  return ranges;
}

function rangeIn(node: Node, from: number, to: number): Range {
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
