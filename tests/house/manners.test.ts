// Habits that every file keeps: names, size, borders between rooms, and nothing that could leak.
import { describe, expect, it } from 'vitest';
import { floors } from './floors';
import { filesLike, importsOf, read, roomOf, sources, target, valuesOf } from './sources';

const all = sources();
const code = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
const where = (says: RegExp, among = all) => among.filter(({ text }) => says.test(code(text))).map(({ path }) => path);
const importers = (module: RegExp) => all.filter(({ text }) => importsOf(text).some((name) => module.test(name)));
const roomsOf = (files: { path: string }[]) => [...new Set(files.map(({ path }) => roomOf(path)))];

describe('names', () => {
  it('say what a thing is', () => {
    expect(all.map(({ path }) => path).filter((path) => /(utils?|helpers?|common|misc)[./]/i.test(path))).toEqual([]);
  });

  it('are kebab-case', () => {
    const odd = all.filter(({ path }) => !path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(part)));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('of rooms are those of the floor plan', () => {
    expect(Object.keys(floors)).toEqual(expect.arrayContaining(roomsOf(all)));
  });
});

describe('files', () => {
  it('begin with one sentence that says what they are for', () => {
    const silent = all.filter(({ text }) => !/^(#!.*\n)?(\/\/ \S.*[.:!?]|\/\*\*? \S)/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('keep to one idea: at most 250 lines, data aside', () => {
    const long = all.filter(
      ({ path, text }) => text.split('\n').length > 251 && !/\/(lexicon|examples)[\w-]*\.ts$|-data\.ts$/.test(path),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('do not switch the compiler or the linter off', () => {
    const off = all.filter(
      ({ text }) =>
        /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/.test(text) || /:\s*any\b|\bas any\b/.test(code(text)),
    );
    expect(off.map(({ path }) => path)).toEqual([]);
  });
});

describe('borders', () => {
  it('only text/ touches the language library, and the benchmark that measures against it', () => {
    expect(['text', 'cli']).toEqual(expect.arrayContaining(roomsOf(importers(/^compromise/))));
  });

  it('only storage/ touches the database', () => {
    expect(roomsOf(importers(/^dexie/))).toEqual(['storage']);
  });

  it('only messaging/, storage/ and entrypoints see the browser', () => {
    const seen = [
      ...importers(/^(wxt\/browser|wxt\/utils|webextension)/),
      ...all.filter(({ text }) => /\b(chrome|browser)\.(runtime|storage|tabs|scripting|alarms)\b/.test(code(text))),
    ];
    expect(['messaging', 'storage', 'entrypoints']).toEqual(expect.arrayContaining(roomsOf(seen)));
  });

  it('only sites/, panel/, ui/ and entrypoints see a page', () => {
    // Of the pure rooms the compiler sees to it.
    const blind = all.filter(({ path }) => ['messaging', 'storage', 'studio'].includes(roomOf(path)));
    expect(where(/\b(document|window|navigator)\.|\bHTML\w*Element\b/, blind)).toEqual([]);
  });

  it.each([
    ["import type { z } from 'zod';", []],
    ["import { type Level, type Span } from './words';", []],
    ["export type { Span } from './span';", []],
    ["import { type Level, compareLevels } from './words';", ['./words']],
    ["import * as z from 'zod';\nimport type { A } from './a';", ['zod']],
  ])('%j brings in %j', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it('what goes into pages takes zod and schemas as types only', () => {
    const start = ['entrypoints/composer/script.ts', 'entrypoints/panel.ts', ...filesLike('src/sites/**/*.ts')];
    const reached = bundle(start);
    expect(reached.length, 'the whole of it is followed').toBeGreaterThan(60);
    const heavy = reached.filter(({ text }) => valuesOf(text).some((name) => /^(zod|compromise|dexie|papaparse)\b/.test(name)));
    expect(heavy.map(({ path }) => path)).toEqual([]);
    expect(reached.map(({ path }) => roomOf(path))).not.toContain('roster');
    expect(reached.map(({ path }) => roomOf(path))).not.toContain('policy');
  });

  it('storage is for the background alone', () => {
    const users = all.filter(
      ({ path, text }) => roomOf(path) !== 'storage' && importsOf(text).some((name) => /(^|\/)storage\//.test(name)),
    );
    expect(users.map(({ path }) => path).filter((path) => !/^entrypoints\/background/.test(path))).toEqual([]);
  });
});

/** Everything that these files bring into a bundle, themselves included. */
function bundle(paths: readonly string[]): typeof all {
  const found = new Set(paths);
  for (const path of found) {
    const text = all.find((source) => source.path === path)?.text ?? '';
    for (const name of valuesOf(text)) {
      const to = target(path, name);
      const file = all.find((source) => to !== null && [to, `${to}.ts`, `${to}.tsx`].includes(source.path));
      if (file) found.add(file.path);
    }
  }
  return all.filter(({ path }) => found.has(path));
}

describe('privacy', () => {
  const shipped = all.filter(({ path }) => roomOf(path) !== 'cli');

  it('nothing asks the network but the one file that fetches the school’s profile, and it says no more than its address', () => {
    const asks = where(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|new Image\(/, shipped);
    const picturesOfThePage = 'src/sites/picture-hashes.ts';
    expect(asks).toEqual(['entrypoints/background/school-address.ts', picturesOfThePage]);
    // It takes what the page holds already.
    expect(code(read(picturesOfThePage)).match(/new Image\(|\bfetch\(|\.src = .*/g)).toEqual(['new Image(', '.src = source;']);
    expect(read(picturesOfThePage)).toMatch(/function copyOf\(source: Own\)[\s\S]*\.src = source;/);
    expect(read(picturesOfThePage)).toMatch(/type Own = `blob:\$\{string\}` \| `data:\$\{string\}`;/);
    const text = code(read(asks[0] ?? ''));
    expect(text.match(/\bfetch\(/g)).toHaveLength(1);
    for (const habit of ["credentials: 'omit'", "redirect: 'error'", "referrerPolicy: 'no-referrer'"])
      expect(text).toContain(habit);
    expect(text).not.toMatch(/\bmethod:|\bbody:/);
  });

  it('nothing is kept in the page', () => {
    const keepers = where(/\b(localStorage|sessionStorage|document\.cookie|indexedDB)\b/, shipped);
    // Of our own pages alone, where it is the extension's: which language to begin in, one word.
    expect(keepers).toEqual(['entrypoints/pages/page-language.ts']);
  });

  it('no markup or pattern is made from words', () => {
    expect(where(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/, shipped)).toEqual([]);
    expect(where(/new RegExp\(\s*[a-z`]/, shipped)).toEqual([]);
  });

  it('nothing is said on the console but by the doors', () => {
    expect(where(/console\.(log|info|debug|dir|table)\(/, shipped)).toEqual([]);
  });

  it('shadow roots are closed', () => {
    expect(where(/mode:\s*['"]open['"]/, shipped)).toEqual([]);
  });
});

describe('the repository', () => {
  it('names every package that ships, with its licence, in NOTICE', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const allowed = /^(MIT|Apache-2\.0|ISC|BSD-[23]-Clause|0BSD|MPL-2\.0)$/;
    for (const name of Object.keys(dependencies)) {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license?: string };
      expect(read('NOTICE'), name).toContain(name);
      if (license) expect(license, name).toMatch(allowed);
    }
  });

  it('keeps the agreed top level', () => {
    const top = filesLike('*').filter((name) => !['node_modules'].includes(name));
    const agreed = [
      'LICENSE',
      'NOTICE',
      'README.md',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'tests',
      'tsconfig.json',
      'wxt.config.ts',
    ];
    expect(agreed).toEqual(expect.arrayContaining(top));
  });

  it('uses invented names at .example addresses only', () => {
    const phones = sources().filter(({ text }) => /\b07(?!700 ?900)\d{3} ?\d{3} ?\d{3}\b/.test(text));
    expect(phones.map(({ path }) => path)).toEqual([]);
  });
});
