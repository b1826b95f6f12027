// Which boxes that no surface knows are taken for somebody's words, and with which hands they are written in; in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TextEdit } from '../../../src/model/span';
import type { fallback } from '../../../src/sites/fallback';
import { type Bench, startBench } from './in-browser';

declare const sites: { fallback: typeof fallback };

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench('fallback.ts');
  page = await bench.page();
}, 60_000);
afterAll(() => bench?.close());

/** Whether what has the id `box` is taken. */
const takes = (html: string): Promise<boolean> =>
  page.evaluate((inner) => {
    document.body.innerHTML = inner;
    const box = document.getElementById('box');
    return box?.matches(sites.fallback.editable) === true && sites.fallback.accepts(box);
  }, html);

const words: Record<string, string> = {
  'a textarea': '<textarea id="box"></textarea>',
  'a textarea with a label in another language': '<textarea id="box" aria-label="Dywedwch rywbeth"></textarea>',
  'a textarea that a browser fills in nowhere': '<textarea id="box" autocomplete="off" name="description"></textarea>',
  'a rich editor': '<div id="box" contenteditable="true" role="textbox" aria-multiline="true">Hello</div>',
  'an editor of text alone': '<div id="box" contenteditable="plaintext-only">Hello</div>',
  'an editor that offers people to mention':
    '<div id="box" contenteditable="true" role="textbox" aria-multiline="true" aria-autocomplete="list" aria-controls="list">Hi</div><ul id="list" role="listbox"></ul>',
  'a box in a form with other fields': '<form><input type="text"><input type="file"><textarea id="box"></textarea></form>',
  'a box called after people, not for picking them': '<textarea id="box" name="parents_note"></textarea>',
};

const data: Record<string, string> = {
  'a search': '<div id="box" contenteditable="true" role="searchbox">x</div>',
  'what stands in a search': '<div role="search"><textarea id="box"></textarea></div>',
  'a search by its name': '<textarea id="box" name="q"></textarea>',
  'a search by its name in one word': '<textarea id="box" name="queryBox"></textarea>',
  'a search by its label, in English': '<textarea id="box" aria-label="Search"></textarea>',
  'a search by its label, in another language': '<textarea id="box" placeholder="Chwilio am bobl"></textarea>',
  'a search by the key it asks for': '<textarea id="box" enterkeyhint="search"></textarea>',
  'people to be picked': '<div id="box" contenteditable="true" role="combobox" aria-expanded="true">x</div>',
  'people to be picked, from a list of its own':
    '<div id="box" contenteditable="true" role="textbox" aria-autocomplete="list" aria-controls="list">x</div><ul id="list" role="listbox"></ul>',
  'a sign-in': '<form><textarea id="box"></textarea><input type="password"></form>',
  'a payment': '<form><textarea id="box"></textarea><input autocomplete="cc-number"></form>',
  'a code': '<textarea id="box" autocomplete="one-time-code"></textarea>',
  'a code by its length': '<textarea id="box" maxlength="6"></textarea>',
  'a number': '<div id="box" contenteditable="true" inputmode="numeric">1</div>',
  'an address': '<textarea id="box" autocomplete="street-address"></textarea>',
  'what can only be read': '<textarea id="box" readonly></textarea>',
  'what is switched off': '<div id="box" contenteditable="true" aria-disabled="true">x</div>',
  'a line of data': '<input id="box" type="text">',
  'what nobody can see': '<textarea id="box" hidden></textarea>',
  'what a robot fills in': '<textarea id="box" name="g-recaptcha-response" style="width: 250px; height: 40px"></textarea>',
  'what has no room for words': '<textarea id="box" style="width: 1px; height: 1px; padding: 0; border: 0"></textarea>',
  'what lies in a hidden layer': '<div aria-hidden="true"><textarea id="box"></textarea></div>',
  'a part of an editor': '<div contenteditable="true"><div id="box" contenteditable="true">x</div></div>',
};

describe('takes for words', () => {
  it.each(Object.entries(words))('%s', async (_, html) => expect(await takes(html)).toBe(true));
});

describe('leaves alone', () => {
  it.each(Object.entries(data))('%s', async (_, html) => expect(await takes(html)).toBe(false));
});

describe('what it takes', () => {
  it('is never asked about at sending', () => {
    return expect(
      page.evaluate(() => [sites.fallback.sends, sites.fallback.button(document.body), sites.fallback.scheduler]),
    ).resolves.toEqual([undefined, null, undefined]);
  });

  it.each([
    ['a textarea', '<textarea id="box">Well done Maya</textarea>'],
    ['an editor without a library', '<div id="box" contenteditable="true">Well done Maya</div>'],
  ])('is mended in one step, and undone in one: %s', async (_, html) => {
    await page.evaluate((inner) => {
      document.body.innerHTML = inner;
    }, html);
    await page.locator('#box').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' today');
    const edit: TextEdit = { start: 10, end: 14, quote: 'Maya', replacement: 'a pupil' };
    const after = await page.evaluate(async (change) => {
      const box = document.getElementById('box') as HTMLElement;
      const editor = sites.fallback.editor(box)(box, new AbortController().signal);
      return [await editor.edit(change), editor.readText(), editor.ranges([0, 4]).length];
    }, edit);
    expect(after).toEqual(['done', 'Well done a pupil today', html.includes('textarea') ? 0 : 1]);
    await page.keyboard.press('Control+z');
    const undone = await page
      .locator('#box')
      .evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : box.textContent));
    expect(undone).toBe('Well done Maya today');
  });

  it.each([
    ['dialog', '<div role="dialog"><textarea id="box"></textarea></div>', 'post'],
    ['post', '<article><textarea id="box"></textarea></article>', 'comment'],
  ])('is guessed by where it stands: %s', async (_, html, surface) => {
    expect(await takes(html)).toBe(true);
    const guess = await page.evaluate(() => {
      const box = document.getElementById('box') as HTMLElement;
      return typeof sites.fallback.surface === 'function' ? sites.fallback.surface(box) : sites.fallback.surface;
    });
    expect(guess).toBe(surface);
  });
});
