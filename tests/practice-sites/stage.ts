// How a person gets about on a site's practice page: opens its composer, leaves, comes back, posts. One folder a site brings one.
import type { Locator, Page } from 'playwright-core';
import type { PracticeSite } from './build';

export interface Stage {
  readonly id: PracticeSite;
  readonly title: string;
  /** The address at the real host. */
  readonly address: string;
  /** Opens the composer as a person would, ready for typing. */
  open(page: Page): Promise<void>;
  /** Closes it unsent. */
  close(page: Page): Promise<void>;
  editor(page: Page): Locator;
  postButton(page: Page): Locator;
  /** Sends by key, with the focus in the editor. */
  sendByKey(page: Page): Promise<void>;
  /** Goes elsewhere and back without loading a page. */
  wander(page: Page): Promise<void>;
  /** Puts a picture into the open composer; sites that always have one do nothing. */
  attach(page: Page): Promise<void>;
}

/** Moves the focus to the button by script, as Tab would in more steps, and presses Enter on it. */
export async function enterOn(button: Locator): Promise<void> {
  await button.focus();
  await button.page().keyboard.press('Enter');
}
