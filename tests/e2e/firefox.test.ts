// The same background in a real Firefox: stores, reviews and answers as it does in Chromium. Skipped, visibly, where there is no Firefox.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fox, findFirefox, launchFirefox } from './rig/firefox';
import { until } from './rig/until';
import { readRows } from './rig/vault';

const path = findFirefox();
const NAMES_THE_SCHOOL = 'Proud to teach at The British International School of Ljubljana.';

describe.skipIf(path === null)('in Firefox', () => {
  let fox: Fox;
  beforeAll(async () => {
    fox = await launchFirefox(path ?? '');
  });
  afterAll(() => fox?.close());

  it('the welcome page opens on install', async () => {
    await until('the welcome page', async () => (await fox.tabs()).some((url) => url.endsWith('/welcome.html')));
  });

  it('a school is chosen and text is checked against it', async () => {
    await fox.ask('settings.change', { profileId: 'bisl', workingHours: {} });
    expect(await fox.ask('status.get', {})).toMatchObject({ profile: { id: 'bisl' }, troubles: [] });
    const { nudges, unsure } = await fox.ask('text.check', { text: NAMES_THE_SCHOOL });
    expect(nudges.map(({ rule }) => rule)).toContain('missing-disclaimer');
    expect(unsure).toEqual([]);
  });

  it('a composer hears whether it is read, then its verdict, then that checking is paused', async () => {
    const draft = {
      platform: 'practice',
      surface: 'post',
      account: { kind: 'personal' },
      media: [],
      audience: 'public',
      text: NAMES_THE_SCHOOL,
    };
    const heard = await fox.run<string[]>(`new Promise((resolve) => {
      const heard = [];
      const port = browser.runtime.connect({ name: 'composer' });
      port.onMessage.addListener((says) => {
        if (says.type !== 'reviewing') heard.push(says.activity ?? says.type);
        if (says.type === 'verdict')
          browser.runtime.sendMessage({ to: 'background', name: 'settings.change', payload: { paused: 'until-resumed' } });
        if (says.activity === 'paused') resolve(heard);
      });
      port.postMessage(${JSON.stringify({ type: 'draft', revision: 1, draft })});
    })`);
    expect(heard).toEqual(['on', 'verdict', 'paused']);
  });

  it('pupils are stored as fingerprints, and everything can be erased', async () => {
    const rows = async () => Object.values(await fox.run<Record<string, unknown[]>>(`(${readRows})()`)).flat();
    const outcome = await fox.ask('roster.import', { text: 'First name,Surname\nMarigold,Featherstone\n' });
    expect(outcome).toMatchObject({ ok: true, roster: { count: 1 } });
    expect(await rows()).not.toEqual([]);
    await fox.ask('data.erase', {});
    // Whoever reads next makes a new database, which may be as soon as this: what counts is that nothing is in it.
    expect(await rows()).toEqual([]);
    expect(await fox.run('browser.storage.local.get()')).toEqual({});
    expect(await fox.ask('status.get', {})).toMatchObject({ profile: null, paused: null, troubles: [] });
  });
});
