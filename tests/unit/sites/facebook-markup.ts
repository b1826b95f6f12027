// Pages of Facebook built otherwise than its practice page: other nesting, fewer roles, and labels that no list of ours holds.
export const NAV =
  '<div role="banner"><div role="navigation"><a href="/">Etusivu</a><a href="/watch/">Watch</a><a href="/ana.novak"><svg role="img" width="20" height="20"></svg><span>Ana Novak</span></a></div></div>';
const box = (label: string, id = 'box', more = '') =>
  `<div><div><div id="${id}" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" ${more} style="min-height:20px"><p><br></p></div></div></div>`;
const icon = (id: string, label: string, more = '') =>
  `<div><div role="button" tabindex="0" id="${id}" aria-label="${label}" ${more}><svg width="16" height="16"><path d="M${id.length} 1h9v9z"/></svg></div></div>`;
const words = (id: string, text: string, more = '') =>
  `<div role="button" tabindex="0" id="${id}" aria-label="${text}" ${more}><span>${text}</span></div>`;
const coloured = (id: string, text: string) =>
  `<div role="button" tabindex="0" id="${id}" aria-label="${text}"><div style="background:rgb(8,102,255);color:#fff"><span>${text}</span></div></div>`;
const by = (name: string) => `<a href="/${name.toLowerCase().replace(' ', '.')}?__cft__=1"><span>${name}</span></a>`;
const asleep = 'aria-disabled="true"';

interface Case {
  of: string;
  path?: string;
  html: string;
  surface: string;
  /** Of the button that sends; `null` when there is none to be sure of. */
  sender: string | null;
  to?: string;
  as?: string;
  /** A page of whoever. */
  isPage?: true;
}

export const cases: Case[] = [
  {
    of: 'a post, its title no heading and its Post narrow',
    html: `<div role="dialog"><div><span>Luo julkaisu</span>${icon('shut', 'Sulje')}</div><div><b>Ana Novak</b>${words('who', 'Kaverit')}</div>${box('Mitä mietit, Ana?')}<div>${icon('tag', 'Merkitse')}<div style="width:90px">${words('send', 'Julkaise', asleep)}</div></div></div>`,
    surface: 'post',
    sender: 'send',
    as: 'Ana Novak',
  },
  {
    of: 'a post with Post above the words',
    html: `<div role="dialog"><header>${words('back', 'Peru')}<h2>Luo julkaisu</h2>${words('send', 'Julkaise', asleep)}</header><h3>Bledington Primary School</h3>${box('Mitä mietit?')}<input type="file" multiple>${icon('tag', 'Merkitse')}</div>`,
    surface: 'post',
    sender: 'send',
    as: 'Bledington Primary School',
    isPage: true,
  },
  {
    of: 'a post over a feed of comment boxes and a stale dialog',
    html: `<div role="dialog" hidden>${box('Mitä mietit, Ana?', 'old')}${words('stale', 'Julkaise')}</div><div role="feed"><div role="article">${by('Rowan Ellery')}<form>${box('Kommentoi nimellä Ana Novak', 'other')}</form></div></div><div role="dialog"><form method="POST"><div><strong>Ana Novak</strong></div>${box('Mitä mietit, Ana?')}<div style="width:100%">${words('send', 'Julkaise', asleep)}</div></form></div>`,
    surface: 'post',
    sender: 'send',
    as: 'Ana Novak',
  },
  {
    of: 'a share whose post is no article',
    html: `<div role="dialog"><h2>Jaa</h2><div><strong>Ana Novak</strong></div>${box('Kerro tästä jotain')}<div class="inner">${by('Rowan Ellery')}<p>Beans</p></div>${words('send', 'Jaa nyt')}</div>`,
    surface: 'share',
    sender: null,
    as: 'Ana Novak',
  },
  {
    of: 'a share whose button alone is coloured, with more to press below it',
    html: `<div role="dialog"><h2>Jaa</h2><div><strong>Ana Novak</strong></div>${box('Kerro tästä jotain')}<div>${coloured('send', 'Jaa nyt')}</div><div class="inner">${by('Rowan Ellery')}<p>Beans</p></div>${words('chat', 'Tegan Marlowe')}</div>`,
    surface: 'share',
    sender: 'send',
    as: 'Ana Novak',
  },
  {
    of: 'a comment in a feed of plain blocks',
    html: `<div role="main"><div><div><h3>${by('Rowan Ellery')}</h3><p>Beans</p>${words('like', 'Tykkää')}${words('com', 'Kommentti')}</div><div>${box('Kommentoi nimellä Ana Novak')}${icon('emoji', 'Emoji')}${icon('send', 'Lähetä', asleep)}</div></div></div>`,
    surface: 'comment',
    sender: 'send',
    to: 'Rowan Ellery',
    as: 'Ana Novak',
  },
  {
    of: 'a comment as a page, in an article in a list',
    html: `<ul><li><article><h4>${by('Tegan Marlowe')}</h4><p>Tent</p><form>${box('Kommentoi nimellä Bledington Primary School')}${icon('emoji', 'Emoji')}</form></article></li></ul>`,
    surface: 'comment',
    sender: null,
    to: 'Tegan Marlowe',
    as: 'Bledington Primary School',
    isPage: true,
  },
  {
    of: 'a comment in a dialog without articles',
    html: `<div role="dialog" aria-label="Rowanin julkaisu"><h2>Rowanin julkaisu</h2><div>${by('Rowan Ellery')}<p>Beans</p>${words('like', 'Tykkää')}</div><div>${by('Tegan Marlowe')} ihana</div><div>${box('Kirjoita jotain')}${icon('emoji', 'Emoji')}</div></div>`,
    surface: 'comment',
    sender: null,
    to: 'Rowan Ellery',
    as: 'Ana Novak',
  },
  {
    of: 'a comment beside a photo',
    path: '/photo/',
    html: `<div role="main"><img width="500" height="300" src="data:,"><div role="complementary"><h2>${by('Rowan Ellery')}</h2><p>Beans</p>${box('Kirjoita jotain')}</div></div>`,
    surface: 'comment',
    sender: null,
    to: 'Rowan Ellery',
    as: 'Ana Novak',
  },
  {
    of: 'a reply in a list of comments, the main box below',
    html: `<div role="dialog"><h2>Julkaisu</h2><div role="article"><h3>${by('Rowan Ellery')}</h3><p>Beans</p></div><ul><li><div role="article">${by('Idris Penhale')} brr</div>${words('r', 'Vastaus')}<div>${box('Vastaa: Idris Penhale')}${icon('emoji', 'Emoji')}</div></li><li><div role="article">${by('Tegan Marlowe')} ihana</div>${words('r2', 'Vastaus')}</li></ul><form>${box('Kommentoi nimellä Ana Novak', 'other')}</form></div>`,
    surface: 'reply',
    sender: null,
    to: 'Idris Penhale',
    as: 'Ana Novak',
  },
  {
    of: 'a reply inside a comment inside a post',
    html: `<div role="article"><h3>${by('Rowan Ellery')}</h3><div role="article">${by('Idris Penhale')} brr<form>${box('Kirjoita')}</form></div></div>`,
    surface: 'reply',
    sender: null,
    to: 'Idris Penhale',
    as: 'Ana Novak',
  },
  {
    of: 'a message in a window that is a dialog',
    html: `<div role="dialog" aria-label="Marnie Tolworth"><div><h2>${by('Marnie Tolworth')}</h2>${icon('shut', 'Sulje')}</div><div role="log"><div>${by('Marnie Tolworth')}</div><h5>Sinä</h5></div><div>${icon('like', 'Tykkää')}${box('Viesti')}${icon('send', 'Lähetä', asleep)}</div></div>`,
    surface: 'message',
    sender: 'send',
    to: 'Marnie Tolworth',
    as: 'Ana Novak',
  },
  {
    of: 'a message on a page of talks without landmarks',
    path: '/messages/e2ee/t/77/',
    html: `<div><div><h1>Keskustelut</h1><a href="/messages/t/8/">Rowan Ellery</a></div><div><div><a href="/marnie.tolworth"><span>Marnie Tolworth</span></a></div><div>Hei</div><div>${box('Viesti')}</div></div></div>`,
    surface: 'message',
    sender: null,
    to: 'Marnie Tolworth',
    as: 'Ana Novak',
  },
];

const CARDS = (list: string, first: string) =>
  `<div role="main"><div><h2>X</h2><a href="/friends/${list}/">Kaikki</a></div><div class="grid">${[
    'Marnie Tolworth',
    'Rowan Ellery',
  ]
    .map(
      (name) =>
        `<div><a href="/${name.toLowerCase().replace(' ', '.')}"><svg width="60" height="60"></svg></a><div>${by(name)}<div>2 yhteistä</div></div><div>${words(`${first}-${name[0]}`, 'Vahvista')}${words(`no-${name[0]}`, 'Poista')}</div></div>`,
    )
    .join('')}</div></div><div role="dialog"><h2>Numero</h2>${words('decoy', 'Vahvista')}</div>`;

const profile = (...buttons: string[]): string =>
  `<div role="main"><div><h1>Marnie Tolworth</h1><div>${buttons.join('')}</div></div><div>${words('more', 'Näytä lisää')}</div></div>`;
const post = (head: string): string =>
  `<div role="article"><div><h3>${by('Marnie Tolworth')}</h3>${head}</div><p>Beans</p><div>${words('like', 'Tykkää')}${words('com', 'Kommentoi')}${words('open', 'Jaa')}</div></div><div role="menu"><div role="menuitem" id="now"><span>Jaa nyt</span></div><div role="menuitem" id="later"><span>Jaa syötteeseen</span></div></div>`;

interface Press {
  of: string;
  path: string;
  html: string;
  /** Pressed before, to open what it stands in. */
  first?: string;
  press: string;
  kind: string | null;
}

export const deeds: Press[] = [
  {
    of: 'the coloured button on a profile',
    path: '/marnie.tolworth',
    html: profile(coloured('add', 'Lisää kaveriksi'), words('msg', 'Viesti')),
    press: 'add',
    kind: 'connect',
  },
  {
    of: 'the button after it',
    path: '/marnie.tolworth',
    html: profile(coloured('add', 'Lisää kaveriksi'), words('msg', 'Viesti')),
    press: 'msg',
    kind: 'message',
  },
  {
    of: 'the coloured button on a friend’s profile',
    path: '/marnie.tolworth',
    html: profile(words('friends', 'Kaverit', 'aria-haspopup="menu"'), coloured('msg', 'Viesti')),
    press: 'msg',
    kind: 'message',
  },
  {
    of: 'a button further down a profile',
    path: '/marnie.tolworth',
    html: profile(coloured('add', 'Lisää kaveriksi'), words('msg', 'Viesti')),
    press: 'more',
    kind: null,
  },
  {
    of: 'a coloured button on the own profile',
    path: '/ana.novak',
    html: profile(coloured('story', 'Lisää tarinaan'), words('edit', 'Muokkaa')),
    press: 'story',
    kind: null,
  },
  {
    of: 'the one button beside the author of a post',
    path: '/',
    html: post(words('follow', 'Seuraa')),
    press: 'follow',
    kind: 'follow',
  },
  { of: 'a button below a post', path: '/', html: post(''), press: 'like', kind: null },
  { of: 'the first thing to do by the last button', path: '/', html: post(''), first: 'open', press: 'now', kind: 'repost' },
  { of: 'the second', path: '/', html: post(''), first: 'open', press: 'later', kind: null },
  { of: 'the first thing to do by another button', path: '/', html: post(''), first: 'com', press: 'now', kind: null },
  { of: 'a request', path: '/friends', html: CARDS('requests', 'yes'), press: 'yes-M', kind: 'accept' },
  { of: 'a request turned down', path: '/friends', html: CARDS('requests', 'yes'), press: 'no-M', kind: null },
  { of: 'another Confirm', path: '/friends/requests/', html: CARDS('requests', 'yes'), press: 'decoy', kind: null },
  { of: 'somebody suggested', path: '/friends', html: CARDS('suggestions', 'add'), press: 'add-M', kind: 'connect' },
  { of: 'somebody suggested taken away', path: '/friends', html: CARDS('suggestions', 'add'), press: 'no-M', kind: null },
  {
    of: 'a profile’s first button',
    path: '/marnie.tolworth',
    html: `<div role="main"><div><h1>Marnie Tolworth</h1><div>${words('add', 'Add Friend')}${words('msg', 'Message')}</div></div></div>`,
    press: 'add',
    kind: 'connect',
  },
  {
    of: 'a friend’s menu',
    path: '/marnie.tolworth',
    html: `<div role="main"><div><h1>Marnie Tolworth</h1><div>${words('friends', 'Friends', 'aria-haspopup="menu"')}</div></div></div>`,
    press: 'friends',
    kind: null,
  },
  {
    of: 'the name in the label',
    path: '/',
    html: `<div role="article"><h3>${by('Marnie Tolworth')}</h3><div role="button" id="follow" aria-label="Follow Marnie Tolworth"><span>Follow</span></div></div>`,
    press: 'follow',
    kind: 'follow',
  },
];
