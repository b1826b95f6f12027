// Every view in every look: axe finds nothing, nothing is cut off or too small to press, the focus is seen, and in a site's page ours keeps off theirs.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeSays } from './looks/axe';
import { chipRows, firstFix, overlapped } from './looks/in-their-page';
import { type Look, looks, wear, widths } from './looks/looks';
import { cutOff, edgeless, smallTargets, unseenFocus } from './looks/measures';
import { type Ours, oursIn } from './looks/ours';
import type { Opened, Theme, View } from './looks/view';
import { views } from './looks/views';
import { createWorld, type World } from './rig/world';

/** Every view in both themes with `npm run matrix`; otherwise each that shows something of its own, in one of them, turn about. */
const isWhole = process.env.SECOND_GLANCE_MATRIX === 'whole';
const turns = views
  .filter(({ besides }) => isWhole || !besides)
  .flatMap((view, at) => themes(at).map((theme) => ({ name: view.name, view, theme })));

function themes(at: number): Theme[] {
  return isWhole ? ['light', 'dark'] : [at % 2 === 0 ? 'light' : 'dark'];
}

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

afterAll(async () => {
  await world?.close();
});

it.each(turns)('$name, $theme', async ({ view, theme }) => {
  const opened = await view.open(world, { theme, language: 'en' });
  const ours = await oursIn(opened);
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) => faults.push(...found.map((fault) => `${where}: ${fault}`));
  for (const look of looks.filter((one) => one.theme === theme)) note(look.name, await underLook(opened, ours, look));
  await wear(opened.page, { name: theme, theme });
  for (const size of view.width ? [{ width: view.width, height: 600 }] : sizes(opened.ours)) {
    await opened.page.setViewportSize(size);
    await twoFrames(opened);
    note(`${size.width} by ${size.height}`, await atSize(ours, view, size));
  }
  await opened.close();
  expect(faults).toEqual([]);
});

/** A site's own page is not enlarged by us: what is ours in it has to keep its place from the narrowest to the widest. */
const sizes = (ours: Opened['ours']) =>
  isWhole ? widths : widths.filter(({ width, height }) => height > 300 && (ours === 'panel' || width < 1280));

/** Colours change with the look, and nothing else: the rest is asked once. */
async function underLook(opened: Opened, ours: Ours, look: Look): Promise<string[]> {
  await wear(opened.page, look);
  const isPlain = !look.forced && !look.contrast;
  const found = await axeSays(ours, opened.ours, isPlain ? undefined : ['color-contrast']);
  return look.forced ? [...found, ...(await ours.over(edgeless))] : found;
}

async function atSize(ours: Ours, { name }: View, { width, height }: { width: number; height: number }): Promise<string[]> {
  const found = [...(await ours.over(cutOff)), ...(await ours.over(smallTargets)), ...(await ours.over(overlapped))];
  if (/-(chip|card|hold)$/.test(name)) {
    const { rows, wide } = await ours.over(chipRows);
    // Where it is narrow, what would be added is rather told in a row of its own than cut to a word.
    if (rows > (wide < 400 ? 2 : 1)) found.push(`the chip has ${rows} rows in ${Math.round(wide)} pixels`);
  }
  // In a window enlarged to 400 % the question itself fills it.
  if (/-hold$/.test(name) && height > 300) found.push(...(await ours.over(firstFix)));
  // A site's own dialog may leave no room for its lower half in a window as low as this, our chip's place with it.
  const isCramped = /-chip$/.test(name) && height < 300;
  return isCramped ? found : [...found, ...(await ours.over(unseenFocus))];
}

const twoFrames = ({ page }: Opened): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
