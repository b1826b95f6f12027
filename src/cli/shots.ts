// Takes the pictures of every view and lays them out on a sheet: `npm run shots -- popup` takes only those whose name has "popup" in it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Picture, sheetOf } from '../../tests/e2e/looks/contact-sheet';
import type { Circumstance, Opened, Theme, View } from '../../tests/e2e/looks/view';
import { views } from '../../tests/e2e/looks/views';
import { createWorld, type World } from '../../tests/e2e/rig/world';
import { isLanguage } from '../language/languages';

const folder = fileURLToPath(new URL('../../tests/screenshots/shots/', import.meta.url));
const themes: readonly Theme[] = ['light', 'dark'];
const sizes = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'narrow', width: 390, height: 844 },
];

/** In pixels. */
const TALLEST = 7_000;

/** Returns 0 when every picture was taken. `--language=sl` takes them in one language alone. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = args.find((arg) => arg.startsWith('--language='))?.slice(11);
  const wanted = args.filter((arg) => !arg.startsWith('-') && !arg.startsWith('/'));
  const hows = (asked ? [asked].filter(isLanguage) : (['en', 'cy'] as const)).flatMap((language) =>
    themes.map((theme) => ({ theme, language })),
  );
  const chosen = views.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  await mkdir(`${folder}small`, { recursive: true });
  const world = await createWorld();
  const pictures: Picture[] = [];
  let failed = 0;
  try {
    for (const view of chosen)
      for (const how of hows) {
        try {
          // On a machine that is busy with other things an answer may come too late once, and what waits for it goes on.
          pictures.push(...(await take(world, view, how).catch(() => take(world, view, how))));
        } catch (error) {
          failed++;
          process.stdout.write(
            `${view.name}, ${how.theme}, ${how.language}: ${error instanceof Error ? error.message : String(error)}\n`,
          );
        }
      }
    await printSheet(world, pictures);
  } finally {
    await world.close();
  }
  process.stdout.write(`${pictures.length} pictures, ${failed} missing: tests/screenshots/shots/index.html and sheet.png\n`);
  return failed === 0 ? 0 : 1;
}

async function take(world: World, view: View, how: Circumstance): Promise<Picture[]> {
  const opened = await view.open(world, how);
  const taken: Picture[] = [];
  for (const { name, width, height } of sizes) {
    if (view.width && name === 'wide') continue;
    const file = `${view.name}-${how.language}-${how.theme}-${view.width ? 'popup' : name}.png`;
    await opened.page.setViewportSize({ width: view.width ?? width, height: view.width ? 600 : height });
    await settled(opened);
    await opened.page.screenshot({ path: folder + file, ...(await frame(opened)) });
    taken.push({ view: view.name, ...how, size: name, file });
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

async function printSheet({ context }: World, pictures: readonly Picture[]): Promise<void> {
  const page = await context.newPage();
  // One after the other: all of them at once, as they were taken, are more than a browser can hold.
  for (const { file, size } of pictures) {
    const data = await readFile(folder + file, 'base64');
    const small = await page.evaluate(shrunk, { data, width: size === 'wide' ? 360 : 190 });
    await writeFile(`${folder}small/${file}`, Buffer.from(small, 'base64'));
  }
  await writeFile(`${folder}index.html`, sheetOf(pictures));
  await page.setViewportSize({ width: 2400, height: 1200 });
  await page.goto(`file://${folder}index.html`);
  await page.screenshot({ path: `${folder}sheet.png`, fullPage: true, timeout: 180_000 });
  await page.close();
}

/** Runs in the page: returns the picture as wide as that, its foot cut off where it is tall. */
async function shrunk({ data, width }: { data: string; width: number }): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const scale = width / image.width;
  const canvas = new OffscreenCanvas(width, Math.min(420, Math.ceil(image.height * scale)));
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, image.height * scale);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
