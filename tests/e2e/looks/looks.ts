// The ways in which one view is looked at: in the computer's or the site's theme, with more contrast, and in a palette of the person's own.
import type { Page } from 'playwright-core';
import type { Theme } from './view';

export interface Look {
  readonly name: string;
  readonly theme: Theme;
  readonly forced?: boolean;
  readonly contrast?: boolean;
}

export const looks: readonly Look[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'forced light', theme: 'light', forced: true },
  { name: 'forced dark', theme: 'dark', forced: true },
  { name: 'contrast light', theme: 'light', contrast: true },
  { name: 'contrast dark', theme: 'dark', contrast: true },
];

export const wear = (page: Page, { theme, forced, contrast }: Look): Promise<void> =>
  page.emulateMedia({
    colorScheme: theme,
    forcedColors: forced ? 'active' : 'none',
    contrast: contrast ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });

/** As wide as a telephone or a window enlarged to 400 %, one enlarged to 200 %, a laptop, and a very large screen; in CSS pixels. */
export const widths: readonly { width: number; height: number }[] = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 640, height: 400 },
  { width: 1280, height: 800 },
  { width: 3840, height: 2160 },
];
