// What is new since a version: compared as numbers, and this version has something to say for itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareVersions, newerVersions } from '../../../entrypoints/pages/newer-versions';
import { versions } from '../../../entrypoints/pages/whats-new-data';

const all = ['2.0.0', '1.10.0', '1.9.0', '1.0.0'].map((version) => ({ version, says: [version] }));
const since = (from: string, current: string) => newerVersions(all, from, current).map(({ version }) => version);

describe('since a version', () => {
  it.each([
    ['1.9.0', '1.10.0', ['1.10.0']],
    ['1.9', '2.0.0', ['2.0.0', '1.10.0']],
    ['2.0.0', '2.0.0', []],
    ['2.0.0', '1.9.0', []],
    ['0.9', '1.0', ['1.0.0']],
    ['not a version', '2.0.0', []],
  ])('%s, now %s', (from, current, news) => {
    expect(since(from, current)).toEqual(news);
  });

  it('numbers are compared as numbers', () => {
    expect(compareVersions('1.10', '1.9')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0.0', '1')).toBe(0);
    expect(compareVersions('1.0.0.1', '1')).toBeGreaterThan(0);
  });
});

it('the versions are listed newest first, and this one is among them, in sentences', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(versions[0]?.version).toBe(version);
  const sorted = [...versions].sort((a, b) => compareVersions(b.version, a.version));
  expect(versions).toEqual(sorted);
  for (const line of versions.flatMap(({ says }) => says)) expect(line).toMatch(/^[A-Z].*\.$/);
});
