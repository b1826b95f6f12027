// How one gets from page to page here without loading any.
import { address } from '../page/circumstance';

/** The path the page was opened at: some accounts still get older boxes, and here that is told by it. */
export const openedAt: string = location.pathname;

let show = (): void => undefined;

export function onArrival(draw: () => void): void {
  show = draw;
  window.addEventListener('popstate', draw);
}

export const goTo = (path: string): void => {
  history.pushState({}, '', address(path));
  show();
};

export const go = (path: string) => (event: Event) => {
  event.preventDefault();
  goTo(path);
};

export const arrive = (): void => show();
