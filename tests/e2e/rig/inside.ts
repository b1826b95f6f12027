// Runs in a page, beside its scripts and unseen by them: reads what stands in closed shadow roots as a person would, by role and name.

/** Something in a closed shadow root that a person could find by role and name. */
export interface Seen {
  role: string;
  name: string;
  /** Where it is kept until the next look. */
  node: number;
}

export interface Look {
  /** The text a person can read there. */
  text: string;
  seen: Seen[];
}

/** Each of these stands alone, for only its text reaches the page. Elements are handed on in `kept`. */
export function lookInto(roots: readonly ShadowRoot[], kept: Element[]): Look {
  const roles: Record<string, string> = {
    A: 'link',
    BUTTON: 'button',
    DIALOG: 'dialog',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    INPUT: 'textbox',
    SUMMARY: 'button',
  };
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const nameOf = (element: HTMLElement, root: ShadowRoot): string => {
    const label = element.getAttribute('aria-label');
    if (label) return plain(label);
    const by = element.getAttribute('aria-labelledby');
    if (by)
      return plain(
        by
          .split(/\s+/)
          .map((id) => root.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    const isNamedByContent = /^(button|link|heading)$/.test(roles[element.tagName] ?? element.role ?? '');
    return plain((isNamedByContent && element.innerText) || element.title || '');
  };
  kept.length = 0;
  const seen = roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>('a[href],button,dialog,h1,h2,h3,input,summary,[role]')]
      .filter(shown)
      .map((element) => {
        const role = element.getAttribute('role') ?? roles[element.tagName] ?? '';
        return { role, name: nameOf(element, root), node: kept.push(element) - 1 };
      }),
  );
  const texts = roots.flatMap((root) => [...root.children].filter(shown).map((child) => (child as HTMLElement).innerText ?? ''));
  return { text: texts.filter(Boolean).join('\n'), seen };
}

/** Elements that may be the host of a closed root, in every open one too. */
export function possibleHosts(scope: Document | ShadowRoot): Element[] {
  const found: Element[] = [];
  const walk = (within: Document | ShadowRoot) => {
    for (const element of within.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      else if (element.childElementCount === 0 && /^(DIV|SPAN|SECTION|ASIDE)$|-/.test(element.tagName)) found.push(element);
    }
  };
  walk(scope);
  return found;
}

/** The middle of an element that is in view and lies on top; otherwise `null`, and it is brought into view for the next look: a card that is tied to a chip moves with it only then. */
export function middleOf(element: Element): { x: number; y: number } | null {
  const onTop = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    // Whole pixels, as a mouse has: half a pixel may lie outside where only a strip of it shows.
    const at = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    const isInView = width > 0 && height > 0 && at.x > 0 && at.y > 0 && at.x < innerWidth && at.y < innerHeight;
    const hit = isInView ? (element.getRootNode() as ShadowRoot).elementFromPoint(at.x, at.y) : null;
    return hit && (element === hit || element.contains(hit)) ? at : null;
  };
  const before = onTop();
  if (before) return before;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  return null;
}
