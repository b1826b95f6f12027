// Every place on Facebook and Messenger where somebody writes, with the way there.
import type { Place, Places } from '../place';
import type { Tab } from '../tab';
import { deeds } from './deeds';
import { FIRST, HOME, HOST, LAYER, openShare } from './way';

const OWN = `${HOST}/ana_novak`;

/** Whatever lies over the page goes with it, as on the site. Comes back to the same address. */
async function wander(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    history.pushState({}, '', `/groups/feed/${location.search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await tab.waitFor('.column .quiet');
  await tab.evaluate(() => history.back());
  await tab.waitFor('.column .quiet', 'gone');
}

async function close(tab: Tab): Promise<void> {
  await tab.click(`${LAYER} .close`);
  await tab.waitFor(`${LAYER} .close`, 'gone');
}

async function openPost(tab: Tab): Promise<void> {
  await tab.click('.mind');
  await tab.waitFor(`${LAYER} .lexical`);
}

async function attach(tab: Tab): Promise<void> {
  await tab.choosePicture(`${LAYER} form:not([hidden]) input[type=file]`);
  await tab.waitFor(`${LAYER} .attached`);
}

const inDialog = {
  surface: 'post',
  address: HOME,
  draws: true,
  close,
  editor: `${LAYER} .lexical.open`,
  button: `${LAYER} .post:not([aria-disabled])`,
  keys: [],
  newline: 'Enter',
  wander,
  asSchool: 'as=school',
  audience: 'connections',
} as const;

const post: Place = { ...inDialog, variant: 'dialog', open: openPost, attach };

/** What was begun elsewhere stays; it is not sent with the post. */
const secondComposer: Place = {
  ...post,
  variant: 'dialog over a comment half written',
  async open(tab) {
    await tab.click(`${FIRST} .comment-box .lexical`);
    await tab.type('Lovely');
    await openPost(tab);
  },
};

const pagePost: Place = {
  ...post,
  variant: 'Next, then Post',
  address: OWN,
  async finish(tab) {
    await tab.click(`${LAYER} .final`);
  },
};

/** Opens with the words there are, which whoever changes them begins by taking out. */
const editedPost: Place = {
  ...inDialog,
  variant: 'edited',
  address: OWN,
  async open(tab) {
    await tab.click('.posts .edit-post');
    await tab.waitFor(`${LAYER} .lexical`);
    await tab.press('Control+a');
    await tab.press('Delete');
  },
};

const shared: Place = { ...inDialog, surface: 'share', variant: 'dialog', open: openShare };

const word = { draws: true, keys: ['Enter'], newline: 'Shift+Enter', wander } as const;
const answer = { ...word, address: HOME, asSchool: 'as=school', toPupil: 'towards=pupil', audience: 'public' } as const;

const comment: Place = {
  ...answer,
  surface: 'comment',
  variant: 'feed',
  open: (tab) => tab.click(`${FIRST} .comment-box .lexical`),
  editor: '.feed .comment-box .lexical.open',
  button: '.feed .comment-box:has(.open) .send:not([aria-disabled])',
  async attach(tab) {
    await tab.choosePicture(`${FIRST} .comment-box input[type=file]`);
    await tab.waitFor(`${FIRST} .comment-box .attached`);
  },
};

async function openView(tab: Tab): Promise<void> {
  await tab.click(`${FIRST} .discuss`);
  await tab.waitFor('.post-view .comment-box .lexical');
}

const commentInDialog: Place = {
  ...comment,
  variant: 'post in a dialog',
  async open(tab) {
    await openView(tab);
    await tab.click('.post-view .comment-box .lexical');
  },
  close,
  editor: '.post-view .comment-box .lexical.open',
  button: '.post-view .comment-box:has(.open) .send:not([aria-disabled])',
  async attach(tab) {
    await tab.choosePicture('.post-view .comment-box input[type=file]');
    await tab.waitFor('.post-view .attached');
  },
};

const editedComment: Place = {
  ...answer,
  surface: 'comment',
  variant: 'edited',
  async open(tab) {
    await tab.click(`${FIRST} .edit-comment`);
    await tab.waitFor('.edit-box .lexical');
    await tab.press('Control+a');
    await tab.press('Delete');
  },
  async close(tab) {
    await tab.focus('.edit-box .lexical');
    await tab.press('Escape');
    await tab.waitFor('.edit-box', 'gone');
  },
  editor: '.edit-box .lexical.open',
  button: null,
};

/** The first comment is by whom the address asks for. */
const reply: Place = {
  ...answer,
  surface: 'reply',
  variant: 'feed',
  async open(tab) {
    await tab.click(`${FIRST} .thread:nth-child(1) .reply`);
    await tab.waitFor('.reply-box .lexical');
  },
  async close(tab) {
    await tab.focus('.reply-box .lexical');
    await tab.press('Escape');
    await tab.waitFor('.reply-box', 'gone');
  },
  editor: '.reply-box .lexical.open',
  button: null,
};

const replyInDialog: Place = {
  ...reply,
  variant: 'post in a dialog',
  async open(tab) {
    if ((await tab.count('.post-view')) === 0) await openView(tab);
    await tab.click('.post-view .thread:nth-child(1) .reply');
    await tab.waitFor('.post-view .reply-box .lexical');
  },
};

const talk = {
  ...word,
  surface: 'message',
  open: (tab: Tab) => tab.click('.message-box .lexical'),
  editor: '.message-box .lexical.open',
  button: '.message-box .send',
  toPupil: 'towards=pupil',
  async attach(tab: Tab) {
    await tab.choosePicture('.message-box input[type=file]');
    await tab.waitFor('.message-box .attached');
  },
} as const;

const talkWindow: Place = {
  ...talk,
  variant: 'window over the feed',
  address: HOME,
  async open(tab) {
    if ((await tab.count('.talk.window')) === 0) await tab.click('.contact');
    await tab.click('.talk.window .message-box .lexical');
  },
  async close(tab) {
    await tab.click('.talk.window .shut');
    await tab.waitFor('.talk.window', 'gone');
  },
};

const bio: Place = {
  surface: 'bio',
  variant: 'intro',
  address: OWN,
  draws: false,
  async open(tab) {
    await tab.click('.edit-bio');
    await tab.waitFor('.intro textarea');
    await tab.press('Control+a');
    await tab.press('Delete');
  },
  async close(tab) {
    await tab.click('.intro .cancel');
    await tab.waitFor('.intro textarea', 'gone');
  },
  editor: '.intro textarea.open',
  button: '.intro .save:not([aria-disabled])',
  keys: [],
  newline: 'Enter',
  wander,
};

export default {
  site: 'facebook',
  title: 'Facebook',
  places: [
    { ...post, beside: comment },
    secondComposer,
    pagePost,
    editedPost,
    comment,
    commentInDialog,
    editedComment,
    reply,
    replyInDialog,
    shared,
    { ...talk, variant: 'Messenger', address: `${HOST}/messages/t/1001/` },
    { ...talk, variant: 'Messenger, encrypted', address: `${HOST}/messages/e2ee/t/1001/` },
    { ...talk, variant: 'messenger.com', address: 'https://www.messenger.com/t/1001/' },
    talkWindow,
    bio,
  ],
  deeds,
  profile: { address: OWN },
} satisfies Places;
