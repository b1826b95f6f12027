// How large the built extension is, beside the limits that it keeps.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Figure } from './figures';
import { kilobytes } from './figures';

interface Manifest {
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: { js: string[] }[];
}

export const benchSizes: Bench = {
  title: 'Sizes of the builds, minified',
  async measure({ root }) {
    const output = join(root, '.output');
    const built = foldersOf(output).filter((folder) => /-mv3$/.test(folder));
    if (built.length === 0) return [{ name: 'nothing is built yet', value: 'npm run build' }];
    return built.flatMap((folder) => sizesOf(folder, join(output, folder)));
  },
};

function sizesOf(name: string, folder: string): Figure[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const size = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const background = manifest.background.scripts ?? [manifest.background.service_worker ?? ''];
  // A page belongs to one site and loads that site's script alone: the largest counts.
  const scripts = manifest.content_scripts.map(({ js }) => size(js));
  const everyPage = Math.max(...scripts);
  // Scripts that stand by themselves are injected into pages; those of our own pages lie in `chunks`.
  const injected = readdirSync(folder).filter((file) => file.endsWith('.js') && !background.includes(file));
  return [
    { name: `${name}: script that every page loads`, value: kilobytes(everyPage), beside: 'limit 60 KB' },
    { name: `${name}: all code in pages`, value: kilobytes(everyPage + size(injected)), beside: 'limit 260 KB' },
    { name: `${name}: all code of the popup`, value: kilobytes(popupSize(folder)), beside: `limit ${POPUP_LIMIT / 1024} KB` },
    { name: `${name}: background`, value: kilobytes(size(background)) },
  ];
}

/** Bytes. React's own code is 215 KB of it. */
export const POPUP_LIMIT = 250 * 1024;

/** Returns the bytes of every script that the popup's page loads before it is drawn. */
export function popupSize(folder: string): number {
  const page = readFileSync(join(folder, 'popup.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, file = '']) => file);
  return scripts.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function foldersOf(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
