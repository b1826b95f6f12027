// Pure rooms compile without a page, a browser or Node: `document` there is an error of the compiler's.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pureRooms } from './floors';
import { read, root } from './sources';

const tsc = (project: string) =>
  spawnSync('node', [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', project], { cwd: root, encoding: 'utf8' });

describe('pure rooms', () => {
  it('compile with no DOM and no browser types', () => {
    const { status, stdout } = tsc('tests/house/tsconfig.pure.json');
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('are all in the pure project', () => {
    for (const room of pureRooms) expect(read('tests/house/tsconfig.pure.json')).toContain(`src/${room}"`);
  });

  it.each([
    ['a page', 'export const title = document.title;'],
    ['a browser', 'export const id = browser.runtime.id;'],
    ['Node', 'export const here = process.cwd();'],
  ])('would not compile with %s in them', (_, code) => {
    const place = join(root, '.cache', 'impure');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'impure.ts'), code);
    writeFileSync(
      join(place, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tests/house/tsconfig.pure.json', include: ['impure.ts'], exclude: [] }),
    );
    const { status, stdout } = tsc(join('.cache', 'impure', 'tsconfig.json'));
    rmSync(place, { recursive: true });
    expect(status).not.toBe(0);
    expect(stdout).toContain('impure.ts');
  });
});
