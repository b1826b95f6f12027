// What only one of the sites has: two composers at once, threads, a textarea, stale dialogs, a decoy.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSchools } from './matrix/schools';
import { aboutPupil, aboutSchool, atBledington, pupil } from './rig/drafts';
import { ownWorldOf } from './rig/own-world';
import type { StageScene as Scene } from './rig/scene';
import { stages } from './rig/stages';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

let world: World;
let scene: Scene;

const stand = async (id: string, query = '') => {
  const stage = stages.find((one) => one.id === id);
  if (!stage) throw new Error(`no practice page is called ${id}`);
  scene = await world.stand(stage, query);
  return scene;
};

beforeAll(async () => {
  world = await createWorld();
});

beforeEach(async () => {
  await world.begin('bledington');
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
});

afterEach(async () => {
  await scene?.close();
  expect(world.knocks.splice(0)).toEqual([]);
});

afterAll(async () => {
  await world?.close();
});

describe('X', () => {
  const inline = () => scene.page.locator('main [data-testid=tweetTextarea_0]');

  it('a message to whom the policy names is copied, and what is written stays', async () => {
    const draft = 'A reporter from the Gazette rang me about our school, so I told her how it is';
    await world.begin('bisl');
    await stand('x');
    await scene.write(draft);
    await scene.chipSays(/to look at/);
    await scene.openCard();
    await scene.glass.press(/^Copy a note for the senior leadership team$/);
    await scene.glass.read('Copied');
    const copied = await scene.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Hello,\n\nI would like to post something online.+\(.+ · .+\)/);
    expect(copied).not.toMatch(/reporter|Gazette/);
    await scene.modelIs(draft);
    expect(await scene.posts()).toEqual([]);
  });

  it('words that the school may post are copied for its account, and stay where they are', async () => {
    const draft = 'My class on their trip to the farm today!';
    await stand('x');
    await scene.write(draft);
    await scene.stage.attach(scene.page);
    await scene.chipSays(/to look at/);
    await scene.openCard();
    await scene.glass.press(/^Copy the words for the school’s account$/);
    await scene.glass.read('Nothing is posted');
    expect(await scene.page.evaluate(() => navigator.clipboard.readText())).toBe(draft);
    await scene.modelIs(draft);
    expect(await scene.posts()).toEqual([]);
  });

  describe('a logo', () => {
    const shown = () => scene.page.locator('[role=dialog] [data-testid=attachments] img');

    beforeEach(async () => {
      const { crested } = await makeSchools(world);
      expect(await world.ask('profile.import', { json: crested ?? '' })).toMatchObject({ ok: true });
      await world.ask('settings.change', { profileId: 'crested' });
      await stand('x');
      await scene.write('What an evening');
      await scene.glass.read('Nothing to look at');
    });

    it('is still known when the site shows its own copy of the picture, and no more when it is taken out', async () => {
      await scene.stage.attach(scene.page);
      await scene.chipSays(/to look at/);
      await shown().evaluate((image: HTMLImageElement) => {
        image.src = '/media/none.png';
      });
      await scene.type(': our school logo behind the band');
      await scene.openCard();
      // Both in one verdict, so that it is one about the words typed last.
      await scene.glass.read('looks like the school’s field', 'it is spoken of beside a picture');
      await scene.glass.press('Close');
      await scene.page.locator('.take-out').click();
      await scene.glass.read('Nothing to look at');
    });

    it('is still known when the copy is shown by another element, before the picture was read', async () => {
      await scene.page.evaluate(() => {
        new MutationObserver((_, watch) => {
          const image = document.querySelector<HTMLImageElement>('[role=dialog] [data-testid=attachments] img');
          if (!image) return;
          watch.disconnect();
          // In a task of its own, so that what the person chose has been there to be seen.
          setTimeout(() => {
            const copy = document.createElement('img');
            copy.src = '/media/none.png';
            URL.revokeObjectURL(image.src);
            image.replaceWith(copy);
          });
        }).observe(document.body, { childList: true, subtree: true });
      });
      await scene.stage.attach(scene.page);
      await until('the copy to be shown', async () => (await shown().getAttribute('src')) === '/media/none.png');
      await scene.type(': our school logo behind the band');
      await scene.openCard();
      await scene.glass.read('looks like the school’s field', 'it is spoken of beside a picture');
    });
  });

  it('no picture is looked at where no policy knows a logo, nor while it is paused', async () => {
    const { crested } = await makeSchools(world);
    expect(await world.ask('profile.import', { json: crested ?? '' })).toMatchObject({ ok: true });
    await stand('x');
    const { run } = await ownWorldOf(scene.page);
    const looks = () => run('globalThis.looks', -1);
    await run(
      'globalThis.looks = 0; { const real = createImageBitmap; createImageBitmap = (...all) => (looks++, real(...all)) }',
      null,
    );
    await scene.write(aboutPupil);
    await scene.stage.attach(scene.page);
    await scene.openCard();
    await scene.glass.read(pupil);
    expect(await looks()).toBe(0);
    await world.ask('settings.change', { profileId: 'crested', paused: 'until-resumed' });
    await until('the panel to be silent', async () => !(await scene.glass.text()).includes('to look at'));
    await scene.type('!');
    await scene.modelIs(`${aboutPupil}!`);
    expect(await looks()).toBe(0);
    await world.ask('settings.change', { paused: null });
    await until('a look at the picture', async () => (await looks()) > 0);
  });

  it('the inline composer is read, held and sent like the modal', async () => {
    await stand('x');
    await inline().click();
    await scene.type(aboutPupil);
    await scene.underlines(pupil);
    await scene.page.locator('[data-testid=tweetButtonInline]').click();
    await scene.glass.read('Post anyway');
    expect(await scene.posts()).toEqual([]);
    await scene.glass.press('Post anyway');
    await until('the post to arrive', async () => (await scene.posts()).length > 0);
    expect(await scene.posts()).toEqual([aboutPupil]);
    await scene.modelIs('');
    await inline().click();
    await scene.type(`Bravo ${pupil}`);
    await scene.underlines(pupil);
  });

  it('inline and modal stand side by side, each with its own words', async () => {
    await stand('x');
    await inline().click();
    await scene.type(aboutPupil);
    await scene.underlines(pupil);
    await scene.write('An innocent modal');
    await scene.glass.read('Nothing to look at');
    await scene.stage.postButton(scene.page).click();
    await until('the post to arrive', async () => (await scene.posts()).length > 0);
    expect(await scene.posts()).toEqual(['An innocent modal']);
  });

  it('a name in the second post of a thread holds the whole thread', async () => {
    await stand('x');
    await scene.write('An innocent first post');
    await scene.page.locator('[role=dialog] [data-testid=addButton]').click();
    await scene.page.locator('[role=dialog] [data-testid=tweetTextarea_1]').click();
    await scene.type(aboutPupil);
    await scene.underlines(pupil);
    await scene.stage.postButton(scene.page).click();
    await scene.glass.read('Post anyway');
    expect(await scene.posts()).toEqual([]);
    await scene.glass.press('Post anyway');
    await until('the posts to arrive', async () => (await scene.posts()).length > 1);
    expect(await scene.posts()).toEqual(['An innocent first post', aboutPupil]);
  });

  it('a fix beside a hashtag leaves the draft whole', async () => {
    await stand('x');
    await scene.write(`#sportsday ${pupil} #podium`);
    await scene.openCard();
    await scene.glass.press(/\ba pupil\b/i);
    await until('the name to be replaced', async () => !(await scene.model())?.includes(pupil));
    expect(await scene.model()).toMatch(/^#sportsday a pupil( in Year 4)? #podium$/i);
    await scene.stage.editor(scene.page).focus();
    await scene.press('Control+z');
    await scene.modelIs(`#sportsday ${pupil} #podium`);
  });

  it('near 280 characters a disclaimer that fits is chosen', async () => {
    await world.ask('settings.change', { profileId: 'bisl' });
    await stand('x');
    const draft = `${aboutSchool} ${'So much to do. '.repeat(13)}`.slice(0, 262).trimEnd();
    await scene.write(draft);
    await scene.glass.press(/^Add “/);
    await until('the disclaimer', async () => (await scene.model()) !== draft);
    const model = (await scene.model()) ?? '';
    expect(model.startsWith(draft)).toBe(true);
    expect(model.length).toBeLessThanOrEqual(280);
  });
});

describe('Instagram', () => {
  it('a caption in a textarea is checked, held and put right, in the model of React', async () => {
    await stand('instagram', '?caption=textarea');
    await scene.write(aboutPupil);
    await scene.chipSays(/1 to look at/);
    await scene.stage.postButton(scene.page).click();
    await scene.glass.read('Post anyway', pupil);
    expect(await scene.posts()).toEqual([]);
    await scene.glass.press(/\ba pupil\b/);
    await until('the name to be replaced', async () => !(await scene.model())?.includes(pupil));
    await scene.stage.editor(scene.page).focus();
    await scene.press('Control+z');
    await scene.modelIs(aboutPupil);
  });
});

describe('Facebook', () => {
  const unfinished = 'A post about the summer fair that was never finished';

  it('dialogs that were left hidden stay as they were, and comments are sent as ever', async () => {
    await stand('facebook');
    await scene.page.locator('.comment .lexical').first().click();
    await scene.type('Lovely beans');
    await scene.press('Enter');
    await until('the comment to arrive', async () => (await scene.posts()).length > 0);
    await scene.write(aboutPupil);
    await scene.underlines(pupil);
    expect(await scene.page.locator('.layer[hidden] .lexical').allTextContents()).toEqual([unfinished, '']);
    expect(await scene.posts()).toEqual(['Lovely beans']);
  });

  it('a comment half written under an open dialog is neither asked about nor sent with the post', async () => {
    await stand('facebook');
    await scene.page.locator('.comment .lexical').first().click();
    await scene.type(`Bravo ${pupil}`);
    await scene.underlines(pupil);
    await scene.write('The broad beans are up');
    await scene.stage.postButton(scene.page).click();
    await until('the post to arrive', async () => (await scene.posts()).length > 0);
    expect(await scene.posts()).toEqual(['The broad beans are up']);
  });
});

describe('LinkedIn', () => {
  it('the decoy frame is left alone', async () => {
    await stand('linkedin');
    const frame = scene.page.frame({ url: /\/preload\// });
    const before = await frame?.content();
    await scene.write(aboutPupil);
    await scene.underlines(pupil);
    expect(await frame?.content()).toBe(before);
  });
});

describe('anywhere', () => {
  it('without a school it asks for one, and checks nothing', async () => {
    await world.ask('settings.change', { profileId: null });
    await stand('linkedin');
    await scene.write(aboutPupil);
    await scene.glass.read('Second Glance needs your school');
    const opened = world.context.waitForEvent('page');
    await scene.glass.press('Choose school');
    expect((await opened).url()).toContain(world.extensionId);
    await (await opened).close();
  });

  it('a policy’s exception for professional sites holds: the school may be named on LinkedIn and not on X', async () => {
    const text = 'A lovely day at Bledington Primary School';
    await stand('linkedin');
    await scene.write(text);
    await scene.glass.read('Nothing to look at');
    await scene.close();
    await stand('x');
    await scene.write(text);
    await scene.underlines('Bledington Primary School');
    await scene.stage.postButton(scene.page).click();
    await scene.glass.read('Post anyway');
    expect(await scene.posts()).toEqual([]);
  });

  it('inside working hours says so, outside does not', async () => {
    const calendar = await alwaysAtWork();
    const profile = await world.ask('profile.get', { id: 'bledington' });
    const busy = { ...profile, id: 'busy', calendar };
    expect(await world.ask('profile.import', { json: JSON.stringify(busy) })).toMatchObject({ ok: true });
    await world.ask('settings.change', { profileId: 'busy', workingHours: null });
    await stand('linkedin');
    await scene.write('Off to the garden centre later');
    await scene.openCard();
    await scene.glass.read('core contracted hours');
    await world.ask('settings.change', { workingHours: {} });
    await scene.type('!');
    await scene.glass.read('Nothing to look at');
  });
});

/** A school that works through every day, in a zone where it is about noon now, so that midnight is far. */
async function alwaysAtWork(): Promise<unknown> {
  const shift = 12 - new Date().getUTCHours();
  const timeZone = shift === 0 ? 'Etc/UTC' : `Etc/GMT${shift > 0 ? '-' : '+'}${Math.abs(shift)}`;
  const day = [{ from: '00:00', to: '23:59' }];
  const workingHours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
  return { timeZone, workingHours, bankHolidays: 'none' };
}
