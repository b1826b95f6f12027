// The table of what is proved where: surfaces and presses by sites, in both browsers, as the last `npm run matrix` wrote it down.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places';

export const browsers = ['chromium', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** By the cell's name, such as "facebook comment, feed". */
export type Tally = Readonly<Record<string, { readonly passed: number; readonly of: number }>>;

const sites = { facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn', instagram: 'Instagram' };
const folder = join(root, 'tests', 'e2e', 'matrix', 'passed');

/** Of every site. */
export const tallyOf = (browser: Browser): Tally =>
  Object.assign(
    {},
    ...Object.keys(sites).map((site) => JSON.parse(readFileSync(join(folder, `${site}-${browser}.json`), 'utf8'))),
  );

const surfaces = ['post', 'comment', 'reply', 'share', 'message', 'caption', 'bio'];
const presses = ['follow', 'connect', 'accept', 'message', 'repost'].map((kind) => `to ${kind}`);

/** Heads and rows. */
export function matrix(tallies: Readonly<Record<Browser, Tally>>): { heads: string[]; rows: string[][] } {
  const rows = [...surfaces, ...presses].map((what) => [
    what,
    ...Object.keys(sites).map((site) => browsers.map((browser) => counted(tallies[browser], `${site} ${what}, `)).join(' · ')),
  ]);
  return { heads: ['', ...Object.values(sites)], rows: rows.map((cells) => cells.map((cell) => cell.replace(/^– · –$/, '–'))) };
}

function counted(tally: Tally, start: string): string {
  const cells = Object.entries(tally).flatMap(([name, row]) => (name.startsWith(start) ? [row] : []));
  const sum = (part: 'passed' | 'of') => cells.reduce((all, row) => all + row[part], 0);
  return cells.length === 0 ? '–' : `${sum('passed')}/${sum('of')}`;
}
