// Finds what a view says that is in no catalogue: in the language for tests, everything from a catalogue stands between marks.

/**
 * Runs in the page and stands alone. Returns every piece of text outside the marks that has a word in it, with where it stands. A sentence
 * with a link in its gap is one, across its elements, within the block that holds it.
 */
export function unmarked(roots: readonly (Document | ShadowRoot)[]): string[] {
  const BLOCK =
    'p,li,dd,dt,h1,h2,h3,h4,button,a,label,legend,summary,td,th,option,figcaption,caption,div,section,main,text,title';
  const WORD = /\p{L}{2,}/u;
  const depths = new Map<Element, number>();
  const outside = (text: string, depth: number): [string, number] => {
    let left = '';
    let deep = depth;
    for (const sign of text) {
      if (sign === '⟦') deep += 1;
      else if (sign === '⟧') deep -= 1;
      else if (deep === 0) left += sign;
    }
    return [left.trim(), deep];
  };
  const faults: string[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
          const [left] = outside(node.getAttribute(name) ?? '', 0);
          if (WORD.test(left) && node.checkVisibility()) faults.push(`${node.tagName}[${name}] ${left}`);
        }
        continue;
      }
      const parent = node.parentElement;
      if (!parent || parent.matches('script, style, textarea, noscript')) continue;
      const block = parent.closest(BLOCK) ?? parent;
      const [left, deep] = outside(node.nodeValue ?? '', depths.get(block) ?? 0);
      depths.set(block, deep);
      if (WORD.test(left) && (parent.checkVisibility() || parent.matches('option'))) faults.push(`${parent.tagName} ${left}`);
    }
  }
  return [...new Set(faults)];
}
