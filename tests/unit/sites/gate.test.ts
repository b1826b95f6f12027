// The gate before the site's Post button, pressed with a real mouse and real keys in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { createGate } from '../../../src/sites/gate';
import { type Bench, startBench } from './in-browser';

declare const sites: { createGate: typeof createGate };
declare global {
  interface Window {
    seen: string[];
    answers: ('go' | 'wait')[];
    resumes: (() => boolean)[];
    life: AbortController;
    /** Whether a press is held back for what it does to somebody. */
    held: boolean;
    /** Puts a composer before the gate; `ask` answers with what stands first in `answers`. */
    guard(name: string, break_?: 'ask' | 'button'): void;
  }
}

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench('gate.ts');
}, 60_000);
afterAll(() => bench?.close());
beforeEach(async () => {
  await page?.close();
  page = await bench.page();
  await page.evaluate(() => {
    document.body.innerHTML =
      '<div id="box" contenteditable="true">Draft</div><div id="post" role="button" tabindex="0">Post</div><button id="other">Other</button>';
    window.seen = [];
    window.answers = [];
    window.resumes = [];
    window.held = false;
    window.life = new AbortController();
    for (const type of ['click', 'keydown', 'keyup'])
      document.addEventListener(type, (event) => window.seen.push(`${type} ${(event.target as Element).id}`));
    const gate = sites.createGate(window, window.life.signal, () => {
      window.seen.push('what it does to somebody');
      return window.held;
    });
    window.guard = (name, broken) =>
      gate.guard(
        {
          button: () => {
            if (broken === 'button') throw new Error('the site has changed');
            return document.querySelector('#post:not([aria-disabled])');
          },
          sends: ({ key, ctrlKey }) => key === 'Enter' && ctrlKey,
          replay: ({ key }) => window.seen.push(`replayed ${key}`),
          ask: (resume) => {
            window.seen.push(`asked ${name}`);
            window.resumes.push(resume);
            if (broken === 'ask') throw new Error('we have a fault');
            return window.answers.shift() ?? 'go';
          },
        },
        window.life.signal,
      );
  });
});

const seen = () => page.evaluate(() => window.seen);
const answer = (...answers: ('go' | 'wait')[]) => page.evaluate((given) => Object.assign(window, { answers: given }), answers);
const resume = (index: number) => page.evaluate((at) => window.resumes[at]!(), index);
const guard = (...names: string[]) =>
  page.evaluate((all) => {
    for (const name of all) window.guard(name);
  }, names);
const sent = async () => (await seen()).filter((entry) => entry === 'click post').length;

describe('a press', () => {
  it('goes through untouched when the answer is go', async () => {
    await guard('a');
    await page.click('#post');
    expect(await seen()).toEqual(['asked a', 'click post']);
  });

  it('is swallowed when the answer is wait, and sent once however often it is resumed', async () => {
    await guard('a');
    await answer('wait');
    await page.click('#post');
    expect(await sent()).toBe(0);
    expect(await resume(0)).toBe(true);
    expect(await resume(0)).toBe(true);
    expect(await sent()).toBe(1);
  });

  it('that is resumed comes before those who mind what it does to somebody, as one that went through does', async () => {
    await guard('a');
    await answer('wait', 'wait');
    await page.evaluate(() => {
      window.held = true;
    });
    await page.click('#post');
    expect(await seen()).toEqual(['asked a']);
    expect(await resume(0)).toBe(true);
    expect(await seen()).toEqual(['asked a', 'what it does to somebody']);
    await page.evaluate(() => {
      window.held = false;
    });
    await page.click('#post');
    expect(await resume(1)).toBe(true);
    expect(await sent()).toBe(1);
  });

  it('pressed twice while waiting is still sent once, whichever press is resumed', async () => {
    await guard('a');
    await answer('wait', 'wait');
    await page.click('#post');
    await page.click('#post');
    expect(await resume(1)).toBe(true);
    expect(await resume(0)).toBe(true);
    expect(await sent()).toBe(1);
  });

  it('that went through on its own leaves nothing to resume', async () => {
    await guard('a');
    await answer('wait', 'go');
    await page.click('#post');
    await page.click('#post');
    expect(await resume(0)).toBe(true);
    expect(await sent()).toBe(1);
  });

  it('sent once can be asked about again', async () => {
    await guard('a');
    await answer('wait', 'wait');
    await page.click('#post');
    await resume(0);
    await page.click('#post');
    expect(await sent()).toBe(1);
    expect(await resume(1)).toBe(true);
    expect(await sent()).toBe(2);
  });

  it('of another button is nobody’s business', async () => {
    await guard('a');
    await answer('wait');
    await page.click('#other');
    expect(await seen()).toEqual(['click other']);
  });

  it('by a script of the page is not asked about', async () => {
    await guard('a');
    await answer('wait');
    await page.evaluate(() => document.getElementById('post')!.click());
    expect(await seen()).toEqual(['click post']);
  });

  it('of a button that does nothing now is not asked about', async () => {
    await guard('a');
    await page.evaluate(() => document.getElementById('post')!.setAttribute('aria-disabled', 'true'));
    await page.locator('#post').click({ force: true });
    expect(await seen()).toEqual(['click post']);
  });

  it('cannot be resumed without a button, and can be once it is back', async () => {
    await guard('a');
    await answer('wait');
    await page.click('#post');
    await page.evaluate(() => document.getElementById('post')!.remove());
    expect(await resume(0)).toBe(false);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="post" role="button">Post</div>'));
    expect(await resume(0)).toBe(true);
    expect(await sent()).toBe(1);
  });
});

describe('keys', () => {
  it('that send are held and resumed as the button', async () => {
    await guard('a');
    await answer('wait');
    await page.focus('#box');
    await page.keyboard.press('Control+Enter');
    expect((await seen()).filter((entry) => entry.endsWith('box') && entry !== 'keydown box' && entry !== 'keyup box')).toEqual(
      [],
    );
    expect(await sent()).toBe(0);
    expect(await resume(0)).toBe(true);
    expect(await sent()).toBe(1);
  });

  it.each(['Enter', 'Space'])('%s on a button that is a div is held, coming up as well as going down', async (key) => {
    await guard('a');
    await answer('wait');
    await page.focus('#post');
    await page.keyboard.press(key);
    expect(await seen()).toEqual(['asked a']);
  });

  it('of writing are not touched', async () => {
    await guard('a');
    await answer('wait');
    await page.focus('#box');
    await page.keyboard.press('Enter');
    await page.keyboard.press('x');
    expect(await seen()).toEqual(['keydown box', 'keyup box', 'keydown box', 'keyup box']);
  });
});

describe('a thread', () => {
  it('asks all its posts, one after another, and is sent once', async () => {
    await guard('a', 'b', 'c');
    await answer('wait', 'go', 'wait');
    await page.click('#post');
    expect(await seen()).toEqual(['asked a']);
    expect(await resume(0)).toBe(true);
    expect(await seen()).toEqual(['asked a', 'asked b', 'asked c']);
    expect(await resume(2)).toBe(true);
    expect(await sent()).toBe(1);
  });
});

describe('a fault of ours', () => {
  it.each(['ask', 'button'] as const)('in %s lets the post go out', async (broken) => {
    await page.evaluate((how) => window.guard('a', how), broken);
    await page.click('#post');
    expect(await sent()).toBe(1);
  });

  it('or the end of the extension leaves the page alone', async () => {
    await guard('a');
    await answer('wait');
    await page.evaluate(() => window.life.abort());
    await page.click('#post');
    expect(await seen()).toEqual(['click post']);
  });
});
