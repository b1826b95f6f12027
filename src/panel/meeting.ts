// Where the content script and the panel's code meet: a global of our own world, which the page's scripts cannot see.
import type { Composer } from '../sites/composer';
import type { Question } from './action-desk';
import type { Cell } from './cell';
import type { Actions, Notice, View } from './view';

export interface CardModel {
  view: Pick<Cell<View>, 'get' | 'subscribe'>;
  actions: Actions;
}

export interface FurniturePowers {
  composer: Pick<Composer, 'element' | 'mountPoint' | 'focus'>;
  model: CardModel;
  remark(notice: Notice): void;
  signal: AbortSignal;
}

/** What one composer is given in the page: a place, a chip and a card. */
export interface Furniture {
  draw(): void;
  /** Puts the question before the person; tells whether they can see it. */
  ask(): Promise<boolean>;
}

/** The person says of a nudge that it is mistaken. */
export type Correct = (nudgeId: string, question: Question, correction: Parameters<Actions['correct']>[1]) => void;

/** One question about a press at a time on a page; its elements are there only while it is asked. */
export interface Asker {
  /** Returns whether the person can see it. */
  ask(question: Question): Promise<boolean>;
  withdraw(): void;
}

/** Everything that is drawn in one page but underlines. */
export interface Panel {
  furnish(powers: FurniturePowers): Furniture;
  asker(correct: Correct): Asker;
}

export interface PanelCode {
  open(signal: AbortSignal): Panel;
}

const place = Symbol.for('second-glance panel');
const world = globalThis as { [place]?: PanelCode };

export const offerPanel = (code: PanelCode): void => {
  world[place] = code;
};

/** `null` until the panel's script has run. */
export const takePanel = (): PanelCode | null => world[place] ?? null;
