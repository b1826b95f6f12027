// Where the content script and the panel's code meet: a global of our own world, which the page's scripts cannot see.
import type { Language } from '../language/languages';
import type { Line, LineListener } from '../messaging/page-end';
import type { Composer } from '../sites/composer';
import type { Question } from './action-desk';
import type { Attended } from './attend';
import type { TabDesk, TabDeskPowers } from './tab-desk';
import type { Actions } from './view';

/** What a page offers to all of its composers. */
export interface PagePowers {
  openLine(listener: LineListener): Line | null;
  openOptions(section: string): void;
  /** Shows the whole policy at that clause, in a page of our own. */
  openPolicy(profile: string, clause: string): void;
  remind(at: string): Promise<boolean>;
  /** Our own practice page: what would be remembered on a site is not, and that is said. */
  readonly isPractice?: boolean;
  /** The extension has gone from under the page. */
  ended(): void;
}

/** The person says of a nudge that it is mistaken. */
export type Correct = (nudgeId: string, question: Question, correction: Parameters<Actions['correct']>[1]) => void;

/** One question about a press at a time on a page; its elements are there only while it is asked. */
export interface Asker {
  /** Asks in that language. Returns whether the person can see it. */
  ask(question: Question, language: Language): Promise<boolean>;
  withdraw(): void;
}

/** What looks after composers and asks about presses, in one page. */
export interface Panel {
  /** From now until `life` aborts. */
  attend(composer: Composer, life: AbortSignal): Attended;
  asker(correct: Correct): Asker;
  /** As `Shield` says. */
  isTaken(): boolean;
  /** Serves our own background about the composers that are attended. */
  tabDesk(powers: TabDeskPowers): TabDesk;
}

export interface PanelCode {
  open(page: PagePowers, signal: AbortSignal): Panel;
}

const place = Symbol.for('second-glance panel');
const world = globalThis as { [place]?: PanelCode };

export const offerPanel = (code: PanelCode): void => {
  world[place] = code;
};

/** `null` until the panel's script has run. */
export const takePanel = (): PanelCode | null => world[place] ?? null;
