// Keeps the focus near when what had it goes away or is switched off: whoever works by keys would begin again at the top of the page.

/** Watches `root` for as long as the page stands. */
export function keepFocus(root: HTMLElement): void {
  const before: HTMLElement[] = [];
  let at: Place | null = null;
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    at = placeOf(target, root);
    before.push(target);
    if (before.length > MOST_KEPT) before.shift();
  });
  new MutationObserver(() => {
    if (!at || !isLost(at.element)) return;
    const next =
      sameAgain(at.element) ??
      neighbour(at) ??
      before.findLast((element) => element.isConnected && isShown(element) && !isOff(element));
    at = null;
    if (next) hold(next);
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
}

/** Where the person was before what went away: a line that says "Undo" has nothing beside it. */
const MOST_KEPT = 8;

interface Place {
  readonly element: HTMLElement;
  /** From its parent outwards, and which child of each it was or was in. */
  readonly trail: readonly { readonly parent: Element; readonly index: number }[];
}

function placeOf(element: HTMLElement, root: HTMLElement): Place {
  const trail: { parent: Element; index: number }[] = [];
  for (let child: Element = element; child !== root && child.parentElement; child = child.parentElement)
    trail.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  return { element, trail };
}

const isOff = (element: Element): boolean => element.matches(':disabled');
const isShown = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().height > 1;

const isLost = (element: HTMLElement): boolean =>
  (!element.isConnected || isOff(element) || !isShown(element)) &&
  (document.activeElement === null || document.activeElement === document.body || document.activeElement === element);

/** The same control, when the page was drawn anew: in another language. */
function sameAgain({ id, tagName }: HTMLElement): HTMLElement | null {
  const found = id ? document.getElementById(id) : null;
  return found && found.tagName === tagName && isShown(found) && !isOff(found) ? found : null;
}

/** What has taken its place, or stood before it, or held it; never a button of its own accord, for the key may still be down. */
function neighbour({ trail }: Place): HTMLElement | null {
  for (const { parent, index } of trail) {
    if (!parent.isConnected) continue;
    const near = [parent.children[index], parent.children[index - 1], parent];
    return (
      near.find((one): one is HTMLElement => one instanceof HTMLElement && isShown(one) && !isOff(one) && one.innerText !== '') ??
      null
    );
  }
  return null;
}

/** Takes the focus without becoming a stop of its own. */
function hold(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: isInView(element) });
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
