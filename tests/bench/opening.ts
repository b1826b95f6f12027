// Measures how long the private journal's page takes to open over ten thousand rows: from the navigation to the frame with its figures. Alone, for whatever else a test serves stands in its way.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, median, ms, p95 } from '../../src/cli/figures';
import { builtExtension } from '../e2e/rig/built';
import { createWorld, type World } from '../e2e/rig/world';

const ROWS = 10_000;
const ROUNDS = 20;

/** Beside an empty page of the same extension: what the browser takes for any page at all. */
export async function openingBench(): Promise<Figure[]> {
  const folder = await withEmptyPage();
  const world = await createWorld({ folder, sites: false });
  try {
    await world.begin('bledington');
    const { json } = await world.ask('data.export', {});
    await world.ask('data.import', { json: JSON.stringify({ ...JSON.parse(json), reflections: entries() }) });
    const times: number[] = [];
    const empty: number[] = [];
    for (let round = -2; round < ROUNDS; round++) {
      const both = [await openOnce(world, 'reflections.html'), await openOnce(world, EMPTY)] as const;
      if (round < 0) continue;
      times.push(both[0]);
      empty.push(both[1]);
    }
    await world.stopWorker();
    const cold = await openOnce(world, 'reflections.html');
    return [
      { name: `my reflections, ${ROWS} rows, until its figures are drawn, median`, value: ms(median(times)), beside: '≤ 150 ms' },
      { name: 'the same, p95', value: ms(p95(times)) },
      { name: 'the same, with the worker ended before', value: ms(cold) },
      { name: 'an empty page of the extension, median', value: ms(median(empty)) },
    ];
  } finally {
    await world.close();
    await rm(folder, { recursive: true });
  }
}

const EMPTY = 'empty.html';

/** Returns a copy of the built extension with one page more, which only says that it is there. */
async function withEmptyPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'second-glance-'));
  await cp(builtExtension(), folder, { recursive: true });
  await writeFile(join(folder, EMPTY), '<!doctype html><div id="root"></div><script type="module" src="/empty.js"></script>');
  await writeFile(
    join(folder, 'empty.js'),
    `document.querySelector('div').innerHTML = '<p class="columns"><i class="part">.</i></p>';`,
  );
  return folder;
}

async function openOnce(world: World, path: string): Promise<number> {
  const page = await world.context.newPage();
  await page.addInitScript(noteFigures);
  await page.goto(`chrome-extension://${world.extensionId}/${path}`);
  const drawn = await page.waitForFunction(() => (globalThis as { drawnAt?: number }).drawnAt);
  const time = await drawn.jsonValue();
  await page.close();
  return time ?? Number.NaN;
}

/** Runs in the page before its own scripts; its clock begins with the navigation. */
function noteFigures(): void {
  const look = () => {
    if (!document.querySelector('.columns .part')) return void requestAnimationFrame(look);
    (globalThis as { drawnAt?: number }).drawnAt = performance.now();
  };
  look();
}

/** Thirteen months of them, spread over every rule, site and outcome. */
function entries(): object[] {
  const rules = ['pupil-name', 'school-name', 'missing-disclaimer', 'work-hours', 'tone', 'pupil-media', 'confidential'];
  const outcomes = ['fixed', 'changed', 'edited', 'waited', 'posted', 'corrected', 'left'];
  const platforms = ['facebook', 'x', 'linkedin', 'instagram'];
  const span = 380 * 86_400_000;
  return Array.from({ length: ROWS }, (_, at) => ({
    at: new Date(Math.floor((Date.now() - (span * at) / ROWS) / 900_000) * 900_000).toISOString(),
    rule: rules[at % rules.length],
    ...{ level: 'warn', platform: platforms[at % 4], surface: 'post', press: null, account: 'personal' },
    ...{ clause: 'no-pupil-names', whose: 'Bledington Primary School', outcome: outcomes[(at * 3) % outcomes.length] },
  }));
}
