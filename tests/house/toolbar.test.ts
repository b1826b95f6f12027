// The toolbar's files are what the code names, and the goodbye is silent.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconPaths } from '../../entrypoints/background/toolbar-face';
import { filesLike, root, sources } from './sources';

describe('icons', () => {
  const all = Object.entries(iconPaths).flatMap(([face, paths]) =>
    Object.entries(paths).map(([size, path]) => [face, size, path]),
  );

  it.each(all)('%s is there at %s pixels', (_, size = '', path = '') => {
    const png = readFileSync(join(root, 'public', path));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Width and height stand first in every PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });

  it('the button begins greyed, as on a page of no site', () => {
    const page = readFileSync(join(root, 'entrypoints/popup/index.html'), 'utf8');
    for (const path of Object.values(iconPaths.off)) expect(page).toContain(path);
  });
});

it('nobody is told that the extension was removed, and no page opens', () => {
  const code = [
    ...sources(),
    ...filesLike('wxt.config.ts').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  ];
  expect(
    code.filter(({ path, text }) => !path.startsWith('tests/') && text.includes('setUninstallURL')).map(({ path }) => path),
  ).toEqual([]);
});
