// What a promise is: one sentence, who writes and where it holds, and its proof in any place and either browser.
import type { Deed, Place } from '../../practice-sites/place';
import type { AnyWorld } from '../rig/any-world';
import type { Setting } from '../rig/drafts';
import type { Scene } from '../rig/scene';

/** A tab with a place's composer in it. Posts are counted from the beginning of the promise. */
export interface PlaceScene extends Scene {
  readonly place: Place;
  /** Opens the composer where it is not open, and types. */
  write(text: string): Promise<void>;
  /** Types on, with the place's own key for a new line. */
  type(text: string): Promise<void>;
  /** Sends by the button, or by the first key where there is none. */
  send(): Promise<void>;
  /** What is still to be pressed after that, where there is something. */
  finish(): Promise<void>;
  isOpen(): Promise<boolean>;
}

export interface PlaceGround {
  readonly world: AnyWorld;
  readonly scene: PlaceScene;
  readonly place: Place;
}

export interface PlacePromise {
  readonly says: string;
  readonly setting: Setting;
  /** Why it cannot hold in this place; the promise is then skipped, and says so. */
  lacks?(place: Place, browser: AnyWorld['browser']): string | false;
  /** Put after the place's address. */
  query?(place: Place): string | undefined;
  /** Stands in the composer when the proof begins, seen or not; left out, the composer is open and empty. `null`: it is not opened. */
  readonly draft?: string | null;
  /** At the heart of it: proved with every run of the tests, in one place of each surface in Chromium and in each site’s main place in Firefox. */
  readonly core?: true;
  /** Proved in one place of each surface of a site: others of the same surface differ in nothing that it depends on. */
  readonly once?: true;
  /** Needs a page that nobody has used. */
  readonly fresh?: true;
  /** Leaves something behind in the browser, or a composer that cannot be emptied. */
  readonly spoils?: true;
  prove(ground: PlaceGround): Promise<void>;
}

export interface DeedGround {
  readonly world: AnyWorld;
  readonly scene: Scene;
  readonly deed: Deed;
}

/** Each begins on a fresh page, with whatever must be open before the press. */
export interface DeedPromise {
  readonly says: string;
  readonly setting: Setting;
  readonly towards: keyof Deed['towards'];
  lacks?(deed: Deed): string | false;
  readonly core?: true;
  /** Proved for one press of each kind on a site. */
  readonly once?: true;
  prove(ground: DeedGround): Promise<void>;
}
