// Runs in a page: finds elements by CSS through open shadow roots, and where a mouse could press them, as Playwright does for Chromium.

/** Everything that the selector means, seen or not. Whitespace between its parts may span roots. */
export function findMeant(selector: string): Element[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  /** Splits where `divides` says so, but not within brackets, braces or quotes. */
  const split = (text: string, divider: RegExp): string[] => {
    const parts = [''];
    let depth = 0;
    let quote = '';
    for (const letter of text) {
      if (quote) quote = letter === quote ? '' : quote;
      else if (/["']/.test(letter)) quote = letter;
      else if (/[[(]/.test(letter)) depth++;
      else if (/[\])]/.test(letter)) depth--;
      if (depth === 0 && quote === '' && divider.test(letter)) parts.push('');
      else parts[parts.length - 1] += letter;
    }
    return parts.map((part) => part.trim()).filter(Boolean);
  };
  const above = (element: Element): Element | null => {
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const isUnder = (element: Element, parts: readonly string[]): boolean => {
    const last = parts.at(-1);
    if (last === undefined) return true;
    for (let at = above(element); at; at = above(at)) if (at.matches(last)) return isUnder(at, parts.slice(0, -1));
    return false;
  };
  const means = split(selector, /,/).map((one) => split(one.replace(/\s*([>+~])\s*(?![^[(]*[\])])/g, '$1'), /\s/));
  const isMeant = (element: Element) =>
    means.some((parts) => element.matches(parts.at(-1) ?? '*') && isUnder(element, parts.slice(0, -1)));
  return roots.flatMap((root) => [...root.querySelectorAll('*')].filter(isMeant));
}

export function canBeSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** The middle of an element when it is at rest, in view, not disabled and on top; otherwise why not. */
export async function restingPlace(element: Element | undefined): Promise<{ x: number; y: number } | string> {
  if (!element) return 'it is not there';
  const frame = () => new Promise(requestAnimationFrame);
  const box = () => element.getBoundingClientRect();
  const before = box();
  await frame();
  const now = box();
  if (now.x !== before.x || now.y !== before.y) return 'it moves';
  if (element.matches(':disabled') || element.closest('[aria-disabled=true]')) return 'it is disabled';
  const isOut = (left: number, top: number) => left < 0 || top < 0 || left > innerWidth || top > innerHeight;
  if (isOut(now.x + now.width / 2, now.y + now.height / 2)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = box();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  for (let at: Node | null = hit; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (at === element) return { x, y };
  return `${hit?.tagName} ${hit?.className} lies over it`;
}
