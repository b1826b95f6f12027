// Where the content script and the panel's code meet: a global of our own world, which the page's scripts cannot see.
import type { Cell } from './cell';
import type { Actions, View } from './view';

export interface CardModel {
  view: Pick<Cell<View>, 'get' | 'subscribe'>;
  actions: Actions;
}

export interface PanelCode {
  /** Draws the card into `container` until `signal` aborts; `failed` is called when it cannot. */
  draw(container: HTMLElement, model: CardModel, failed: () => void, signal: AbortSignal): void;
  /** The card's own style, for the root it stands in. */
  css: string;
}

const place = Symbol.for('second-glance panel');
const world = globalThis as { [place]?: PanelCode };

export const offerPanel = (code: PanelCode): void => {
  world[place] = code;
};

/** `null` until the panel's script has run. */
export const takePanel = (): PanelCode | null => world[place] ?? null;
