// Measures how long the private journal's page takes to open over ten thousand rows: from the navigation to the frame with its figures.
import { median, p95 } from '../../src/cli/figures';
import type { World } from '../e2e/rig/world';
import type { Measured } from './browser';

const ROWS = 10_000;
const ROUNDS = 20;

export async function reflectionsOpen(world: World): Promise<Measured> {
  const { json } = await world.ask('data.export', {});
  await world.ask('data.import', { json: JSON.stringify({ ...JSON.parse(json), reflections: entries() }) });
  const times = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await openOnce(world));
  await world.stopWorker();
  const cold = await openOnce(world);
  await world.ask('journal.delete', {});
  return {
    name: `my reflections with ${ROWS} rows, opened until its figures are drawn`,
    figures: { median: median(times), p95: p95(times), 'with the worker ended before': cold },
    limits: { median: 150 },
  };
}

async function openOnce(world: World): Promise<number> {
  const page = await world.context.newPage();
  await page.addInitScript(noteFigures);
  await page.goto(`chrome-extension://${world.extensionId}/reflections.html`);
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
