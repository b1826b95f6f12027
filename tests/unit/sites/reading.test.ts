// What is read from an editable, and that every offset leads to a place in the DOM and back; in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { readEditable } from '../../../src/sites/editors/reading';
import { type Bench, startBench } from './in-browser';

declare const sites: { readEditable: typeof readEditable };

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench('editors/reading.ts');
  page = await bench.page();
}, 60_000);
afterAll(() => bench?.close());

const cases: { of: string; html: string; text: string }[] = [
  { of: 'nothing', html: '', text: '' },
  { of: 'Lexical, empty', html: '<p><br></p>', text: '' },
  {
    of: 'Lexical, lines and an empty one',
    html: '<p><span>One</span></p><p><br></p><p><span>Two</span></p>',
    text: 'One\n\nTwo',
  },
  { of: 'Lexical, a break in a paragraph', html: '<p><span>One</span><br><span>Two</span></p>', text: 'One\nTwo' },
  { of: 'Lexical, a break at the end', html: '<p><span>One</span><br><br></p>', text: 'One\n' },
  {
    of: 'Lexical, its block cursor',
    html: '<p>One</p><div contenteditable="false" data-lexical-cursor="true"></div>',
    text: 'One',
  },
  {
    of: 'Draft, blocks, an empty one, a hashtag',
    html:
      '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">Day at </span></span>' +
      '<span class="tag"><span><span data-text="true">#elmfield</span></span></span></div></div>' +
      '<div data-block="true"><div><span><br data-text="true"></span></div></div>' +
      '<div data-block="true"><div><span><span data-text="true">End</span></span></div></div></div>',
    text: 'Day at #elmfield\n\nEnd',
  },
  { of: 'Draft, empty', html: '<div><div data-block="true"><div><span><br data-text="true"></span></div></div></div>', text: '' },
  { of: 'Quill, blank', html: '<p><br></p>', text: '' },
  { of: 'Quill, a list', html: '<p>One</p><ul><li>Two</li><li><br></li></ul>', text: 'One\nTwo\n' },
  {
    of: 'Quill, a mention between guards',
    html: '<p>Hi \uFEFF<span contenteditable="false"><span>@Ana</span></span>\uFEFF!</p>',
    text: 'Hi @Ana!',
  },
  { of: 'emoji as pictures', html: '<p>Hi <img alt="😀"> all<img alt="👩‍🏫"></p>', text: 'Hi 😀 all👩‍🏫' },
  { of: 'a picture of nothing', html: '<p>Hi<img alt=""><img></p>', text: 'Hi' },
  { of: 'plain, text and then blocks', html: 'One<div>Two</div><div><br></div><div>Three</div>', text: 'One\nTwo\n\nThree' },
  { of: 'plain, a break before a block', html: 'One<br><div>Two</div>', text: 'One\nTwo' },
  { of: 'plain, breaks only', html: 'One<br>Two<br><br>Three<br>', text: 'One\nTwo\n\nThree' },
  { of: 'markup set out in lines', html: '\n  <p>One</p>\n  <p>Two</p>\n', text: 'One\nTwo' },
  { of: 'words in several nodes', html: '<p>Ma<b>y</b>a Ok<i>afor</i></p>', text: 'Maya Okafor' },
  { of: 'what is hidden or never written', html: '<p>One<svg><title>icon</title></svg><span hidden>two</span></p>', text: 'One' },
];

const put = (html: string) =>
  page.evaluate((inner) => {
    document.body.innerHTML = '<div id="box" contenteditable="true" style="white-space: pre-wrap"></div>';
    document.getElementById('box')!.innerHTML = inner;
  }, html);

describe.each(cases)('$of', ({ html, text }) => {
  it('is read as its writer sees it', async () => {
    await put(html);
    expect(await page.evaluate(() => sites.readEditable(document.getElementById('box')!).text)).toBe(text);
  });

  it('leads from each offset to a place and back, leaning either way', async () => {
    await put(html);
    const back = await page.evaluate(() => {
      const { text: read, placeOf, offsetOf } = sites.readEditable(document.getElementById('box')!);
      const offsets = Array.from({ length: read.length + 1 }, (_, offset) => offset);
      return offsets.map((offset) => [offset, offsetOf(placeOf(offset, 'before')), offsetOf(placeOf(offset, 'after'))]);
    });
    // Inside a thing that cannot be typed in, a place is before or after it.
    for (const [offset, before, after] of back) if (before === after) expect(before).toBe(offset);
    const apart = back.filter(([offset, before, after]) => before !== offset || after !== offset);
    for (const [offset, before, after] of apart) expect(before! >= offset! && after! <= offset!).toBe(true);
    expect(apart.length === 0 || /@Ana|😀/.test(text)).toBe(true);
  });

  it('covers the words of a span exactly', async () => {
    await put(html);
    const wrong = await page.evaluate(() => {
      const { text: read, placeOf } = sites.readEditable(document.getElementById('box')!);
      return [...read.matchAll(/[\p{L}#]+/gu)].flatMap(({ 0: word, index }) => {
        const [start, end] = [placeOf(index, 'after'), placeOf(index + word.length, 'before')];
        const range = document.createRange();
        range.setStart(start.node, start.offset);
        range.setEnd(end.node, end.offset);
        return range.toString().replaceAll('\uFEFF', '').includes(word) ? [] : [word];
      });
    });
    expect(wrong).toEqual([]);
  });
});
