// Every place on Instagram where somebody writes, and every press that reaches somebody, with the way there.
import type { Deed, Place, Places } from '../place';
import type { Tab } from '../tab';

const HOST = 'https://www.instagram.com';
const HOME = `${HOST}/`;
const CROSS = '.corner [role=button]';

/** Leaves whatever lies over the page, goes elsewhere, and back. */
async function wander(tab: Tab): Promise<void> {
  if ((await tab.count(CROSS)) > 0) await close(tab);
  await tab.click('.to-explore');
  await tab.waitFor('.nothing');
  await tab.evaluate(() => history.back());
  await tab.waitFor('.nothing', 'gone');
}

async function close(tab: Tab): Promise<void> {
  await tab.click(CROSS);
  await tab.waitFor(CROSS, 'gone');
}

async function openCaption(tab: Tab): Promise<void> {
  await tab.click('.new-post');
  await tab.choosePicture('.create input[type=file]');
  await tab.click('.on');
  await tab.waitFor('.back');
  await tab.click('.on');
  await tab.waitFor('.create .writing');
}

async function openEdit(tab: Tab): Promise<void> {
  await tab.click('article.mine .head-row .icon');
  await tab.click('.menu .edit');
  await tab.waitFor('.create .writing');
}

/** Saving leads to the own profile, from which the settings are one press away. */
async function openSettings(tab: Tab): Promise<void> {
  if ((await tab.count('#pepBio')) === 0) {
    await tab.click('.me a');
    await tab.click('.profile a[href^="/accounts/edit"]');
  }
  await tab.click('#pepBio');
}

const caption = {
  surface: 'caption',
  address: HOME,
  close,
  button: '.create .on',
  keys: [],
  newline: 'Enter',
  pictured: true,
  wander,
  asSchool: 'as=school',
} as const;

const comment = {
  surface: 'comment',
  address: HOME,
  draws: false,
  keys: ['Enter'],
  newline: 'Shift+Enter',
  wander,
  asSchool: 'as=school',
} as const;

const inDialog = {
  editor: '.post-dialog form textarea',
  button: '.post-dialog form .send',
  close,
} as const;

async function openPost(tab: Tab): Promise<void> {
  await tab.click('article .view-all');
  await tab.waitFor('.post-dialog');
}

async function chooseWhom(tab: Tab): Promise<void> {
  await tab.click('article .share [role=button]');
  await tab.click('.share-dialog .choice');
}

const share = {
  surface: 'share',
  draws: false,
  address: HOME,
  close,
  button: '.share-dialog .send',
  keys: [],
  wander,
  asSchool: 'as=school',
  toPupil: 'towards=pupil',
  open: async (tab: Tab) => {
    await chooseWhom(tab);
    await tab.click('.share-dialog .words .writing');
  },
} as const;

const places: Place[] = [
  { ...caption, variant: 'Lexical', draws: true, editor: '.create .lexical', open: openCaption },
  {
    ...caption,
    variant: 'textarea',
    address: `${HOST}/create/`,
    draws: false,
    editor: '.create textarea',
    open: openCaption,
  },
  { ...caption, variant: 'of an own post', draws: true, editor: '.create .lexical', open: openEdit },
  {
    ...comment,
    variant: 'in the feed',
    editor: 'article:not(.body) form textarea',
    button: 'article:not(.body) form .send',
    open: (tab) => tab.click('article form textarea'),
    toPupil: 'towards=pupil',
  },
  {
    ...comment,
    ...inDialog,
    variant: 'in a post’s dialog',
    toPupil: 'towards=pupil',
    open: async (tab) => {
      await openPost(tab);
      await tab.click('.post-dialog form textarea');
    },
  },
  {
    ...comment,
    ...inDialog,
    surface: 'reply',
    variant: 'in a post’s dialog',
    toPupil: 'towards=pupil',
    open: async (tab) => {
      await openPost(tab);
      await tab.click('.post-dialog .reply');
    },
  },
  {
    surface: 'message',
    variant: 'in a thread',
    address: `${HOST}/direct/t/1/`,
    draws: true,
    editor: '.message .lexical',
    button: '.message .send',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    open: (tab) => tab.click('.message .lexical'),
    attach: (tab) => tab.choosePicture('.message input[type=file]'),
    wander,
    asSchool: 'as=school',
    toPupil: 'towards=pupil',
  },
  { ...share, variant: 'to somebody', editor: '.share-dialog .words textarea', newline: 'Enter' },
  {
    ...share,
    variant: 'to somebody, in one line',
    address: `${HOST}/reels/`,
    editor: '.share-dialog .words input',
    newline: null,
  },
  {
    surface: 'bio',
    variant: 'settings',
    address: `${HOST}/accounts/edit/`,
    draws: false,
    editor: '#pepBio',
    button: '.submit:not([aria-disabled])',
    keys: [],
    newline: 'Enter',
    open: openSettings,
    wander,
    asSchool: 'as=school',
  },
];

const towards = { pupil: 'towards=pupil', stranger: 'towards=stranger', school: 'towards=school' } as const;

const deeds: Deed[] = [
  {
    kind: 'follow',
    variant: 'suggestion',
    address: HOME,
    towards,
    open: (tab) => tab.waitFor('.rail .suggestion'),
    button: '.rail .suggestion .start-follow',
    key: 'Enter',
  },
  {
    kind: 'follow',
    variant: 'head of a post',
    address: HOME,
    towards,
    open: (tab) => tab.waitFor('article .start-follow'),
    button: 'article .start-follow',
    key: 'Enter',
  },
  ...(['pupil', 'stranger', 'school'] as const).map((who): Deed => onProfile('follow', who, '.profile .start-follow')),
  ...(['pupil', 'stranger'] as const).map((who): Deed => onProfile('message', who, '.profile .talk-to')),
  {
    kind: 'accept',
    variant: 'follow request',
    address: `${HOST}/accounts/activity/`,
    towards: { pupil: towards.pupil, stranger: towards.stranger },
    open: (tab) => tab.waitFor('.request'),
    button: '.request .confirm',
    key: 'Enter',
  },
  {
    kind: 'repost',
    variant: 'icon under a post',
    address: HOME,
    towards,
    open: (tab) => tab.waitFor('article .repost'),
    button: 'article .repost [role=button]',
    key: 'Enter',
  },
  {
    kind: 'repost',
    variant: 'sent on without words',
    address: HOME,
    towards,
    open: chooseWhom,
    button: '.share-dialog .send',
    key: 'Enter',
  },
];

/** The page is somebody's own, so that whom it reaches is in its path. */
function onProfile(kind: 'follow' | 'message', who: keyof typeof towards, button: string): Deed {
  const handle = { pupil: 'marnie_tolworth', stranger: 'petra_langrish', school: 'BledingtonSchool' }[who];
  return {
    kind,
    variant: `profile of a ${who}`,
    address: `${HOST}/${handle}/`,
    towards: { [who]: towards[who] },
    open: (tab) => tab.waitFor(button),
    button,
    key: 'Enter',
  };
}

export default {
  site: 'instagram',
  title: 'Instagram',
  places,
  deeds,
  profile: { address: `${HOST}/ana_novak/` },
} satisfies Places;
