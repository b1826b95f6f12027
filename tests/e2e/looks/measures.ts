// What can be measured in a view as it stands: targets, what is cut off or hangs over, and whether the focus is seen. Each function stands alone, for only its text reaches the page.

/** Returns what is smaller than 24 by 24 pixels, links within a sentence aside. */
export function smallTargets(roots: readonly (Document | ShadowRoot)[]): string[] {
  const CONTROLS = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[tabindex="0"]';
  const sizeOf = (element: Element): DOMRect => {
    // A label that is pressed presses what it names.
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.getBoundingClientRect());
    return [element.getBoundingClientRect(), ...labels].reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  };
  /** WCAG 2.5.8 lets off a target in a sentence, whose height is the line's. */
  const isInSentence = (element: Element): boolean => {
    const around = element.parentElement?.closest('p, li, dd, td, span');
    return (
      getComputedStyle(element).display === 'inline' &&
      (around?.textContent ?? '').length > (element.textContent ?? '').length + 8
    );
  };
  return roots
    .flatMap((root) => [...root.querySelectorAll(CONTROLS)])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = sizeOf(element);
      const isSmall = Math.round(width) < 24 || Math.round(height) < 24;
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return isSmall ? [`${element.tagName} “${name.trim().slice(0, 40)}” is ${Math.round(width)} by ${Math.round(height)}`] : [];
    });
}

/** Returns what is wider than its place or hangs out of the window. */
export function cutOff(roots: readonly (Document | ShadowRoot)[]): string[] {
  const wide = document.documentElement.clientWidth;
  const told = (element: Element) =>
    `${element.tagName}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const isUnheard = (style: CSSStyleDeclaration) => style.clipPath !== 'none' || style.clip !== 'auto';
  /** Shortened on purpose: the whole of it is told by its control's title. */
  const isShortened = (element: Element, style: CSSStyleDeclaration) =>
    style.textOverflow === 'ellipsis' && element.closest('[title]') !== null;
  const hasWords = (element: Element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  const faults: string[] = [];
  for (const root of roots) {
    if (root instanceof Document && document.documentElement.scrollWidth > document.documentElement.clientWidth)
      faults.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${wide}`);
    for (const element of root.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unheard, .unseen, .hidden, svg')) continue;
      const style = getComputedStyle(element);
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || isUnheard(style)) continue;
      if (hasWords(element) && (right > wide + 1 || left < -1)) faults.push(`${told(element)} hangs out of the window`);
      const isClipped = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (isClipped && !isShortened(element, style)) faults.push(`${told(element)} is cut off at its side`);
      const isLow = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (isLow && hasWords(element) && !isShortened(element, style)) faults.push(`${told(element)} is cut off at its foot`);
      if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.tagName !== 'TEXTAREA')
        faults.push(`${told(element)} scrolls sideways`);
    }
  }
  return faults;
}

/** Gives each stop the focus in turn and returns those at which nothing shows it, or where something lies over it. */
export function unseenFocus(roots: readonly (Document | ShadowRoot)[]): string[] {
  const STOPS = 'a[href],button:enabled,input:enabled:not([type=hidden]),select:enabled,textarea:enabled,summary,[tabindex="0"]';
  const rings = (element: Element | null): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$|transparent/.test(outlineColor);
  };
  const faults: string[] = [];
  // While a question is asked, Tab goes round in it; what an open card lies over comes to light at Escape, with the focus where it is.
  const open = roots.flatMap((root) => [...root.querySelectorAll('.card:popover-open')]);
  for (const root of open.length > 0 ? open : roots)
    for (const stop of root.querySelectorAll<HTMLElement>(STOPS)) {
      const within = stop.getRootNode() as Document | ShadowRoot;
      if (!stop.checkVisibility({ visibilityProperty: true })) continue;
      stop.focus({ focusVisible: true } as FocusOptions);
      if (within.activeElement !== stop) continue;
      const name = `${stop.tagName} “${(stop.getAttribute('aria-label') ?? stop.textContent ?? '').trim().slice(0, 40)}”`;
      if (![stop, stop.nextElementSibling, stop.closest('label')].some(rings)) faults.push(`${name} shows no focus`);
      const shown = stop.matches('input[type=file]') ? (stop.nextElementSibling ?? stop) : stop;
      const { left, top, width, height } = shown.getBoundingClientRect();
      const at = within.elementFromPoint(left + width / 2, top + height / 2);
      if (!at || !(shown.contains(at) || at.contains(shown)))
        faults.push(`${name} is covered or out of sight when it has the focus`);
    }
  return faults;
}

/** Returns controls without an edge or a line to be seen by, which a palette of one's own would leave as bare words. */
export function edgeless(roots: readonly (Document | ShadowRoot)[]): string[] {
  const isClear = (colour: string) => /^rgba\(.*, 0\)$|transparent/.test(colour);
  return roots
    .flatMap((root) => [...root.querySelectorAll('button, .button, select, textarea, input:not([type=hidden]):not(.hidden)')])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const { borderTopWidth, borderTopColor, backgroundColor, textDecorationLine, appearance } = getComputedStyle(element);
      const hasEdge = Number.parseFloat(borderTopWidth) >= 1 && !isClear(borderTopColor) && borderTopColor !== backgroundColor;
      return !hasEdge && textDecorationLine === 'none' && appearance === 'none';
    })
    .map((element) => `${element.tagName} “${(element.textContent ?? '').trim().slice(0, 40)}” has no edge`);
}
