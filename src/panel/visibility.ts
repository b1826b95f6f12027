// Whether a person can really see a card: a page may cover, hide or shrink it to steal a click.

/** Returns whether the card is shown, of a readable size, and nothing lies over it at five places. */
export function isPlainlySeen(card: HTMLElement): boolean {
  return isShown(card) && placesOn(card.getBoundingClientRect()).every(([x, y]) => isOnTop(card, x, y));
}

/** Returns whether it is drawn at all, inside the window. */
export function isShown(card: HTMLElement): boolean {
  if (!card.isConnected || !card.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, right, top, bottom, width, height } = card.getBoundingClientRect();
  return width >= 150 && height >= 60 && right > 100 && bottom > 40 && left < innerWidth - 100 && top < innerHeight - 40;
}

function isOnTop(card: HTMLElement, x: number, y: number): boolean {
  const root = card.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  const there = root.elementFromPoint(x, y);
  return there !== null && card.contains(there);
}

function placesOn({ left, right, top, bottom }: DOMRect): [number, number][] {
  const [near, far] = [Math.max(left, 0) + 12, Math.min(right, innerWidth) - 12];
  const [high, low] = [Math.max(top, 0) + 12, Math.min(bottom, innerHeight) - 12];
  const middle: [number, number] = [(near + far) / 2, (high + low) / 2];
  return [[near, high], [far, high], [near, low], [far, low], middle];
}
