// Opens one of the extension's own pages in a state.
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/language/languages';
import type { Settings } from '../../../src/settings/schema';
import { atBledington } from '../rig/drafts';
import { keepYear } from '../rig/journal';
import { openPort } from '../rig/port';
import { openVault } from '../rig/vault';
import type { World } from '../rig/world';
import type { View } from './view';

export interface State {
  /** Whose policy; left out means that none is chosen. */
  school?: string;
  more?: Partial<Settings>;
  /** What else is kept before the page is opened. */
  kept?(world: World): Promise<void>;
}

/** A view of `path`, once `ready` has come about in it. */
export const ownPage = (name: string, path: string, state: State, ready: (page: Page) => Promise<unknown>): View => ({
  name,
  ...(path.startsWith('popup') && { width: 400 }),
  async open(world, { theme, language }) {
    await world.begin(state.school ?? null, { ...state.more, language });
    await state.kept?.(world);
    const page = await openIn(world, path, language);
    await page.emulateMedia({ colorScheme: theme });
    await ready(page);
    return { page, ours: 'page', close: () => page.close() };
  },
});

/** Opens a page of ours that speaks this language from its first word: without it, it would be drawn twice. */
export async function openIn(world: World, path: string, language: Language): Promise<Page> {
  const page = await world.openPage(path);
  const before = await page.evaluate((wanted) => {
    const found = localStorage.getItem('language');
    localStorage.setItem('language', wanted);
    return found;
  }, language);
  if (before !== language) await page.reload();
  return page;
}

/** Seen in another view too. */
export const besides = (view: View): View => ({ ...view, besides: true });

/** Much of everything that can be kept, so that every list has something in it. */
export const everything: State = {
  school: 'bledington',
  more: {
    alsoSchools: [{ profileId: 'islwyn', workingHours: null, breaks: null }],
    schoolAccounts: [
      { platform: 'facebook', handle: 'Bledington Primary School, Friends and Families' },
      { platform: 'x', handle: 'bledington_year_4', profileId: 'islwyn' },
    ],
    workingHours: {
      mon: [
        { from: '08:30', to: '12:00' },
        { from: '13:00', to: '15:30' },
      ],
      thu: [{ from: '08:30', to: '15:30' }],
    },
  },
  async kept(world) {
    await world.ask('roster.import', { text: atBledington.pupils ?? '' });
    const desk = await world.openPage('popup.html');
    const port = await openPort(desk);
    await port.write(1, 'Well done Corin Ashdale');
    await port.hears('verdict');
    await port.say({ type: 'correct', correction: 'not-a-pupil', rule: 'pupil-name', quotes: ['Corin Ashdale'] });
    await port.say({ type: 'correct', correction: 'these-words', rule: 'tone', quotes: ['utter shambles'] });
    await port.close();
    await desk.close();
  },
};

/** Something that was kept can no longer be read: something needs a look. */
export const damaged: State = {
  school: 'bledington',
  async kept(world) {
    const page = await world.openPage('popup.html');
    await openVault(page).put('roster', { id: 'mine', count: 'many' });
    await page.close();
    await world.stopBackground();
  },
};

/** Somebody has had it for a school year. */
export const aYearOn: State = { school: 'bledington', kept: keepYear };

/** Unfolds all that can be unfolded, once every section of the settings is there. */
export async function unfolded(page: Page): Promise<void> {
  await page.locator('section#diagnostics').waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
