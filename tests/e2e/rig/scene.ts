// One tab on a practice page with its composer: what a person does there, what they see, and what the editor's model holds.
import type { BrowserContext, Page } from 'playwright-core';
import type { Stage } from '../../practice-sites/stage';
import { type Glass, glassOf } from './glass';
import { until } from './until';

export interface Scene {
  readonly page: Page;
  readonly stage: Stage;
  readonly glass: Glass;
  loadAnew(): Promise<void>;
  /** Opens the composer and types. */
  write(text: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** The text in the editor's own model. */
  model(): Promise<string | null>;
  posts(): Promise<string[]>;
  /** The words that are underlined on the page. */
  underlined(): Promise<string[]>;
  /** Waits until exactly these words are underlined. */
  underlines(...words: string[]): Promise<void>;
  /** The name of the chip as a screen reader says it; `null` without one. */
  chip(): Promise<string | null>;
  /** Waits until the chip's name is like this. */
  chipSays(like: RegExp): Promise<string>;
  openCard(): Promise<void>;
  modelIs(text: string): Promise<void>;
  close(): Promise<void>;
}

const CHIP = /\bto look at\b/;

export async function openScene(context: BrowserContext, stage: Stage, query: string): Promise<Scene> {
  const page = await context.newPage();
  const faults: Error[] = [];
  page.on('pageerror', (error) => faults.push(error));
  await page.goto(stage.address + query);
  const glass = await glassOf(page);

  const scene: Scene = {
    page,
    stage,
    glass,
    async loadAnew() {
      await page.goto(stage.address + query);
    },
    async write(text) {
      await stage.open(page);
      await scene.type(text);
    },
    async type(text) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    press: (key) => page.keyboard.press(key),
    model: () => page.evaluate(() => window.__practice.modelText()),
    posts: () => page.evaluate(() => [...window.__practice.posts]),
    underlined: () => page.evaluate(underlinedWords),
    async underlines(...words) {
      const wanted = JSON.stringify([...words].sort());
      let last = '';
      await until(`the underlined words to be ${wanted}`, async () => {
        last = JSON.stringify(await scene.underlined());
        return last === wanted;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; they are ${last}`);
      });
    },
    async chip() {
      return (await glass.find('button', CHIP))?.name ?? null;
    },
    chipSays: (like) =>
      until(`the chip to be like ${like}`, async () => {
        const name = await scene.chip();
        return name !== null && like.test(name) && name;
      }),
    openCard: () => glass.press(CHIP),
    async modelIs(text) {
      let last: string | null = null;
      await until(`the model to be ${JSON.stringify(text)}`, async () => {
        last = await scene.model();
        return last === text;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it is ${JSON.stringify(last)}`);
      });
    },
    async close() {
      await page.close();
      if (faults.length > 0)
        throw new AggregateError(faults, `the page threw: ${faults.map(({ message }) => message).join('; ')}`);
    },
  };
  return scene;
}

/** Runs in the page. What has no place on the screen is underlined for nobody. */
function underlinedWords(): string[] {
  const words = new Set<string>();
  for (const [, highlight] of CSS.highlights)
    for (const range of highlight) if (range instanceof Range && range.getClientRects().length > 0) words.add(range.toString());
  return [...words].sort();
}
