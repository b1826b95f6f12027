// One tab on a practice page: what a person does there, what they see, and what the editor's model holds.
import type { BrowserContext, Page } from 'playwright-core';
import type { Stage } from '../../practice-sites/stage';
import type { Tab } from '../../practice-sites/tab';
import { glassOf } from './chromium-glass';
import { chromiumTab } from './chromium-tab';
import type { Glass } from './glass';
import { until } from './until';

export interface Scene {
  readonly tab: Tab;
  readonly glass: Glass;
  loadAnew(): Promise<void>;
  type(text: string, newline?: string): Promise<void>;
  press(key: string): Promise<void>;
  /** The text in the editor's own model. */
  model(): Promise<string | null>;
  posts(): Promise<string[]>;
  /** What was done to somebody by a press. */
  deeds(): Promise<string[]>;
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
  /** Has an input method compose this at the caret; Chromium's alone can be asked to. */
  compose?(text: string): Promise<void>;
  /** Ends it with these characters. */
  commit?(text: string): Promise<void>;
  /** Takes a picture of the window; Chromium alone is asked to. */
  shoot?(path: string): Promise<void>;
  /** Throws what the page's scripts have thrown. */
  sound(): void;
  close(): Promise<void>;
}

/** In Chromium, on the older kind of practice page. */
export interface StageScene extends Scene {
  readonly page: Page;
  readonly stage: Stage;
  /** Opens the composer and types. */
  write(text: string): Promise<void>;
}

const CHIP = /\bto look at\b/;

export interface Means {
  readonly tab: Tab;
  readonly glass: Glass;
  readonly address: string;
  /** What its scripts have thrown since this was asked last. */
  faults(): readonly Error[];
  close(): Promise<void>;
}

export function makeScene({ tab, glass, address, faults, close }: Means): Scene {
  const scene: Scene = {
    tab,
    glass,
    loadAnew: () => tab.goto(address),
    async type(text, newline = 'Enter') {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await tab.press(newline);
        await tab.type(line);
      }
    },
    press: (key) => tab.press(key),
    model: () => tab.evaluate(() => window.__practice.modelText()),
    posts: () => tab.evaluate(() => [...window.__practice.posts]),
    deeds: () => tab.evaluate(() => [...window.__practice.deeds]),
    underlined: () => tab.evaluate(underlinedWords),
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
    async chipSays(like) {
      let last: string | null = null;
      return until(`the chip to be like ${like}`, async () => {
        last = await scene.chip();
        return last !== null && like.test(last) && last;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it is ${last}`);
      });
    },
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
    sound() {
      const thrown = faults();
      if (thrown.length > 0) throw new AggregateError(thrown, `the page threw: ${thrown.map(String).join('; ')}`);
    },
    async close() {
      await close();
      scene.sound();
    },
  };
  return scene;
}

/** A tab of Chromium at an address. */
export async function openTab(context: BrowserContext, address: string): Promise<Scene & { readonly page: Page }> {
  const page = await context.newPage();
  const faults: Error[] = [];
  page.on('pageerror', (error) => faults.push(error));
  await page.goto(address);
  const means = { tab: chromiumTab(page), glass: await glassOf(page), address };
  const cdp = await context.newCDPSession(page);
  const inputMethod = {
    async compose(text: string) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    async commit(text: string) {
      await cdp.send('Input.insertText', { text });
    },
  };
  const shoot = async (path: string) => void (await page.screenshot({ path }));
  return { shoot, ...inputMethod, ...makeScene({ ...means, faults: () => faults.splice(0), close: () => page.close() }), page };
}

export async function openScene(context: BrowserContext, stage: Stage, query: string): Promise<StageScene> {
  const scene = await openTab(context, stage.address + query);
  return {
    ...scene,
    stage,
    async write(text) {
      await stage.open(scene.page);
      await scene.type(text);
    },
  };
}

/** Runs in the page. What has no place on the screen is underlined for nobody. */
function underlinedWords(): string[] {
  const words = new Set<string>();
  for (const [, highlight] of CSS.highlights)
    for (const range of highlight) if (range instanceof Range && range.getClientRects().length > 0) words.add(range.toString());
  return [...words].sort();
}
