// Where a person writes on the X practice page, and what they do there to somebody by a press.
import type { Deed, Place, Places } from '../place';
import type { Tab } from '../tab';

const HOME = 'https://x.com/home';
const STATUS = 'https://x.com/petra_langrish/status/1700000000000000001';
const EXPLORE = '[data-testid="AppTabBar_Explore_Link"]';
const CLOSE = '[role="dialog"] [data-testid="app-bar-close"]';
const IN_MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const SECOND = '[role="dialog"] [data-testid="tweetTextarea_1"]';
const INLINE = 'main [data-testid="tweetTextarea_0"]';

const close = async (tab: Tab) => {
  await tab.click(CLOSE);
  await tab.waitFor('[role="dialog"]', 'gone');
};

/** Through another page and back to the one that `shows`. */
const wander = (shows: string) => async (tab: Tab) => {
  await tab.click(EXPLORE);
  await tab.waitFor('main > .quiet');
  await tab.evaluate(() => history.back());
  await tab.waitFor(shows);
};

const attach = (within: string) => async (tab: Tab) => {
  await tab.choosePicture(`${within} [data-testid="fileInput"]`);
  await tab.waitFor(`${within} [data-testid="attachments"] img`);
};

/** Draft.js in the page. */
const inline = {
  draws: true,
  editor: INLINE,
  button: 'main [data-testid="tweetButtonInline"]:not(:disabled)',
  keys: ['Control+Enter', 'Meta+Enter'],
  newline: 'Enter',
  open: (tab: Tab) => tab.click(INLINE),
  attach: attach('main'),
  asSchool: '?as=school',
} as const;

/** The same in a dialog, with the one in the page behind it. */
const modal = {
  ...inline,
  editor: IN_MODAL,
  button: '[role="dialog"] [data-testid="tweetButton"]:not(:disabled)',
  attach: attach('[role="dialog"]'),
  close,
} as const;

const message = {
  surface: 'message',
  keys: ['Enter'],
  newline: 'Shift+Enter',
  asSchool: '?as=school',
  toPupil: '?towards=pupil',
} as const;

const inlinePost: Place = { ...inline, surface: 'post', variant: 'inline', address: HOME, wander: wander(INLINE) };

const places: Place[] = [
  inlinePost,
  {
    ...modal,
    surface: 'post',
    variant: 'modal',
    address: HOME,
    beside: inlinePost,
    async open(tab) {
      await tab.click('[data-testid="SideNav_NewTweet_Button"]');
      await tab.click(IN_MODAL);
    },
    wander: wander(INLINE),
  },
  {
    ...modal,
    surface: 'post',
    variant: 'thread',
    address: HOME,
    editor: SECOND,
    async open(tab) {
      await tab.click('[data-testid="SideNav_NewTweet_Button"]');
      await tab.click(IN_MODAL);
      // The first has a picture only, and the second is to have none.
      await modal.attach(tab);
      await tab.click('[role="dialog"] [data-testid="addButton"]:not(:disabled)');
      await tab.click(SECOND);
    },
    wander: wander(INLINE),
  },
  { ...inline, surface: 'reply', variant: 'inline', address: STATUS, toPupil: '?towards=pupil', wander: wander(INLINE) },
  {
    ...modal,
    surface: 'reply',
    variant: 'modal',
    address: STATUS,
    toPupil: '?towards=pupil',
    async open(tab) {
      await tab.click('main [data-testid="reply"]');
      await tab.click(IN_MODAL);
    },
    wander: wander(INLINE),
  },
  {
    ...modal,
    surface: 'share',
    variant: 'quote',
    address: HOME,
    async open(tab) {
      await tab.click('main [data-testid="retweet"]');
      await tab.click('[role="menuitem"]:not([data-testid])');
      await tab.click(IN_MODAL);
    },
    wander: wander(INLINE),
  },
  {
    ...message,
    variant: 'chat',
    address: 'https://x.com/i/chat/101-202',
    draws: false,
    editor: '[data-testid="dm-composer-textarea"]',
    button: '[data-testid="dm-composer-send-button"]',
    open: (tab) => tab.click('[data-testid="dm-composer-textarea"]'),
    async attach(tab) {
      await tab.choosePicture('[data-testid="dm-composer-form"] input[type="file"]');
      await tab.waitFor('[data-testid="dm-composer-form"] img');
    },
    wander: wander('[data-testid="dm-composer-textarea"]'),
  },
  {
    ...message,
    variant: 'older box',
    address: 'https://x.com/messages/101-202',
    draws: true,
    editor: '[data-testid="dmComposerTextInput"]',
    button: '[data-testid="dmComposerSendButton"]:not(:disabled)',
    open: (tab) => tab.click('[data-testid="dmComposerTextInput"]'),
    wander: wander('[data-testid="dmComposerTextInput"]'),
  },
  {
    surface: 'bio',
    variant: 'profile',
    address: HOME,
    draws: false,
    async open(tab) {
      await tab.click('[data-testid="AppTabBar_Profile_Link"]');
      await tab.click('[data-testid="editProfileButton"]');
      await tab.click('textarea[name="description"]');
    },
    close,
    editor: 'textarea[name="description"]',
    button: '[data-testid="Profile_Save_Button"]:not(:disabled)',
    keys: [],
    newline: 'Enter',
    wander: wander('main'),
    asSchool: '?as=school',
  },
];

const towards = { pupil: '?towards=pupil', stranger: '?towards=stranger', school: '?towards=school' } as const;
const nothing = async () => {};
const FOLLOW = '[data-testid$="-follow"]';
const LISTED = '[data-testid="sidebarColumn"] [data-testid="UserCell"]';

const toProfile = async (tab: Tab) => {
  await tab.click(`${LISTED} a[role="link"] > div[dir]`);
  await tab.waitFor('[data-testid="UserName"]');
};

const deeds: Deed[] = [
  {
    kind: 'follow',
    variant: 'profile',
    address: HOME,
    towards,
    open: toProfile,
    button: `.profile ${FOLLOW}`,
    key: 'Enter',
  },
  {
    kind: 'follow',
    variant: 'who to follow',
    address: HOME,
    towards,
    open: nothing,
    button: `${LISTED}:nth-of-type(1) ${FOLLOW}`,
    key: 'Enter',
  },
  {
    kind: 'follow',
    variant: 'hover card',
    address: HOME,
    towards,
    async open(tab) {
      await tab.hover('main [data-testid="User-Name"] a[role="link"]');
      await tab.waitFor('[data-testid="HoverCard"]');
    },
    button: `[data-testid="HoverCard"] ${FOLLOW}`,
    key: 'Enter',
  },
  {
    kind: 'repost',
    variant: 'menu',
    address: HOME,
    towards,
    open: (tab) => tab.click('main [data-testid="retweet"]'),
    button: '[data-testid="retweetConfirm"]',
    key: 'Enter',
  },
  {
    kind: 'message',
    variant: 'profile',
    address: HOME,
    towards,
    open: toProfile,
    button: '[data-testid="sendDMFromProfile"]',
    key: 'Enter',
  },
  {
    kind: 'accept',
    variant: 'follower request',
    address: 'https://x.com/follower_requests',
    towards: { pupil: towards.pupil, stranger: towards.stranger },
    open: nothing,
    button: 'main [data-testid="UserCell"] .accept',
    key: 'Enter',
  },
  {
    kind: 'accept',
    variant: 'message request',
    address: 'https://x.com/i/chat/requests/101-303',
    towards: { pupil: towards.pupil, stranger: towards.stranger },
    open: nothing,
    button: '[data-testid="dm-message-request-accept-button"]',
    key: 'Enter',
  },
];

export default {
  site: 'x',
  title: 'X',
  places,
  deeds,
  profile: { address: 'https://x.com/ana_novak' },
} satisfies Places;
