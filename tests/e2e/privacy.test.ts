// What a page can see of us: nothing on window, in its DOM or in its storage tells of roster, profile or verdict; and nothing leaves.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from './rig/browser';
import { builtExtension, manifestOf } from './rig/built';
import { aboutPupil, atBledington, pupil } from './rig/drafts';
import { openScene, type StageScene as Scene } from './rig/scene';
import { stages } from './rig/stages';
import { createWorld, type World } from './rig/world';

/** A browser as others have it. */
let plain: Launched | null = null;
let world: World;

beforeAll(async () => {
  world = await createWorld();
  await world.begin('bledington');
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
});

afterAll(async () => {
  await world?.close();
  await plain?.close();
});

describe.each(stages)('$title', (stage) => {
  it('the page learns nothing while the question stands', async () => {
    const plain = await seenWithoutUs(stage);
    const scene = await world.stand(stage);
    await holdUp(scene);
    const seen = await scene.page.evaluate(whatThePageSees);

    expect(seen.globals.filter((name) => !plain.globals.includes(name))).toEqual([]);
    expect(seen.kept).toEqual(plain.kept);
    const profile = await world.ask('profile.get', { id: 'bledington' });
    const words = [
      ...[
        'Corin',
        'Ashdale',
        'Second Glance',
        'second-glance',
        'Bledington',
        'bledington',
        'Post anyway',
        'Must not',
        'pupil-name',
      ],
      ...(profile?.clauses.map(({ summary }) => summary) ?? []),
      world.extensionId,
    ];
    expect(words.filter((word) => seen.markup.includes(word))).toEqual([]);
    // The pages speak of her too: not once more often than without us.
    expect(seen.markup.split(pupil).length).toBeLessThanOrEqual(plain.markup.split(pupil).length);
    await scene.close();
  });
});

// A page may look at what its own document highlights; browsers give no way to keep that from it. Its names tell nothing.
it('what is underlined goes by names that say nothing and are new on every page', async () => {
  const names = [];
  for (const stage of [stages[0], stages[0]]) {
    if (!stage) throw new Error('no practice pages were found');
    const scene = await world.stand(stage);
    await scene.write(aboutPupil);
    await scene.underlines(pupil);
    names.push(...(await scene.page.evaluate(() => [...CSS.highlights.keys()])));
    await scene.close();
  }
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^h[0-9a-z-]{20,40}$/.test(name))).toEqual([]);
});

// What leaves when somebody follows a school's address, and that nothing else does, is proved beside that: address.test.ts.
it('the network is never asked by whoever follows no school’s address', () => {
  expect(world.knocks.splice(0)).toEqual([]);
});

it('the background may fetch over HTTPS and nothing more, and each of our pages shuts even that', async () => {
  const folder = builtExtension();
  const policy = (manifestOf(folder).content_security_policy as { extension_pages: string }).extension_pages;
  expect(policy.split(/;\s*/).sort()).toEqual([
    "base-uri 'none'",
    'connect-src https:',
    "form-action 'none'",
    "object-src 'none'",
    "script-src 'self'",
  ]);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(3);
  for (const name of pages) {
    const page = await world.openPage(name);
    const asked = page.evaluate(() => fetch('https://profiles.hill-top.example/').then(String, (error: Error) => error.name));
    expect(await asked, name).toBe('TypeError');
    await page.close();
  }
  expect(world.knocks.splice(0)).toEqual([]);
});

it('no file of ours can be loaded by a page', () => {
  expect(manifestOf(builtExtension())).not.toHaveProperty('web_accessible_resources');
});

async function seenWithoutUs(stage: (typeof stages)[number]): Promise<ReturnType<typeof whatThePageSees>> {
  plain ??= await launch({ extension: false });
  const scene = await openScene(plain.context, stage, '');
  await scene.write(aboutPupil);
  const seen = await scene.page.evaluate(whatThePageSees);
  await scene.close();
  return seen;
}

async function holdUp(scene: Scene): Promise<void> {
  await scene.write(aboutPupil);
  await scene.underlines(pupil);
  await scene.stage.postButton(scene.page).click();
  await scene.glass.read('Post anyway');
}

/** Runs in the page, with all the rights of its own scripts. */
async function whatThePageSees(): Promise<{ globals: string[]; markup: string; kept: unknown }> {
  const markupOf = (node: Element | ShadowRoot): string =>
    [
      node.innerHTML,
      ...[...node.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? [markupOf(element.shadowRoot)] : [])),
    ].join('\n');
  // Some of the page's own libraries end their names in a number drawn at random.
  const globals = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(document)].map((name) =>
    name.replace(/\$\w+$/, '$'),
  );
  const root = document.documentElement;
  return {
    globals,
    markup: `${root.cloneNode(false).toString()}${[...root.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}${markupOf(root)}`,
    kept: {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      caches: await caches.keys(),
    },
  };
}
