// Edits in the real Draft.js, Lexical, Quill and React textarea: the model takes them, the next key lands right, one undo each.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { siteFor } from '../../../src/sites/catalogue';
import type { Composer } from '../../../src/sites/composer';
import { chromiumTab } from '../../e2e/rig/chromium-tab';
import { stages } from '../../e2e/rig/stages';
import linkedin from '../../practice-sites/linkedin/places';
import type { Place } from '../../practice-sites/place';
import { type Bench, startBench } from './in-browser';

declare const sites: { siteFor: typeof siteFor };
declare global {
  interface Window {
    composers: Composer[];
  }
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bench: Bench;

beforeAll(async () => {
  bench = await startBench('catalogue.ts');
}, 60_000);
afterAll(() => bench?.close());

interface Case {
  of: string;
  text: string;
  /** What is replaced; left out: at the end. */
  words?: string;
  by: string;
  /** Where the person's caret stands; left out: at the end. */
  caret?: number;
}

const VIEWS = ' Views my own.';
const cases: Case[] = [
  { of: 'a sentence at the end', text: 'I teach at Elmfield.', by: VIEWS },
  { of: 'a sentence at the end, the caret elsewhere', text: 'I teach at Elmfield.', by: VIEWS, caret: 5 },
  { of: 'a sentence after a hashtag', text: 'Great day #elmfield', by: VIEWS },
  { of: 'paragraphs after a hashtag', text: 'Great day #elmfield', by: '\n\nViews my own.' },
  { of: 'a sentence after several paragraphs', text: 'One.\n\nTwo 😀\nThree', by: VIEWS },
  { of: 'words in an empty last line', text: 'Great day.\n', by: 'Views my own.' },
  { of: 'words in nothing', text: '', by: 'Views my own.' },
  {
    of: 'a word among emoji, hashtags and lines',
    text: 'Hi 😀 all\nWell done Theo #proud 👩‍🏫 yes',
    words: 'Theo',
    by: 'a pupil',
  },
  { of: 'the first word', text: 'Theo did well', words: 'Theo', by: 'A pupil' },
  { of: 'all there is', text: '#theo', words: '#theo', by: 'A pupil' },
  { of: 'a hashtag', text: 'Day at #elmfield today', words: '#elmfield', by: 'my school' },
  { of: 'words with a mention in them', text: 'Thanks to @elmfield for today', words: 'to @elmfield for', by: 'for' },
  { of: 'a word away', text: 'Well done Theo in Year 3.', words: ' Theo', by: '' },
  { of: 'a hashtag away', text: 'Day at #elmfield today', words: ' #elmfield', by: '' },
  { of: 'a line away', text: 'One\nTwo\nThree', words: '\nTwo', by: '' },
  { of: 'all away', text: 'Theo', words: 'Theo', by: '' },
];

/** Instagram's Lexical is Facebook's; its other caption box is a textarea. */
const posts = stages.map((stage) => ({ box: stage.id, stage, query: stage.id === 'instagram' ? '?caption=textarea' : '' }));
const others = linkedin.places
  .filter(({ surface, variant }) => /^(comment, newer pages|message, bubble)$/.test(`${surface}, ${variant}`))
  .map((place) => ({ box: `linkedin ${place.surface}`, stage: stageOf(place), query: '' }));
const boxes = [...posts, ...others];

describe.each(boxes)('$box', ({ stage, query }) => {
  const open = async () => {
    const page = await bench.page(stage.address + query);
    await page.evaluate(() => {
      window.composers = [];
      const site = sites.siteFor(location.hostname);
      site?.observe(
        document,
        { composer: (composer) => window.composers.push(composer), near: () => {}, act: () => 'go', bio: () => {} },
        new AbortController().signal,
      );
    });
    await stage.open(page);
    await stage.editor(page).focus();
    return page;
  };
  /** Quill folds what happens within a second into one step of undo. */
  const pastUndoWindow = (page: Page) => (stage.id === 'linkedin' ? page.waitForTimeout(1_100) : Promise.resolve());

  it.each(cases)('$of', async ({ text, words, by, caret = text.length }) => {
    const page = await open();
    await write(page, text);
    await modelIs(page, text);
    expect(await read(page)).toBe(text);
    await page.keyboard.press('Control+Home');
    if (caret === text.length) await page.keyboard.press('Control+End');
    else for (let step = 0; step < caret; step++) await page.keyboard.press('ArrowRight');

    const start = words === undefined ? text.length : text.indexOf(words);
    const quote = words ?? '';
    const wanted = text.slice(0, start) + by + text.slice(start + quote.length);
    expect(await edit(page, { start, end: start + quote.length, quote, replacement: by })).toBe('done');
    await modelIs(page, wanted);
    expect(await read(page)).toBe(wanted);

    await pastUndoWindow(page);
    await page.keyboard.type('Z');
    const at = caret < start ? caret : wanted.length;
    await modelIs(page, `${wanted.slice(0, at)}Z${wanted.slice(at)}`);
    await page.keyboard.press('Control+z');
    await modelIs(page, wanted);
    await page.keyboard.press('Control+z');
    await modelIs(page, text);
    await page.context().close();
  });

  it('refuses an edit made for other words, and changes nothing', async () => {
    const page = await open();
    await write(page, 'Well done Theo');
    await modelIs(page, 'Well done Theo');
    expect(await edit(page, { start: 10, end: 14, quote: 'Maya', replacement: 'a pupil' })).toBe('stale');
    expect(await edit(page, { start: 12, end: 16, quote: 'eo', replacement: 'x' })).toBe('stale');
    await modelIs(page, 'Well done Theo');
    await page.context().close();
  });

  it('loses no word of somebody who writes on before the edit is made', async () => {
    const page = await open();
    await write(page, 'Start Theo Atwood end');
    await modelIs(page, 'Start Theo Atwood end');
    const made = edit(page, { start: 6, end: 17, quote: 'Theo Atwood', replacement: 'a pupil' });
    await page.waitForTimeout(150);
    await page.keyboard.type(' and on it goes for a second and more', { delay: 50 });
    expect(await made).toBe('done');
    await modelIs(page, 'Start a pupil end and on it goes for a second and more');
    await page.keyboard.type('!');
    await modelIs(page, 'Start a pupil end and on it goes for a second and more!');
    await page.context().close();
  });

  it('puts nothing into the middle of what was written on', async () => {
    const page = await open();
    await write(page, 'I teach at Elmfield.');
    await modelIs(page, 'I teach at Elmfield.');
    const made = edit(page, { start: 20, end: 20, quote: '', replacement: ' Views my own.' });
    await page.waitForTimeout(150);
    await page.keyboard.type(' Come and see', { delay: 50 });
    const outcome = await made;
    await modelIs(page, `I teach at Elmfield.${outcome === 'done' ? ' Views my own.' : ''} Come and see`);
    await page.context().close();
  });

  it('makes two edits asked for at once one after the other, or refuses the second', async () => {
    const page = await open();
    await write(page, 'Theo and Maya');
    await modelIs(page, 'Theo and Maya');
    const outcomes = await page.evaluate(() => {
      const composer = window.composers.at(-1)!;
      return Promise.all([
        composer.edit({ start: 9, end: 13, quote: 'Maya', replacement: 'a friend' }),
        composer.edit({ start: 0, end: 4, quote: 'Theo', replacement: 'A pupil' }),
        composer.edit({ start: 9, end: 13, quote: 'Maya', replacement: 'nobody' }),
      ]);
    });
    expect(outcomes).toEqual(['done', 'done', 'stale']);
    await modelIs(page, 'A pupil and a friend');
    await page.context().close();
  });
});

/** Keys for what has keys; the rest comes as from an emoji picker. */
async function write(page: Page, text: string): Promise<void> {
  for (const part of text.match(/[\x20-\x7e]+|\n|[^\x20-\x7e\n]+/g) ?? []) {
    if (part === '\n') await page.keyboard.press('Enter');
    else if (/[\x20-\x7e]/.test(part)) await page.keyboard.type(part);
    else await page.keyboard.insertText(part);
  }
}

function stageOf({ address, open, editor }: Place) {
  return {
    id: 'linkedin',
    address,
    open: (page: Page) => open(chromiumTab(page)),
    editor: (page: Page) => page.locator(editor),
  };
}

const read = (page: Page) => page.evaluate(() => window.composers.at(-1)!.read().text.replaceAll('\u00A0', ' '));
const edit = (page: Page, change: { start: number; end: number; quote: string; replacement: string }) =>
  page.evaluate((made) => window.composers.at(-1)!.edit(made), change);

const modelIs = (page: Page, text: string) =>
  expect.poll(() => page.evaluate(() => window.__practice.modelText()?.replaceAll('\u00A0', ' ')), { timeout: 5_000 }).toBe(text);
