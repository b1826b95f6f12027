// Every page of ours in a real Firefox: in each language and at two widths, and what one does in it. Skipped, visibly, where there is no Firefox.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, type Offered } from '../../src/language/languages';
import { bundledProfiles } from '../../src/policy/catalogue';
import { findFirefox } from './rig/firefox';
import { createFirefoxWorld, type FirefoxWorld } from './rig/firefox-world';
import { keepYear } from './rig/journal';
import type { Scene } from './rig/scene';
import { until } from './rig/until';

/** What stands in each once it is there, whatever it speaks. */
const pages = {
  'welcome.html': '.welcome form',
  'options.html': 'section#diagnostics',
  'popup.html': '.popup .folds',
  'reader.html': '.entry',
  'practice.html': '.examples',
  'reflections.html': '.columns .part',
  'check.html': 'h1',
};
const spoken = Object.keys(languages) as Offered[];

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  let world: FirefoxWorld;
  let scene: Scene | null = null;
  beforeAll(async () => {
    world = await createFirefoxWorld();
  });
  afterAll(() => world?.close());

  const begin = async (language: Offered = 'en') => {
    await world.begin('bledington', { language });
    await keepYear(world);
  };
  /** One page at a time; the last one's faults are told when it goes. */
  const open = async (path: string, width?: number): Promise<Scene> => {
    await scene?.close();
    scene = null;
    scene = await world.openPage(path, width);
    return scene;
  };
  const there = (selector: string) => scene!.tab.waitFor(selector);
  const text = (selector: string) =>
    scene!.tab.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)?.innerText ?? null, selector);
  const pressed = (name: string) =>
    until(`a button called ${name}`, () =>
      scene!.tab.evaluate((wanted: string) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, summary, a[href]')];
        const found = all.find((one) => one.innerText.trim().startsWith(wanted) && one.checkVisibility());
        for (const one of all) one.removeAttribute('data-wanted');
        found?.setAttribute('data-wanted', '');
        return found !== undefined;
      }, name),
    ).then(() => scene!.tab.click('[data-wanted]'));

  for (const language of spoken)
    it(`every page speaks ${languages[language].name}, and nothing hangs over its edge`, async () => {
      await begin(language);
      for (const [path, ready] of Object.entries(pages))
        for (const width of [1280, 390]) {
          await open(path, width);
          await there(ready);
          const where = `${path} at ${width}`;
          await until(`${where} to speak ${language}`, () =>
            scene!.tab.evaluate((wanted: string) => document.documentElement.lang === wanted, languages[language].locale),
          );
          const over = await scene!.tab.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over, `${where}: how far it goes beyond the edge`).toBeLessThanOrEqual(0);
          expect(await text('h1'), where).toBeTruthy();
          scene!.sound();
        }
      expect(world.knocks.splice(0)).toEqual([]);
    });

  it('an example is practised: chip, card, a fix by one press, and one key that takes it back', async () => {
    await begin();
    const example = bundledProfiles()
      .find(({ id }) => id === 'bledington')!
      .examples!.find(({ expect: [first] }) => first?.rule === 'school-name')!;
    await open('practice.html');
    await there('.examples');
    await pressed(example.text.slice(0, 40));
    const box = () => text('[contenteditable=true]');
    await until('the example to be in the box', async () => (await box())?.trim() === example.text);
    const before = await box();
    await scene!.glass.press(/to look at/);
    await scene!.glass.read('School named', 'Must not');
    const seen = await scene!.glass.seen();
    const fix = seen.find(({ role, name }) => role === 'button' && /\bmy school\b/.test(name));
    expect(fix, seen.map(({ name }) => name).join('\n')).toBeDefined();
    await scene!.glass.press(fix!.name);
    await until('the fix to be made', async () => (await box()) !== before);
    await scene!.tab.press('Control+z');
    await until('it to be taken back', async () => (await box()) === before);
  });

  it('a clause is looked up', async () => {
    await begin();
    await open('reader.html');
    await there('.entry');
    const entries = () => scene!.tab.count('.entry');
    const all = await entries();
    await scene!.tab.focus('input[type=search]');
    await scene!.tab.type('photos');
    await until('fewer clauses', async () => (await entries()) < all && (await entries()) > 0);
  });

  it('a setting is changed, kept at once, and put back by one key', async () => {
    await begin();
    await open('options.html');
    await there('section#switches input[type=checkbox]');
    const off = async () => (await world.ask('settings.get', {})).sitesOff;
    expect(await off()).toEqual([]);
    await scene!.tab.click('section#switches input[type=checkbox]');
    await until('the change to be kept', async () => (await off()).length === 1);
    await scene!.tab.press('Control+z');
    await until('it to be put back', async () => (await off()).length === 0);
  });

  it('some of the journal is deleted, and brought back', async () => {
    await begin();
    await open('reflections.html');
    await there('.columns .part');
    const kept = async () => (await world.ask('journal.report', { weeks: null, rule: null, platform: null })).kept;
    const all = await kept();
    await pressed('Delete everything');
    await until('it to be gone', async () => (await kept()) === 0);
    await pressed('Undo');
    await until('it to be back', async () => (await kept()) === all);
  });

  it('some text is checked in the popup, and checking is paused and begun again', async () => {
    await begin();
    await open('popup.html', 400);
    await pressed('Check some text');
    await scene!.tab.focus('textarea');
    await scene!.tab.type('Proud to teach at Bledington Primary School today');
    await scene!.tab.click('details:has(textarea) button.main');
    await there('article.nudge');
    const paused = async () => (await world.ask('settings.get', {})).paused;
    await scene!.tab.click('details:has(.ways) > summary');
    await scene!.tab.click('.ways li:last-child button');
    await until('the pause', async () => (await paused()) !== null);
    await pressed('Start checking again');
    await until('the pause to end', async () => (await paused()) === null);
  });

  it('and none of them threw anything or asked anybody', async () => {
    await scene?.close();
    scene = null;
    expect(world.knocks.splice(0)).toEqual([]);
  });
});
