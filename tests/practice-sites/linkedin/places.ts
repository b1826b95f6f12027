// Where a person writes on the LinkedIn practice page.
import type { Place, Places } from '../place';
import type { Tab } from '../tab';
import { deeds } from './deeds';

const host = 'https://www.linkedin.com';
const shadow = '#interop-outlet';
const update = '.update[data-urn="urn:li:activity:711"]';
const mine = '.update[data-urn="urn:li:activity:712"]';

/** To the page of suggestions and back, as the site's own links do it. */
async function wander(tab: Tab): Promise<void> {
  await tab.click('.banner a[href="/mynetwork/"]');
  await tab.waitFor('p.card.quiet');
  await tab.evaluate(() => history.back());
  await tab.waitFor('p.card.quiet', 'gone');
}

/** Opens something, and waits until it is there and has the focus. */
async function openBy(tab: Tab, presses: readonly string[], editor: string): Promise<void> {
  for (const press of presses) await tab.click(press);
  await tab.waitFor(editor);
  await tab.focus(editor);
}

const keys = ['Control+Enter', 'Meta+Enter'] as const;
const written = { draws: true, newline: 'Enter', wander, keys } as const;

const box = `${shadow} [data-test-modal-id=sharebox]`;
const shareBox = {
  ...written,
  address: `${host}/feed/`,
  close: (tab: Tab) => tab.click(`${box} .dismiss`),
  editor: `${box} .ql-editor`,
  button: `${box} .share-actions__primary-action:enabled`,
  attach: async (tab: Tab) => {
    await tab.choosePicture(`${box} input[type=file]`);
    await tab.waitFor(`${box} .attached`);
  },
  asSchool: 'as=school',
  audience: 'public',
} as const;

const posts: Place[] = [
  {
    ...shareBox,
    surface: 'post',
    variant: 'share box',
    open: (tab) => openBy(tab, ['.begin'], `${box} .ql-editor`),
  },
  {
    ...shareBox,
    surface: 'post',
    variant: 'edited post',
    open: async (tab) => {
      await openBy(tab, [`${mine} .control-menu`, `${mine} .edit-post`], `${box} .ql-editor`);
      await tab.press('Control+a');
      await tab.press('Delete');
    },
  },
  {
    ...shareBox,
    surface: 'share',
    variant: 'repost with thoughts',
    open: (tab) => openBy(tab, [`${update} .repost`, `${update} .repost-words`], `${box} .ql-editor`),
  },
];

const answer = (kind: 'comment' | 'reply' | 'edit', editable: string) => {
  const editor = `${update} .${kind}-box ${editable}`;
  const steps = { comment: [], reply: [`${update} .open-reply`], edit: [`${update} .own-menu`, `${update} .edit-comment`] };
  return {
    ...written,
    surface: kind === 'reply' ? ('reply' as const) : ('comment' as const),
    open: async (tab: Tab) => {
      await openBy(tab, [`${update} .open-talk`, ...steps[kind]], editor);
      if (kind !== 'edit') return;
      await tab.press('Control+a');
      await tab.press('Delete');
    },
    editor,
    button: `${update} .${kind}-box .submit`,
    attach: async (tab: Tab) => {
      await tab.choosePicture(`${update} .${kind}-box input[type=file]`);
      await tab.waitFor(`${update} .${kind}-box .attached`);
    },
  };
};

const comments: Place[] = (['comment', 'reply', 'edit'] as const).flatMap((kind) => {
  const what = kind === 'edit' ? 'edited, ' : '';
  return [
    {
      ...answer(kind, '.tiptap'),
      variant: `${what}newer pages`,
      address: `${host}/feed/`,
      asSchool: 'as=school',
      toPupil: 'towards=pupil',
    },
    {
      ...answer(kind, '.ql-editor'),
      variant: `${what}older pages`,
      address: `${host}/feed/older/`,
      asSchool: 'as=school',
      toPupil: 'towards=pupil',
    },
  ];
});

const bubble = `${shadow} .msg-overlay-conversation-bubble:not(.msg-overlay-conversation-bubble--is-minimized)`;

const message = (form: string, presses: readonly string[]) => {
  const editor = `${form} .msg-form__contenteditable`;
  return {
    ...written,
    surface: 'message' as const,
    open: (tab: Tab) => openBy(tab, presses, editor),
    editor,
    button: `${form} .msg-form__send-button:enabled`,
    attach: async (tab: Tab) => {
      await tab.choosePicture(`${form} input[type=file]`);
      await tab.waitFor(`${form} .attached`);
    },
    toPupil: 'towards=pupil',
  };
};

const dialog = '.edit-dialog';
const profile = {
  ...written,
  surface: 'bio' as const,
  address: `${host}/in/ana-novak/`,
  keys: [],
  close: (tab: Tab) => tab.click(`${dialog} .dismiss`),
  button: `${dialog} .save:enabled`,
};

const others: Place[] = [
  {
    ...message(bubble, [`${shadow} .open-bubble`]),
    variant: 'bubble',
    address: `${host}/feed/bubble/`,
    close: (tab) => tab.click(`${bubble} .close-bubble`),
  },
  {
    ...message(bubble, []),
    variant: 'bubble, Enter sends',
    address: `${host}/feed/bubble/enter/`,
    button: null,
    keys: ['Enter', ...keys],
    newline: 'Shift+Enter',
  },
  { ...message('.msg-thread', []), variant: 'own page', address: `${host}/messaging/thread/2-0/` },
  {
    ...written,
    surface: 'message',
    variant: 'invitation',
    address: `${host}/in/them/`,
    draws: false,
    open: (tab) => openBy(tab, ['.profile-connect', `${shadow} .add-note`], `${shadow} #custom-message`),
    close: (tab) => tab.click(`${shadow} .send-invite .dismiss`),
    editor: `${shadow} #custom-message`,
    button: `${shadow} .send-note:enabled`,
    keys: [],
    toPupil: 'towards=pupil',
  },
  {
    ...profile,
    variant: 'headline',
    open: (tab) => openBy(tab, ['.edit-intro'], `${dialog} .tiptap`),
    editor: `${dialog} .tiptap`,
  },
  {
    ...profile,
    variant: 'About, newer pages',
    open: (tab) => openBy(tab, ['.edit-about'], `${dialog} .tiptap`),
    editor: `${dialog} .tiptap`,
  },
  {
    ...profile,
    variant: 'About, older pages',
    address: `${host}/in/ana-novak/older/`,
    draws: false,
    open: (tab) => openBy(tab, ['.edit-about'], `${dialog} textarea`),
    editor: `${dialog} textarea`,
  },
];

export default {
  site: 'linkedin',
  title: 'LinkedIn',
  places: [...posts.map((post) => ({ ...post, beside: comments[0] })), ...comments, ...others],
  deeds,
  profile: { address: `${host}/in/ana-novak/` },
} satisfies Places;
