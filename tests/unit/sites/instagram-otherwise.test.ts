// Instagram nested otherwise and worded in no language there is, so that only what the place tells can be told; in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { boxOf } from '../../../src/sites/instagram/boxes';
import type { bioIn, headShown } from '../../../src/sites/instagram/profile-head';
import type { signedIn } from '../../../src/sites/instagram/signed-in';
import type { SiteAction } from '../../../src/sites/site-action';
import type { SiteSurface } from '../../../src/sites/surface';
import { type Bench, startBench } from './in-browser';

const ACTIONS = ['follow', 'accept', 'message', 'repost', 'sendOn'] as const;
type ActionName = (typeof ACTIONS)[number];

declare const sites: Record<ActionName, { action: SiteAction }> &
  Record<'caption' | 'comment' | 'talk' | 'share', { surface: SiteSurface }> & {
    boxOf: typeof boxOf;
    headShown: typeof headShown;
    bioIn: typeof bioIn;
    signedIn: typeof signedIn;
  };

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let bench: Bench;
let page: Page;

beforeAll(async () => {
  const modules = ['boxes.ts', 'signed-in.ts', 'profile-head.ts'];
  const actions = [
    'follow.ts as follow',
    'accept.ts as accept',
    'message.ts as message',
    'repost.ts as repost',
    'send-on.ts as sendOn',
  ];
  const surfaces = ['caption.ts as caption', 'comment.ts as comment', 'message.ts as talk', 'share.ts as share'];
  bench = await startBench(
    ...[...modules, ...actions.map((one) => `actions/${one}`), ...surfaces.map((one) => `surfaces/${one}`)].map(
      (one) => `instagram/${one}`,
    ),
  );
  page = await bench.page('https://www.instagram.com/');
}, 60_000);
afterAll(() => bench?.close());

const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const face = `<span><img src="${DOT}" width="30" height="30" alt=""></span>`;
const scene = `<img src="${DOT}" style="width: 400px; height: 300px" alt="">`;
const icon = (label = 'zuk') =>
  `<div role="button" tabindex="0"><div><svg aria-label="${label}" width="20" height="20"></svg></div></div>`;
const link = (handle: string, inner = handle) => `<a href="/${handle}/" role="link">${inner}</a>`;
const nav = `<div><div><a href="/">${icon()}</a><div><a href="/explore/">zo</a></div><a href="/direct/inbox/">zi</a></div><div>${link('anna.lehrerin', face)}</div></div>`;

async function show(path: string, html: string): Promise<void> {
  await page.evaluate(
    ([to = '', inner = '']) => {
      history.replaceState({}, '', to);
      document.title = 'Zork';
      document.body.innerHTML = inner;
    },
    [path, nav + html],
  );
}

const deeds = () =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll<HTMLElement>('button, [role="button"], a')].flatMap((button) =>
        names.flatMap((name) => {
          const { action } = sites[name];
          if (!button.matches(action.button) || !action.accepts?.(button, null)) return [];
          const { handle, name: called } = action.person(button, null);
          return `${name} ${handle}${called ? ` ${called}` : ''}: ${button.textContent}`;
        }),
      ),
    ACTIONS,
  );

const boxes = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('textarea, input, [contenteditable="true"]')].map((box) => sites.boxOf(box)),
  );

const ofBox = (name: 'caption' | 'comment' | 'talk' | 'share', selector = 'textarea, [contenteditable="true"]') =>
  page.evaluate(
    ([which, where]) => {
      const { surface } = sites[which as 'talk'];
      const box = [...document.querySelectorAll<HTMLElement>(where ?? '')].find((one) => surface.accepts(one));
      if (!box) return null;
      return {
        button: surface.button(box)?.textContent ?? null,
        to: surface.to?.(box) ?? null,
        media: surface.media(box).map(({ kind }) => kind),
      };
    },
    [name, selector],
  );

describe('a feed', () => {
  const article = (extra = '') => `<main><div><article>
    <div><div>${link('marnie_tolworth', face)}</div><div><span>${link('marnie_tolworth')}</span><span>·</span><button>Zorka</button></div>${icon('zuzu')}</div>
    <div>${scene}</div>
    <div><span>${icon()}</span><span>${icon()}</span>${extra}<span>${icon()}</span><div>${icon()}</div></div>
    <div role="button">zork 12</div>
    <div>${link('marnie_tolworth')} words <span>and more of them <div role="button" style="display: inline">… zomo</div></span></div>
    <ul><li>${link('tim.b')} lovely <div><time>3 z</time><button>Zanta</button></div></li></ul>
    <form><textarea placeholder="Zak…"></textarea><button type="submit">Zend</button></form>
  </article></div></main>`;

  it('has its author to follow, and nobody who only said something', async () => {
    await show('/', article());
    expect(await deeds()).toEqual(['follow marnie_tolworth: Zorka']);
    expect(await boxes()).toEqual(['comment']);
    expect(await ofBox('comment')).toEqual({ button: 'Zend', to: [{ handle: 'marnie_tolworth' }], media: [] });
    expect(await page.evaluate(() => sites.signedIn())).toEqual({ handle: 'anna.lehrerin' });
  });

  it('has Repost where there are five icons', async () => {
    await show('/', article(`<span>${icon('zre')}</span>`));
    expect(await deeds()).toEqual(['follow marnie_tolworth: Zorka', 'repost marnie_tolworth: ']);
  });

  it('of reels, one below the other, knows whose each is', async () => {
    const reel = (handle: string) =>
      `<div><div>${scene}</div><div>${link(handle, face)}${link(handle)}<button>Zorka</button></div><div><textarea></textarea></div></div>`;
    await show('/reels/Zabc/', `<main>${reel('tim.b')}${reel('marnie_tolworth')}</main>`);
    expect(await deeds()).toEqual(['follow tim.b: Zorka', 'follow marnie_tolworth: Zorka']);
    const whom = await page.evaluate(() =>
      [...document.querySelectorAll('textarea')].map((box) => [sites.boxOf(box), sites.comment.surface.to?.(box)]),
    );
    expect(whom).toEqual([
      ['comment', [{ handle: 'tim.b' }]],
      ['comment', [{ handle: 'marnie_tolworth' }]],
    ]);
  });

  it('reads right to left as well', async () => {
    await show('/', `<div dir="rtl">${article()}</div>`);
    expect(await deeds()).toEqual(['follow marnie_tolworth: Zorka']);
  });
});

describe('rows of people', () => {
  const row = (handle: string, name: string, ...buttons: string[]) =>
    `<div><div><div>${link(handle, face)}</div><div><div>${link(handle)}</div><div><span>${name}</span></div></div></div><div>${buttons.map((words) => `<div><button><div>${words}</div></button></div>`).join('')}</div></div>`;

  it('are requests with two buttons and suggestions with one', async () => {
    await show(
      '/',
      `<div role="dialog"><div><div>${row('marnie_tolworth', 'Marnie Tolworth', 'Zja', 'Znö')}<time>2 z</time></div>${row('tim.b', 'Tim', 'Zfolg')}</div></div>`,
    );
    expect(await deeds()).toEqual(['accept marnie_tolworth Marnie Tolworth: Zja', 'follow tim.b Tim: Zfolg']);
  });

  it('are left alone in one’s own lists, in talks and in the settings', async () => {
    const rows = `<main>${row('tim.b', 'Tim', 'Zweg')}</main>`;
    for (const path of ['/anna.lehrerin/followers/', '/direct/inbox/', '/accounts/close_friends/']) {
      await show(path, rows);
      expect(await deeds()).toEqual([]);
    }
  });

  it.each(['Following', 'Abonniert', 'Siguiendo', 'Yn dilyn', 'Demandé', 'Unfollow'])('know the state: %s', async (words) => {
    await show('/', `<main>${row('tim.b', 'Tim', words)}</main>`);
    expect(await deeds()).toEqual([]);
  });

  it('of oneself lead to another account and not to a person', async () => {
    await show('/', `<main>${row('anna.lehrerin', 'Anna', 'Zwap')}</main>`);
    expect(await deeds()).toEqual([]);
  });
});

describe('a profile', () => {
  const head = (handle: string, ...buttons: string[]) => `<main role="main"><div><div>
    <div>${face}</div><div><h1>${handle}</h1>${icon('zopt')}</div>
    <div><a href="/${handle}/followers/"><span>341</span> zz</a><div role="button">12 zz</div></div>
    <div><div>Marnie Tolworth</div><span>Kites. Views my own. ${link('zorkschool', '@zorkschool')}<span> and <div role="button" style="display: inline">zomo</div></span></span></div>
    <div>${buttons.join('')}</div></div>
    <div><div>${link('tim.b', face)}<div>${link('tim.b')}</div><button>Zfolg</button></div></div>
    <div><a href="/${handle}/p/Zabc/">${scene}</a></div></div></main>`;

  it('has Follow first and a talk second', async () => {
    await show('/marnie_tolworth/', head('marnie_tolworth', '<button>Zfolg</button>', '<div role="button">Znach</div>'));
    expect(await deeds()).toEqual([
      'follow marnie_tolworth Marnie Tolworth: Zfolg',
      'message marnie_tolworth Marnie Tolworth: Znach',
      'follow tim.b: Zfolg',
    ]);
  });

  it('of somebody followed has a state that opens, and a talk', async () => {
    const state = '<button>Zgef <svg width="10" height="10"></svg></button>';
    await show('/marnie_tolworth/', head('marnie_tolworth', state, '<div role="button">Znach</div>'));
    expect(await deeds()).toEqual(['message marnie_tolworth Marnie Tolworth: Znach', 'follow tim.b: Zfolg']);
  });

  it('of one’s own has nothing to press, and tells what it says', async () => {
    await show(
      '/anna.lehrerin/',
      head('anna.lehrerin', '<a role="button" href="/accounts/edit/">Zed</a>', '<div role="button">Zarch</div>'),
    );
    expect(await deeds()).toEqual(['follow tim.b: Zfolg']);
    const bio = await page.evaluate(() => {
      const shown = sites.headShown();
      return shown && sites.bioIn(shown);
    });
    expect(bio).toContain('Views my own.');
    expect(bio).not.toMatch(/341|Marnie/);
  });
});

describe('boxes', () => {
  const rich = '<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Zak"><p>Hi</p></div>';

  it('of a talk know whom it is with, and Send among icons', async () => {
    await show(
      '/direct/t/9/',
      `<div><main><div><div>${link('marnie_tolworth', `${face}<h2>Marnie Tolworth</h2>`)}${icon()}</div><div role="row">${link('marnie_tolworth', face)}<div>hello</div></div>
       <div><div>${icon()}<div>${rich}</div>${icon()}<div role="button">Zend</div></div></div></div></main><aside><button>Zblock</button></aside></div>`,
    );
    expect(await boxes()).toEqual(['message']);
    expect(await ofBox('talk')).toEqual({
      button: 'Zend',
      to: [{ handle: 'marnie_tolworth', name: 'Marnie Tolworth' }],
      media: [],
    });
  });

  it('of a story go to whose it is', async () => {
    await show(
      '/stories/marnie_tolworth/123/',
      '<section><div><textarea>x</textarea><div role="button">Zend</div></div></section>',
    );
    expect(await ofBox('talk')).toEqual({ button: 'Zend', to: [{ handle: 'marnie_tolworth' }], media: [] });
  });

  it('of a caption stand first in a dialog with a picture, also without a heading', async () => {
    await show(
      '/',
      `<div role="dialog"><div><div role="button">${icon()}</div><div>Zneu</div><div role="button">Zteil</div></div><div><canvas></canvas>
       <div><div>${face}anna.lehrerin</div><textarea>x</textarea><div>17/2.200</div><div>${scene}<textarea>zalt</textarea></div></div></div></div>`,
    );
    expect(await boxes()).toEqual(['caption', null]);
    expect((await ofBox('caption'))?.button).toBe('Zteil');
  });

  it.each(['17/2,200', '17/2.200', '17/2 200', '١٧/٢٬٢٠٠'])('of a caption are told by the count: %s', async (count) => {
    await show(
      '/',
      `<div role="dialog"><div><h1>Z</h1><button>Zteil</button></div><div>${rich}<div><span>${count}</span></div></div></div>`,
    );
    expect(await boxes()).toEqual(['caption']);
  });

  it('of a complaint to the site are nobody’s caption', async () => {
    await show('/', '<div role="dialog"><h1>Zmeld</h1><textarea></textarea><button>Zend</button></div>');
    expect(await boxes()).toEqual([null]);
  });

  it('of words that go with a post stand below the people, in rows or in tiles', async () => {
    const tile = (name: string) => `<div role="button" tabindex="0"><div>${face}</div><span>${name}</span></div>`;
    const foot = `<div>${rich}<div role="button">Zend</div></div>`;
    await show(
      '/',
      `<div role="dialog"><h1>Zteil</h1><input placeholder="Zuch"><div>${tile('Marnie Tolworth')}${tile('Tim')}</div>${foot}</div>`,
    );
    expect(await boxes()).toEqual([null, 'share']);
    expect((await ofBox('share'))?.button).toBe('Zend');
    const row = (name: string, chosen: boolean) =>
      `<label><div>${face}</div><div><div>${name}</div><div>marnie_tolworth</div></div><div role="checkbox" aria-checked="${chosen}"></div></label>`;
    await show(
      '/',
      `<div role="dialog"><input placeholder="Zuch"><div>${row('Marnie Tolworth', true)}${row('Tim', false)}</div>${foot}</div>`,
    );
    expect((await ofBox('share'))?.to).toEqual([{ name: 'Marnie Tolworth', handle: 'marnie_tolworth' }]);
  });

  it('under a post on a page of its own, or in a dialog without a form, are for comments', async () => {
    await show(
      '/p/Zabc/',
      `<main><div>${link('marnie_tolworth', face)}</div>${scene}<div><textarea></textarea><div role="button">Zend</div></div></main>`,
    );
    expect(await ofBox('comment')).toEqual({ button: 'Zend', to: [{ handle: 'marnie_tolworth' }], media: [] });
    await show(
      '/p/Zabc/',
      `<div role="dialog"><div>${scene}</div><div>${link('marnie_tolworth')}<time>3 z</time></div><div><textarea></textarea><div role="button">Zend</div></div></div>`,
    );
    expect(await boxes()).toEqual(['comment']);
  });
});
