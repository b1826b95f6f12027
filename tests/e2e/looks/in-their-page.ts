// What can be measured of chip and card between a site's own things. Each function stands alone, for only its text reaches the page.

/** Returns the site's own controls that a chip of ours lies over or under. */
export function overlapped(roots: readonly (Document | ShadowRoot)[]): string[] {
  const chips = roots
    .filter((root) => root instanceof ShadowRoot)
    .flatMap((root) => [...root.querySelectorAll('.chip:not([hidden])')])
    .filter((chip) => chip.checkVisibility());
  const theirs: Element[] = [];
  const walk = (within: Document | ShadowRoot) => {
    for (const element of within.querySelectorAll('*')) {
      if (element.shadowRoot?.mode === 'open') walk(element.shadowRoot);
      if (element.matches('button, input, textarea, a[href], [role=button], [contenteditable=true]')) theirs.push(element);
    }
  };
  walk(document);
  const dialog = chips[0] && (chips[0].getRootNode() as ShadowRoot).host.closest('dialog, [role=dialog]');
  const near = theirs.filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && (!dialog || dialog.contains(element)),
  );
  /** What of it shows: the rest is scrolled away under an edge of something around it. */
  const seenOf = (element: Element) => {
    let { left, right, top, bottom } = element.getBoundingClientRect();
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue;
      const edge = at.getBoundingClientRect();
      [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return { left, right, top, bottom, width: right - left, height: bottom - top };
  };
  return chips.flatMap((chip) => {
    const mine = chip.getBoundingClientRect();
    return near.flatMap((element) => {
      const { left, right, top, bottom, width, height } = seenOf(element);
      const across = Math.min(right, mine.right) - Math.max(left, mine.left);
      const down = Math.min(bottom, mine.bottom) - Math.max(top, mine.top);
      return width > 0 && height > 0 && across > 1 && down > 1
        ? [
            `the chip lies ${Math.round(across)} by ${Math.round(down)} over ${element.tagName} “${(element.textContent ?? '').slice(0, 30)}”`,
          ]
        : [];
    });
  });
}

/** Returns how many rows the chip has, and how wide it is. */
export function chipRows(roots: readonly (Document | ShadowRoot)[]): { rows: number; wide: number } {
  const [chip] = roots.flatMap((root) => [...root.querySelectorAll('.chip:not([hidden])')]);
  const tops = [...(chip?.children ?? [])]
    .filter((child) => child.checkVisibility() && !child.matches('.unheard'))
    .map((child) => {
      const { top, height } = child.getBoundingClientRect();
      return Math.round((top + height / 2) / 8);
    });
  return { rows: new Set(tops).size, wide: chip?.getBoundingClientRect().width ?? 0 };
}

/** Returns why the first way on cannot be pressed without scrolling; empty where it can. */
export function firstFix(roots: readonly (Document | ShadowRoot)[]): string[] {
  const card = roots.flatMap((root) => [...root.querySelectorAll('.card')]).find((one) => one.matches(':popover-open'));
  const fix = card?.querySelector('.nudge-fixes button');
  card?.querySelector('.body')?.scrollTo(0, 0);
  if (!card || !fix) return card ? [] : ['there is no card'];
  const { left, top, width, height, bottom } = fix.getBoundingClientRect();
  const root = card.getRootNode() as ShadowRoot;
  const places = [top + 2, top + height / 2, bottom - 2].map((y) => root.elementFromPoint(left + width / 2, y));
  return places.every((at) => at && fix.contains(at)) ? [] : [`“${fix.textContent}” is not wholly in sight`];
}
