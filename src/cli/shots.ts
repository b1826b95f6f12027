// Takes the pictures of every view and lays them out on a sheet: `npm run shots -- popup` takes only those whose name has "popup" in it.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Picture, sheetOf } from '../../tests/e2e/looks/contact-sheet';
import type { Opened, Theme, View } from '../../tests/e2e/looks/view';
import { views } from '../../tests/e2e/looks/views';
import { createWorld, type World } from '../../tests/e2e/rig/world';

const folder = fileURLToPath(new URL('../../tests/screenshots/shots/', import.meta.url));
const themes: readonly Theme[] = ['light', 'dark'];
const sizes = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'narrow', width: 390, height: 844 },
];

/** In pixels. */
const TALLEST = 7_000;

/** Returns 0 when every picture was taken. */
export async function main(args: readonly string[]): Promise<number> {
  const locale = args.find((arg) => arg.startsWith('--locale='))?.slice(9) ?? 'en-GB';
  const wanted = args.filter((arg) => !arg.startsWith('-') && !arg.startsWith('/'));
  const chosen = views.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  await mkdir(folder, { recursive: true });
  const world = await createWorld();
  const pictures: Picture[] = [];
  let failed = 0;
  try {
    for (const view of chosen)
      for (const theme of themes) {
        try {
          const how = { theme, locale };
          // On a machine that is busy with other things an answer may come too late once, and what waits for it goes on.
          pictures.push(...(await take(world, view, how).catch(() => take(world, view, how))));
        } catch (error) {
          failed++;
          process.stdout.write(`${view.name}, ${theme}: ${error instanceof Error ? error.message : String(error)}\n`);
        }
      }
    await writeFile(`${folder}index.html`, sheetOf(pictures, locale));
    await printSheet(world);
  } finally {
    await world.close();
  }
  process.stdout.write(`${pictures.length} pictures, ${failed} missing: tests/screenshots/shots/index.html and sheet.png\n`);
  return failed === 0 ? 0 : 1;
}

async function take(world: World, view: View, how: { theme: Theme; locale: string }): Promise<Picture[]> {
  const opened = await view.open(world, how);
  const taken: Picture[] = [];
  for (const { name, width, height } of sizes) {
    if (view.width && name === 'wide') continue;
    const file = `${view.name}-${how.theme}-${view.width ? 'popup' : name}.png`;
    await opened.page.setViewportSize({ width: view.width ?? width, height: view.width ? 600 : height });
    await settled(opened);
    await opened.page.screenshot({ path: folder + file, ...(await frame(opened)) });
    taken.push({ view: view.name, theme: how.theme, size: name, file });
  }
  await opened.close();
  return taken;
}

/** The whole of a page of ours, as far as anybody would look through it; of somebody else's the window. */
async function frame({ page, ours }: Opened) {
  if (ours === 'panel') return {};
  const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
  return { fullPage: true, clip: { x: 0, y: 0, width: width ?? 0, height: Math.min(height ?? 0, TALLEST) } };
}

/** The card finds its place anew with the window. */
const settled = ({ page }: Opened): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

async function printSheet({ context }: World): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 2400, height: 1200 });
  await page.goto(`file://${folder}index.html`);
  await page.screenshot({ path: `${folder}sheet.png`, fullPage: true, timeout: 180_000 });
  await page.close();
}
