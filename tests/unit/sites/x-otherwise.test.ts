// X's pages built otherwise: other nesting, fewer names, other people's words and pictures close by. The adapter must not be led astray.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { siteFor } from '../../../src/sites/catalogue';
import type { Composer, Missing, SeenBio, SocialAction } from '../../../src/sites/composer';
import { type Bench, startBench } from './in-browser';

declare const sites: { siteFor: typeof siteFor };
declare global {
  interface Window {
    composers: Composer[];
    pressed: SocialAction['what'][];
    bios: SeenBio[];
    missing(): Missing[];
  }
}

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench('catalogue.ts');
}, 60_000);
afterAll(() => bench?.close());
beforeEach(async () => {
  await page?.context().close();
  page = await bench.page('https://x.com/home');
});

async function stand(path: string, html: string) {
  await page.evaluate(
    ({ address, inner }) => {
      history.replaceState({}, '', address);
      document.body.innerHTML = inner;
      Object.assign(window, { composers: [], pressed: [], bios: [] });
      const site = sites.siteFor(location.hostname);
      window.missing = () => site?.selfCheck(document) ?? [];
      const on = {
        composer: (composer: Composer) => void window.composers.push(composer),
        near: () => undefined,
        act: ({ what }: SocialAction) => {
          window.pressed.push(what);
          return 'wait' as const;
        },
        bio: (seen: SeenBio) => void window.bios.push(seen),
      };
      site?.observe(document, on, new AbortController().signal);
    },
    { address: path, inner: html },
  );
}

/** What is said of the draft in the one editable with the id `me`. */
async function context() {
  await page.click('#me');
  return page.evaluate(() => {
    const composer = window.composers.find(({ element }) => element.id === 'me');
    return composer?.read().context ?? null;
  });
}

async function press(selector = '#me') {
  await page.click(selector);
  return page.evaluate(() => window.pressed.at(-1) ?? null);
}

const editor = (index = 0, id = 'me') =>
  `<div><div><div id="${id}" data-testid="tweetTextarea_${index}" role="textbox" contenteditable="true">Hello</div></div></div>`;
const bar =
  '<div><div><div data-testid="toolBar"><b>x</b></div></div><div><button data-testid="tweetButton">Go</button></div></div>';
const blob = 'blob:https://x.com/0';

describe('who is signed in', () => {
  const seen = async (html: string) => {
    await stand('/home', `${html}<main>${editor()}${bar}</main>`);
    return (await context())?.account;
  };

  it.each([
    {
      of: 'a name with an @ and a drawn emoji',
      html: '<div data-testid="SideNav_AccountSwitcher_Button"><img alt="Ana’s face"><div>Ana @ Home <img alt="🌼"></div><div dir="ltr">@ana_novak</div><svg><title>More</title></svg></div>',
      account: { kind: 'personal', name: 'Ana @ Home 🌼', handle: 'ana_novak' },
    },
    {
      of: 'a name that holds another handle',
      html: '<a data-testid="AppTabBar_Profile_Link" href="https://x.com/ana_novak">P</a><div data-testid="SideNav_AccountSwitcher_Button"><div>Ana, fan of @tegan_m</div><div>@ana_novak</div></div>',
      account: { kind: 'personal', name: 'Ana, fan of @tegan_m', handle: 'ana_novak' },
    },
    {
      of: 'name and handle in one line',
      html: '<button data-testid="SideNav_AccountSwitcher_Button">Ana Novak<span>\u2066@ana_novak\u2069</span></button>',
      account: { kind: 'personal', name: 'Ana Novak', handle: 'ana_novak' },
    },
    {
      of: 'a picture only',
      html: '<button data-testid="SideNav_AccountSwitcher_Button"><i data-testid="UserAvatar-Container-ana_novak"></i></button>',
      account: { kind: 'personal', handle: 'ana_novak' },
    },
    {
      of: 'the link to the profile only',
      html: '<a data-testid="AppTabBar_Profile_Link" href="/ana_novak">Proffil</a>',
      account: { kind: 'personal', handle: 'ana_novak' },
    },
    { of: 'nobody', html: '<a data-testid="AppTabBar_Profile_Link" href="/home">Proffil</a>', account: { kind: 'personal' } },
  ])('$of', async ({ html, account }) => {
    expect(await seen(html)).toEqual(account);
  });
});

describe('which place it is', () => {
  const petra =
    '<div><span>Petra Langrish</span><span>@petra_langrish</span></div><div data-testid="tweetText">With @tegan_m</div>';
  const picture = '<div data-testid="tweetPhoto"><img src="data:," alt="Image"></div>';

  it.each([
    {
      of: 'a post, with somebody else’s above it in the page',
      path: '/home',
      html: `<main>${editor()}${bar}<article>${petra}</article></main>`,
      is: { surface: 'post' },
    },
    {
      of: 'a reply in a dialog, to a post that is no article',
      path: '/compose/post',
      html: `<section role="dialog"><div data-testid="tweet">${petra}${picture}</div><hr>${editor()}${bar}</section>`,
      is: { surface: 'reply', to: [{ name: 'Petra Langrish', handle: 'petra_langrish' }], media: [] },
    },
    {
      of: 'a reply to a post that quotes another',
      path: '/compose/post',
      html: `<section role="dialog"><article><div data-testid="User-Name"><a href="/petra_langrish">Petra Langrish</a><a href="/petra_langrish">@petra_langrish</a></div>
        <div role="link"><div data-testid="User-Name">Tegan @tegan_m</div><div data-testid="tweetText">Hm</div></div></article>${editor()}${bar}</section>`,
      is: { surface: 'reply', to: [{ name: 'Petra Langrish', handle: 'petra_langrish' }] },
    },
    {
      of: 'a reply on the page of a post, behind an open dialog',
      path: '/compose/post',
      html: `<main><article>${petra}</article>${editor()}${bar}</main><div role="dialog">${editor(0, 'other')}${bar}</div>`,
      is: { surface: 'reply', to: [{ name: 'Petra Langrish', handle: 'petra_langrish' }] },
    },
    {
      of: 'a reply on the page of a post that is not shown',
      path: '/petra_langrish/status/17',
      html: `<main>${editor()}${bar}</main>`,
      is: { surface: 'reply', to: [{ handle: 'petra_langrish' }] },
    },
    {
      of: 'a quote of a post with a picture',
      path: '/compose/post',
      html: `<section role="dialog">${editor()}<div data-testid="attachments"><article>${petra}${picture}</article></div>${bar}</section>`,
      is: { surface: 'share', media: [] },
    },
    {
      of: 'a quote drawn as a link, with a picture of one’s own',
      path: '/compose/post',
      html: `<section role="dialog">${editor()}<div data-testid="attachments"><img src="${blob}" alt="A field"></div><div role="link">${petra}${picture}</div>${bar}</section>`,
      is: { surface: 'share', media: ['image'], altTexts: ['A field'] },
    },
    {
      of: 'a post with the preview of a page',
      path: '/compose/post',
      html: `<section role="dialog">${editor()}<div data-testid="card.wrapper"><div role="link"><img src="data:,"></div></div>${bar}</section>`,
      is: { surface: 'post', media: [] },
    },
    {
      of: 'a post beside a dialog that was left hidden',
      path: '/compose/post',
      html: `<div role="dialog" hidden><article>${petra}</article>${editor(0, 'other')}${bar}</div><section role="dialog"><article hidden>${petra}</article>${editor()}${bar}</section>`,
      is: { surface: 'post' },
    },
    {
      of: 'a video in one post of a thread',
      path: '/compose/post',
      html: `<section role="dialog"><p>${editor(0, 'other')}</p><div><div>${editor(1)}</div><div data-testid="attachments"><div data-testid="tweetPhoto"><div data-testid="videoPlayer"><video src="${blob}" poster="data:,"></video></div></div></div></div>${bar}</section>`,
      is: { surface: 'post', media: ['video'] },
    },
    {
      of: 'a post of a thread with the picture in another',
      path: '/compose/post',
      html: `<section role="dialog"><div>${editor()}</div><div>${editor(1, 'other')}<div data-testid="attachments"><img src="${blob}"></div></div>${bar}</section>`,
      is: { surface: 'post', media: [] },
    },
    {
      of: 'a message, the partner linked in the head',
      path: '/i/chat/1-2',
      html: `<main><nav><span data-testid="dm-conversation-username">Tegan</span><a href="/tegan_m">@tegan_m</a></nav><section><header><a href="https://x.com/petra_langrish"><b data-testid="dm-conversation-username">Petra Langrish</b></a></header>
        <ul><li><img src="${blob}"></li></ul><form><p><textarea id="me" data-testid="dm-composer-textarea">Hello</textarea></p></form></section></main>`,
      is: { surface: 'message', media: [], to: [{ name: 'Petra Langrish', handle: 'petra_langrish' }] },
    },
    {
      of: 'a message to several',
      path: '/i/chat/g1',
      html: `<main><section><h2 data-testid="dm-conversation-username">Petra, Tegan</h2><div data-testid="dm-composer-form"><textarea id="me" data-testid="dm-composer-textarea">Hello</textarea></div></section></main>`,
      is: { surface: 'message', to: [{ name: 'Petra, Tegan' }] },
    },
    {
      of: 'a message in the older box, the partner known by a link only',
      path: '/messages/1-2',
      html: `<main><div><div><h1>Messages</h1><a href="/tegan_m">Tegan</a><a href="/rowan_ellery">Rowan</a></div><section><p><a href="/petra_langrish">Petra Langrish</a></p><ul><li>Hm</li></ul><aside>
        <div id="me" data-testid="dmComposerTextInput" role="textbox" contenteditable="true">Hello</div><button data-testid="dmComposerSendButton">Go</button></aside></section></div></main>`,
      is: { surface: 'message', to: [{ name: 'Petra Langrish', handle: 'petra_langrish' }] },
    },
    {
      of: 'the bio',
      path: '/settings/profile',
      html: `<div role="dialog"><textarea name="location"></textarea><label><textarea id="me" name="description">Hello</textarea></label><button data-testid="Profile_Save_Button">Go</button></div>`,
      is: { surface: 'bio' },
    },
  ])('$of', async ({ path, html, is }) => {
    await stand(path, html);
    expect(await context()).toMatchObject(is);
  });

  it('the description of a list is no bio', async () => {
    await stand(
      '/i/lists/create',
      '<div role="dialog"><textarea id="me" name="description">Hello</textarea><button>Go</button></div>',
    );
    expect((await context())?.surface).not.toBe('bio');
  });
});

describe('whom a press reaches', () => {
  const petra = { name: 'Petra Langrish', handle: 'petra_langrish' };
  it.each([
    {
      of: 'in a row that has no name, with somebody else in what they say of themselves',
      path: '/petra_langrish/followers',
      html: `<main><ul><li><a href="/petra_langrish"><img alt="Face"></a><div><a href="/petra_langrish">Petra Langrish <img alt="🌿"></a><div>@petra_langrish</div></div><p>Walks with <a href="/tegan_m">@tegan_m</a></p><button id="me" data-testid="12-follow">Dilyn</button></li></ul></main>`,
      person: { ...petra, name: 'Petra Langrish 🌿' },
    },
    {
      of: 'on a profile, its handle in no link',
      path: '/petra_langrish',
      html: `<main><div><div><button id="me" data-testid="12-follow">Dilyn</button></div><div data-testid="UserName"><div>Petra Langrish</div><div>@petra_langrish</div></div><div data-testid="UserDescription"><a href="/tegan_m">@tegan_m</a></div></div></main>`,
      person: petra,
    },
    {
      of: 'in the head that stays on a profile',
      path: '/petra_langrish',
      html: `<main><div><div><h2>Petra Langrish</h2><button id="me" data-testid="12-follow" aria-label="@petra_langrish: dilyn">Dilyn</button></div><div data-testid="UserName"><div>Petra Langrish</div><div>@petra_langrish</div></div></div></main>`,
      person: petra,
    },
    {
      of: 'on a page that shows nothing but its address',
      path: '/petra_langrish',
      html: '<main><button id="me" data-testid="sendDMFromProfile">Neges</button></main>',
      person: { handle: 'petra_langrish' },
    },
  ])('$of', async ({ path, html, person }) => {
    await stand(path, html);
    expect((await press())?.person).toEqual(person);
  });

  it('unfollowing is nobody’s business', async () => {
    await stand('/petra_langrish', '<main><button id="me" data-testid="12-unfollow">Yn dilyn</button></main>');
    expect(await press()).toBeNull();
  });

  it('a repost is of the post whose menu is open, with what hangs on it', async () => {
    const post = (handle: string, more: string) =>
      `<article><span data-testid="socialContext"><a href="/rowan_ellery">Rowan</a></span><div data-testid="User-Name"><a href="/${handle}">Petra Langrish</a></div>${more}<button id="${handle}" data-testid="retweet">R</button></article>`;
    const quoted = '<div role="link"><div data-testid="tweetPhoto"><img src="data:,"></div></div>';
    const own =
      '<a href="/a"><div data-testid="tweetPhoto"><img src="data:,"></div></a><div data-testid="videoPlayer"><video></video></div>';
    await stand(
      '/home',
      `<main>${post('tegan_m', '')}${post('petra_langrish', own + quoted)}</main><div role="menu"><div id="me" role="menuitem" data-testid="retweetConfirm">R</div></div>`,
    );
    await page.click('#tegan_m');
    await page.click('#petra_langrish');
    expect(await press()).toMatchObject({ kind: 'repost', person: petra, media: ['image', 'video'] });
  });
});

describe('a request to follow', () => {
  const cell = (buttons: string) =>
    `<main><div role="button" data-testid="UserCell"><a href="/petra_langrish">Petra Langrish</a><div>@petra_langrish</div><div>${buttons}</div></div></main>`;

  it.each([
    { of: 'known by its words', buttons: '<button id="me">Accept</button><button id="no">Decline</button>' },
    { of: 'known by words in another language', buttons: '<button id="me">Derbyn</button><button id="no">Gwrthod</button>' },
    { of: 'known by its name', buttons: '<button id="me" data-testid="12-accept">A</button><button id="no">B</button>' },
    {
      of: 'known by being filled',
      buttons: '<button id="me" style="background: #111">A</button><button id="no" style="background: none">B</button>',
    },
    {
      of: 'known by the other being red',
      buttons: '<button id="me">A</button><button id="no" style="color: #c8102e">B</button>',
    },
    { of: 'known by its place', buttons: '<button id="no">B</button><button id="me">A</button>' },
  ])('$of', async ({ buttons }) => {
    await stand('/follower_requests', cell(buttons));
    expect(await press('#no')).toBeNull();
    expect(await press()).toMatchObject({ kind: 'accept', person: { name: 'Petra Langrish', handle: 'petra_langrish' } });
  });

  it('the same buttons elsewhere are nobody’s business', async () => {
    await stand('/settings', cell('<button id="me">Accept</button><button>Decline</button>'));
    expect(await press()).toBeNull();
  });
});

describe('the own profile', () => {
  const switcher = '<div data-testid="SideNav_AccountSwitcher_Button"><div>Ana Novak</div><div>@ana_novak</div></div>';
  const told = async (path: string, html: string) => {
    await stand(path, switcher + html);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    return page.evaluate(() => window.bios.map(({ text }) => text));
  };

  it.each([
    {
      of: 'what stands there',
      html: '<main><p data-testid="UserDescription">Walks <img alt="🌿">. Views my own.</p></main>',
      bios: ['Walks 🌿. Views my own.'],
    },
    { of: 'that nothing stands there', html: '<main><a href="/settings/profile">Golygu</a></main>', bios: [''] },
    {
      of: 'nothing from a card over it',
      html: '<main></main><div data-testid="HoverCard"><p data-testid="UserDescription">Hm</p></div>',
      bios: [],
    },
  ])('tells $of', async ({ html, bios }) => {
    expect(await told('/Ana_Novak', html)).toEqual(bios);
  });

  it('somebody else’s tells nothing', async () => {
    expect(await told('/tegan_m', '<main><p data-testid="UserDescription">Hm</p></main>')).toEqual([]);
  });
});

describe('a page that has changed', () => {
  it.each([
    {
      html: `<main><div contenteditable="true">Hm</div>${bar.replace('tweetButton', 'tweetButtonInline')}</main>`,
      surface: 'post',
    },
    { html: `<div role="dialog"><article>A</article><div contenteditable="true">Hm</div>${bar}</div>`, surface: 'reply' },
    { html: '<main><div data-testid="dm-composer-form"><div contenteditable="true">Hm</div></div></main>', surface: 'message' },
    {
      html: '<div role="dialog"><textarea></textarea><button data-testid="Profile_Save_Button">Go</button></div>',
      surface: 'bio',
    },
  ])('is noticed: $surface', async ({ html, surface }) => {
    await stand('/home', html);
    expect(await page.evaluate(() => window.missing())).toEqual([{ surface, part: 'box' }]);
  });
});
