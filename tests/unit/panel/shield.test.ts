// The shield and the site's gate in one page of a real Chromium: a double click on ours whose second half falls on the site's button.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { createShield } from '../../../src/panel/shield';
import type { createGate } from '../../../src/sites/gate';
import { type Bench, startBench } from '../sites/in-browser';

declare global {
  interface Window {
    /** How long what the first click does takes, in milliseconds. */
    redraws: number;
  }
}
declare const sites: { createGate: typeof createGate; createShield: typeof createShield };

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench('gate.ts', '../panel/shield.ts');
}, 60_000);
afterAll(() => bench?.close());
beforeEach(async () => {
  await page?.close();
  page = await bench.page();
  await page.evaluate(() => {
    const lies = 'position: fixed; left: 40px; top: 40px; width: 200px; height: 60px';
    document.body.innerHTML = `<button id="post" style="${lies}">Post</button><button id="ours" style="${lies}">Add</button>`;
    Object.assign(window, { seen: [], resumes: [], redraws: 0 });
    const { signal } = new AbortController();
    const post = document.getElementById('post')!;
    const ours = document.getElementById('ours')!;
    post.addEventListener('click', () => window.seen.push('posted'));
    // As on a site's page: the gate is there first, the shield comes when somebody writes.
    const gate = sites.createGate(window, signal, () => false);
    const shield = sites.createShield(signal);
    gate.guard(
      {
        button: () => post,
        sends: () => false,
        replay: () => {},
        ask(resume) {
          if (shield.isTaken()) return 'wait';
          window.seen.push('asked');
          window.resumes.push(resume);
          return 'wait';
        },
      },
      signal,
    );
    shield.guard(ours, { escape: () => false, tab: () => false }, signal);
    ours.addEventListener('click', () => {
      // A site that redraws itself takes its time, and what is pressed meanwhile waits in a row.
      for (const end = performance.now() + window.redraws; performance.now() < end; );
      window.seen.push('added');
      ours.remove();
    });
  });
});

const seen = () => page.evaluate(() => window.seen);

it('neither posts nor asks, and the next press does', async () => {
  await page.mouse.dblclick(100, 60);
  expect(await seen()).toEqual(['added']);
  // Elsewhere on the button, as a second press in the same place would be the third of a triple click.
  await page.mouse.click(200, 80);
  expect(await seen()).toEqual(['added', 'asked']);
  expect(await page.evaluate(() => window.resumes[0]!())).toBe(true);
  expect(await seen()).toEqual(['added', 'asked', 'posted']);
});

it('nor when it waits for what the first click does', async () => {
  await page.evaluate(() => {
    window.redraws = 150;
  });
  const cdp = await page.context().newCDPSession(page);
  const mouse = (type: 'mousePressed' | 'mouseReleased', clickCount: number) =>
    cdp.send('Input.dispatchMouseEvent', { type, x: 100, y: 60, button: 'left', clickCount });
  await Promise.all([mouse('mousePressed', 1), mouse('mouseReleased', 1), mouse('mousePressed', 2), mouse('mouseReleased', 2)]);
  expect(await seen()).toEqual(['added']);
});

it('leaves a key that comes right after it to the person', async () => {
  await page.mouse.dblclick(100, 60);
  await page.focus('#post');
  await page.keyboard.press('Enter');
  expect(await seen()).toEqual(['added', 'asked']);
});
