// Every room is furnished, and every name agrees with its folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Detector, Examples } from '../../src/detectors/define';
import { Profile } from '../../src/model/profile';
import type { Site } from '../../src/sites/composer';
import config from '../../wxt.config';
import { read, root } from './sources';
import { vocabulary } from './vocabulary';

const folders = (place: string, has: string) =>
  readdirSync(join(root, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, place, entry.name)).includes(has))
    .map(({ name }) => name);

const detectorModules = import.meta.glob<Detector>('../../src/detectors/*/detector.ts', { eager: true, import: 'default' });
const exampleModules = import.meta.glob<Examples>('../../src/detectors/*/examples.ts', { eager: true, import: 'examples' });
const siteModules = import.meta.glob<Site>('../../src/sites/*/site.ts', { eager: true, import: 'default' });
const nameOf = (path: string) => path.split('/').at(-2) ?? '';

describe('detectors', () => {
  it.each(Object.entries(detectorModules).map(([path, detector]) => [nameOf(path), detector] as const))(
    '%s',
    (name, detector) => {
      expect(detector.id).toBe(name);
      expect(vocabulary).toContain(name);
      expect(detector.title.length).toBeGreaterThan(5);
      expect(detector.why).toMatch(/\.$/);
      expect(Object.keys(detector.kinds).length).toBeGreaterThan(0);
      const examples = exampleModules[`../../src/detectors/${name}/examples.ts`];
      expect(examples?.flags.length, 'cases that must be seen').toBeGreaterThanOrEqual(10);
      expect(examples?.ignores.length, 'cases that must not').toBeGreaterThanOrEqual(10);
    },
  );

  it('the first four are there', () => {
    expect(folders('src/detectors', 'detector.ts')).toEqual(expect.arrayContaining(vocabulary.slice(0, 4)));
  });

  it('every folder is furnished', () => {
    const rooms = readdirSync(join(root, 'src/detectors'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders('src/detectors', 'detector.ts')).toEqual(rooms.map(({ name }) => name));
  });
});

describe('profiles', () => {
  const names = readdirSync(join(root, 'src/policy/profiles')).filter((name) => name.endsWith('.json'));

  it.each(names)('%s says what its name says, in known words', (name) => {
    const profile = Profile.parse(JSON.parse(read(`src/policy/profiles/${name}`)));
    expect(`${profile.id}.json`).toBe(name);
    for (const { checks } of profile.clauses) for (const check of checks) expect(vocabulary).toContain(check);
  });

  it.each(names)('%s asks only for kinds that its detectors know', (name) => {
    const profile = Profile.parse(JSON.parse(read(`src/policy/profiles/${name}`)));
    for (const { check, when } of profile.rules) {
      const detector = detectorModules[`../../src/detectors/${check}/detector.ts`];
      if (!detector) continue;
      for (const kind of [...(when.kinds ?? []), ...(when.exceptKinds ?? [])])
        expect(Object.keys(detector.kinds)).toContain(kind);
    }
  });
});

describe('sites', () => {
  const sites = Object.entries(siteModules).map(([path, site]) => [nameOf(path), site] as const);

  it.each(sites)('%s is called what its folder is called', (name, site) => {
    expect(site.id).toBe(name);
  });

  it('and the manifest speak of the same hosts', async () => {
    const { manifest } = config;
    const made = await (typeof manifest === 'function'
      ? manifest({ browser: 'chrome', command: 'build', mode: 'production', manifestVersion: 3 })
      : manifest);
    expect(new Set(made?.host_permissions)).toEqual(new Set(sites.flatMap(([, { matches }]) => matches)));
  });
});
