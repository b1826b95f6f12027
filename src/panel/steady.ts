// Keeps the page still under a pressed mouse: what comes or goes in that moment would move the site's button away from under it, and the press would be lost.
import { wallClock } from './clock';
import { quiet } from './faults';

/** Draws at once, or as soon as the mouse is up again; the latest of each draws, the others are left out. */
export type Steady = (draw: () => void) => void;

/** Whoever holds longer than this is not pressing a button; and a page that kept the release to itself must not keep our words back. */
const LONGEST_PRESS = 1_500;

/** Watches the page's mouse for as long as `signal`. */
export function createSteady(page: Window, signal: AbortSignal): Steady {
  const waiting = new Set<() => void>();
  let pressed = false;
  let callOff = () => {};

  const drawAll = quiet(() => {
    if (pressed || signal.aborted) return;
    const all = [...waiting];
    waiting.clear();
    for (const draw of all) quiet(draw)();
  });
  const free = () => {
    if (!pressed) return;
    pressed = false;
    callOff();
    // The click comes after the release, and belongs to what was pressed.
    page.setTimeout(drawAll);
  };
  const on = (type: string, heard: (event: Event) => void) =>
    page.addEventListener(type, quiet(heard), { capture: true, passive: true, signal });

  on('pointerdown', ({ isTrusted }) => {
    if (!isTrusted) return;
    pressed = true;
    callOff();
    callOff = wallClock.after(LONGEST_PRESS, free);
  });
  on('pointerup', free);
  on('pointercancel', free);
  // A release outside of the window, or while something is dragged, is told by no other event.
  on('dragend', free);
  on('blur', (event) => event.target === page && free());
  on('pointermove', (event) => event instanceof PointerEvent && event.buttons === 0 && free());

  return (draw) => {
    if (pressed) waiting.add(draw);
    else draw();
  };
}
