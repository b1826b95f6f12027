// Measures in the real extension: how long an answer takes, how long until it is seen, and what the page's thread pays for it.
import { median, p95 } from '../../src/cli/figures';
import { PAUSE_AFTER_KEY } from '../../src/panel/desk';
import { stages } from '../e2e/rig/stages';
import { createWorld, type World } from '../e2e/rig/world';
import type { Stage } from '../practice-sites/stage';
import { extensionMs } from './profile';
import { extensionScript } from './scripting';

export interface Measured {
  name: string;
  /** In milliseconds. */
  figures: Record<string, number>;
  limits: Record<string, number>;
}

const ROUNDS = 200;
const KEYS = 100;
const RETYPED = 30;
const pupil = 'Marnie Tolworth';
/** 280 characters with one name in them. */
const draft =
  `Well done ${pupil} on a wonderful sports day. ${'The sun shone, the egg and spoon race was close, and nobody minded losing. '.repeat(4)}`
    .slice(0, 280)
    .trimEnd()
    .padEnd(280, '!');

export async function browserBench(): Promise<Measured[]> {
  const world = await createWorld();
  try {
    // Instagram always holds a picture, which is a matter of its own.
    await world.begin('bledington', { rulesOff: ['pupil-media'] });
    await world.ask('roster.import', { text: thousandPupils() });
    const measured = [await roundTrips(world, stageOf('linkedin'))];
    for (const stage of stages) measured.push(await keysToSight(world, stage), await threadCost(world, stage));
    measured.push(await idleCost(world, stageOf('linkedin')));
    return measured;
  } finally {
    await world.close();
  }
}

/** In the content script's own world, over a port like a composer's: from asking to the answer, the pause after a key left out. */
async function roundTrips(world: World, stage: Stage): Promise<Measured> {
  const scene = await world.stand(stage);
  await scene.write('A draft');
  await scene.glass.read('Nothing to look at');
  const times = await (await extensionScript(scene.page, world.extensionId))<number[]>(askOverPort, draft, ROUNDS + 20);
  await scene.close();
  const warm = times.slice(20);
  return {
    name: 'draft sent to verdict heard',
    figures: { first: times[0] ?? Number.NaN, median: median(warm), p95: p95(warm) },
    limits: { p95: 50 },
  };
}

/** From the key that completes a name to the frame in which it is underlined, less the pause that is waited for on purpose. */
async function keysToSight(world: World, stage: Stage): Promise<Measured> {
  const scene = await world.stand(stage);
  const text = `${draft
    .replace(pupil, 'everybody')
    .slice(0, 280 - pupil.length - 1)
    .trimEnd()} ${pupil}`;
  await scene.write(text);
  await scene.underlines(pupil);
  const times: number[] = [];
  for (let round = -3; round < RETYPED; round++) {
    // Three letters less are too far from the name to be taken for it.
    for (const _ of 'rth') await scene.press('Backspace');
    // Once that has been answered too, the whole name is news again.
    await scene.glass.read('Nothing to look at');
    const watching = await scene.page.evaluateHandle(keyToUnderline, pupil);
    await scene.type('rth');
    const time = await watching.evaluate(({ seen }) => seen);
    if (round >= 0) times.push(time - PAUSE_AFTER_KEY);
  }
  await scene.close();
  return {
    name: `${stage.title}: last key to underline, less ${PAUSE_AFTER_KEY} ms of pause`,
    figures: { median: median(times), p95: p95(times) },
    limits: { p95: 50 },
  };
}

/** All time of the page's thread in which our code is on the stack, while somebody types at the end of a long draft. */
async function threadCost(world: World, stage: Stage): Promise<Measured> {
  const scene = await world.stand(stage);
  await scene.write(draft);
  await scene.underlines(pupil);
  const cost = await extensionMs(scene.page, world.extensionId, async () => {
    for (let key = 0; key < KEYS; key++) {
      await scene.page.keyboard.type(key % 6 === 5 ? ' ' : 'o');
      // A person's rhythm, with a moment to think after every tenth key, long enough for an answer.
      await scene.page.waitForTimeout(key % 10 === 9 ? 300 : 60);
    }
  });
  await scene.close();
  return { name: `${stage.title}: page’s thread per key`, figures: { mean: cost / KEYS }, limits: { mean: 4 } };
}

/** A feed that nobody writes in, while it grows as feeds do. */
async function idleCost(world: World, stage: Stage): Promise<Measured> {
  const scene = await world.stand(stage);
  const cost = await extensionMs(scene.page, world.extensionId, () => scene.page.evaluate(growFeed));
  await scene.close();
  return { name: 'a feed of 500 more posts without a composer', figures: { 'whole cost': cost }, limits: { 'whole cost': 20 } };
}

function stageOf(id: string): Stage {
  const stage = stages.find((one) => one.id === id);
  if (!stage) throw new Error(`no practice page is called ${id}`);
  return stage;
}

/** A thousand different names that nobody bears, and the one in the draft. */
function thousandPupils(): string {
  const [starts, ends] = [
    ['Bel', 'Cor', 'Dav', 'Fen', 'Gar', 'Hol', 'Jun', 'Kes', 'Lor', 'Mer'],
    ['an', 'by', 'den', 'eth', 'ick', 'la', 'mor', 'nis', 'ra', 'wyn'],
  ];
  const made = starts.flatMap((start) => ends.map((end) => start + end));
  const names = Array.from({ length: 999 }, (_, at) => `${made[at % 100]},${made[Math.floor(at / 10)]}ford,Year ${(at % 6) + 1}`);
  return ['First name,Last name,Class', 'Marnie,Tolworth,Year 4', ...names].join('\n');
}

/** Runs in the content script's world. */
async function askOverPort(text: string, rounds: number): Promise<number[]> {
  const port = chrome.runtime.connect({ name: 'composer' });
  let heard: (says: Says) => void = () => undefined;
  const next = (fits: (says: Says) => boolean) =>
    new Promise<void>((resolve) => {
      heard = (says) => fits(says) && resolve();
    });
  const greeted = next(({ type }) => type === 'activity');
  port.onMessage.addListener((says) => heard(says));
  await greeted;
  const times: number[] = [];
  for (let revision = 1; revision <= rounds; revision++) {
    const answered = next(({ verdict }) => verdict?.revision === revision);
    const start = performance.now();
    const draft = { platform: 'linkedin', surface: 'post', account: { kind: 'personal' }, media: [], audience: 'public' };
    port.postMessage({
      type: 'draft',
      revision,
      draft: { ...draft, text: `${text.slice(0, -4)}${String(revision).padStart(4, ' ')}` },
    });
    await answered;
    times.push(performance.now() - start);
  }
  port.disconnect();
  return times;
}

/** Runs in the page: the time from the last key to the first frame in which the words are underlined. */
function keyToUnderline(words: string): { seen: Promise<number> } {
  const isThere = () => [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => String(range) === words));
  const seen = new Promise<number>((resolve) => {
    let last = 0;
    const note = () => {
      last = performance.now();
    };
    const look = () => {
      if (last === 0 || !isThere()) return void requestAnimationFrame(look);
      window.removeEventListener('keydown', note, true);
      resolve(performance.now() - last);
    };
    window.addEventListener('keydown', note, true);
    look();
  });
  return { seen };
}

/** Runs in the page. */
async function growFeed(): Promise<void> {
  for (let post = 0; post < 500; post++) {
    const card = document.createElement('div');
    card.innerHTML = '<div><strong>Somebody</strong><p>Some words about nothing much</p><button>Like</button></div>';
    document.querySelector('main')?.append(card);
    if (post % 10 === 0) await new Promise(requestAnimationFrame);
  }
}

interface Says {
  type: string;
  verdict?: { revision: number };
}

declare const chrome: {
  runtime: {
    connect(info: { name: string }): {
      onMessage: { addListener(heard: (says: Says) => void): void };
      postMessage(message: unknown): void;
      disconnect(): void;
    };
  };
};
