// What there is to be looked at: one view in one state, and how it is brought about.
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/language/languages';
import type { World } from '../rig/world';

export type Theme = 'light' | 'dark';

/** How somebody has set up what they see. */
export interface Circumstance {
  readonly theme: Theme;
  readonly language: Language;
}

export interface View {
  /** Lower case with hyphens: also the pictures' name. */
  readonly name: string;
  /** In CSS pixels, where it is never as wide as a window: the popup. */
  readonly width?: number;
  /** Seen in other views too, so that a quick run can do without. */
  readonly besides?: true;
  open(world: World, how: Circumstance): Promise<Opened>;
}

export interface Opened {
  readonly page: Page;
  /** What of the page is ours: all of it, or what stands in closed roots in somebody else's. */
  readonly ours: 'page' | 'panel';
  close(): Promise<void>;
}
