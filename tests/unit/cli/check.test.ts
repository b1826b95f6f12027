// The check command as people run it: another process, real files, the whole review behind it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const quiet = { at: '2026-10-10T20:00:00+02:00', platform: 'x', surface: 'post', account: 'personal', media: [], pupils: [] };
const naming = { ...quiet, policy: 'blue-sky', text: 'I start at Blue Sky Learning on Monday!' };
const innocent = { ...quiet, policy: 'blue-sky', text: 'A new kettle. It whistles.' };

interface Answer {
  id: string | number;
  nudges: { rule: string; level: string; clause: string; spans: [number, number][] }[];
  ms: number;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(args: string[], input = '', cwd = folder): Promise<{ out: string; err: string; code: number | null }> {
  const { INIT_CWD: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'src/cli/run.mjs'), 'check', ...args], { cwd, env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    err += piece;
  });
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ out, err, code })));
}

function file(name: string, lines: readonly unknown[]): string {
  writeFileSync(join(folder, name), lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return name;
}

const answers = (out: string): Answer[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);

describe('npm run check', { timeout: 60_000 }, () => {
  it('answers one line a draft, in order, and with nothing else', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `draft ${(index * 17) % 40}`);
    const { out, err, code } = await check([
      file(
        'order.jsonl',
        ids.map((id, index) => ({ id, ...(index % 3 ? naming : innocent) })),
      ),
    ]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const given = answers(out);
    expect(given.map(({ id }) => id)).toEqual(ids);
    for (const answer of given) {
      expect(Object.keys(answer)).toEqual(['id', 'nudges', 'ms']);
      expect(answer.ms).toBeGreaterThanOrEqual(0);
    }
    expect(given[0]?.nudges).toEqual([]);
    expect(given[1]?.nudges.map(({ rule }) => rule)).toContain('school-name');
    for (const nudge of given[1]?.nudges ?? []) expect(Object.keys(nudge)).toEqual(['rule', 'level', 'clause', 'spans']);
  });

  it('gives spans in UTF-16 units, emoji before them or not', async () => {
    const text = '👩🏽‍🏫 𝒶 I start at Blue Sky Learning on Monday!';
    const { out } = await check(['-'], JSON.stringify({ ...naming, id: 1, text }));
    const spans = answers(out)[0]?.nudges.find(({ rule }) => rule === 'school-name')?.spans ?? [];
    expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(['Blue Sky Learning']);
  });

  it('gives no spans where a rule has no words', async () => {
    const { out } = await check([], JSON.stringify({ ...innocent, id: 1, at: '2026-10-07T10:00:00Z' }));
    expect(answers(out)[0]?.nudges).toMatchObject([{ rule: 'work-hours', spans: [] }]);
  });

  it('reports bad lines by number and reason, runs the rest and exits with 1', async () => {
    const lines = [
      { id: 'a', ...innocent },
      '{"id": "b", ',
      '',
      { id: 'c', ...innocent, policy: 'no-such-school' },
      { id: 'd', ...innocent, platform: 'myspace' },
      { id: 'e', ...innocent, at: 'yesterday' },
      { id: 'f', policy: 'bisl' },
      { ...innocent },
      { id: 'h', ...innocent, pupils: [{ last: 'Nameless' }] },
      '[1, 2]',
      { id: 'z', ...innocent },
    ];
    const { out, err, code } = await check([file('bad.jsonl', lines)]);
    expect(code).toBe(1);
    expect(answers(out).map(({ id }) => id)).toEqual(['a', 'z']);
    const said = err.trim().split('\n');
    expect(said.map((line) => Number(/^line (\d+): ./.exec(line)?.[1]))).toEqual([2, 4, 5, 6, 7, 8, 9, 10]);
    expect(said[1]).toMatch(/no-such-school.*bisl/);
    expect(said[2]).toMatch(/platform.*facebook/);
    expect(said[3]).toMatch(/`at`/);
    expect(said[4]).toMatch(/`text` is missing/);
    expect(said[5]).toMatch(/`id`/);
  });

  it('needs only id, policy and text, takes null for what is missing and passes over what it does not know', async () => {
    const bare = { id: 7, policy: 'islwyn', text: 'A new kettle.' };
    const nulls = {
      ...bare,
      platform: null,
      surface: null,
      account: null,
      at: null,
      media: null,
      pupils: null,
      bio: null,
      mood: 'low',
    };
    const { out, err, code } = await check([], [bare, nulls].map((record) => JSON.stringify(record)).join('\n'));
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(answers(out).map(({ id, nudges }) => ({ id, nudges }))).toEqual([
      { id: 7, nudges: [] },
      { id: 7, nudges: [] },
    ]);
  });

  it('reads Windows line ends, a byte order mark, and separators that only JavaScript takes for line ends', async () => {
    const odd = JSON.stringify({ ...innocent, id: 'odd', text: 'one\u2028two\u2029three' });
    const { out, err, code } = await check([
      file('odd.jsonl', [`\uFEFF${JSON.stringify({ ...innocent, id: 'first' })}\r`, `${odd}\r`, '']),
    ]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(answers(out).map(({ id }) => id)).toEqual(['first', 'odd']);
  });

  it('finds pupils given as one string or as parts', async () => {
    const said = (pupils: unknown[], text: string) => JSON.stringify({ ...innocent, id: text, pupils, text });
    const { out } = await check(
      [],
      [
        said(['Žiga Novak', 'Cadi ferch Owain'], 'So proud of Cadi ferch Owain today.'),
        said([{ first: 'Aleksandra', last: 'Horvat', knownAs: 'Saša', group: null }], 'So proud of Saša Horvat today.'),
      ].join('\n'),
    );
    expect(answers(out).map(({ nudges }) => nudges.some(({ rule }) => rule === 'pupil-name'))).toEqual([true, true]);
  });

  it('takes a profile from a file, seen from where the person stands', async () => {
    const profile = JSON.parse(readFileSync(join(root, 'src/policy/profiles/blue-sky.json'), 'utf8')) as {
      identity: { name: string };
    };
    writeFileSync(
      join(folder, 'own.json'),
      JSON.stringify({ ...profile, id: 'own', identity: { name: 'Ashgrove Wharf School' } }),
    );
    writeFileSync(join(folder, 'broken.json'), JSON.stringify({ ...profile, id: 'Own!' }));
    const text = 'I start at Ashgrove Wharf School on Monday!';
    const { out, err, code } = await check(
      [],
      ['own.json', 'broken.json', 'missing.json']
        .map((policy) => JSON.stringify({ ...naming, id: policy, policy, text }))
        .join('\n'),
    );
    expect(answers(out).map(({ id }) => id)).toEqual(['own.json']);
    expect(answers(out)[0]?.nudges.map(({ rule }) => rule)).toContain('school-name');
    expect(err).toMatch(/^line 2: .*broken\.json.*id[\s\S]*^line 3: .*missing\.json/m);
    expect(code).toBe(1);
  });

  it('says in one line when there is no such file, or no such flag', async () => {
    expect(await check(['nowhere.jsonl'])).toEqual({ out: '', err: 'there is no file "nowhere.jsonl"\n', code: 1 });
    const odd = await check(['--loudly']);
    expect(odd).toMatchObject({ out: '', code: 1 });
    expect(odd.err).toMatch(/--loudly/);
  });

  it('gives nothing for an empty file', async () => {
    expect(await check([])).toEqual({ out: '', err: '', code: 0 });
  });

  it('scores: figures worked out by hand', async () => {
    const lines = [
      { id: 'right', ...naming, expect: ['school-name'], allow: ['missing-disclaimer'] },
      { id: 'alarmed', ...naming, expect: [], allow: ['missing-disclaimer'] },
      { id: 'missed', ...innocent, expect: ['school-name'], allow: [] },
      { id: 'quiet', ...innocent, expect: [] },
      { id: 'unlabelled', ...innocent },
    ];
    const { out, err, code } = await check([file('labelled.jsonl', lines), '--score', '--misses']);
    expect(out).toMatch(/^school-name +0\.500 +0\.500 +0\.500 +1 +1 +1$/m);
    expect(out).toMatch(/^together +0\.500 +0\.500 +0\.500 +1 +1 +1$/m);
    expect(out).toContain('50.0 alerts in 100 innocent drafts (1 of 2)');
    expect(out).toMatch(/^false alarm +school-name +alarmed$/m);
    expect(out).toMatch(/^missed +school-name +missed$/m);
    expect(out).not.toContain('whistles');
    expect(err).toMatch(/^line 5: .*expect/);
    expect(code).toBe(1);
    expect((await check(['labelled.jsonl', '--score', '--misses', '--show'])).out).toContain('whistles');
  });

  it('splits the drafts by their ids into two halves that never meet', async () => {
    const name = file(
      'split.jsonl',
      Array.from({ length: 30 }, (_, id) => ({ id: `s${id}`, ...innocent })),
    );
    const halves = await Promise.all(['dev', 'test'].map((half) => check([name, '--split', half])));
    const ids = halves.map(({ out }) => answers(out).map(({ id }) => id));
    expect(ids.flat().toSorted()).toEqual(Array.from({ length: 30 }, (_, id) => `s${id}`).toSorted());
    expect(Math.min(...ids.map(({ length }) => length))).toBeGreaterThan(5);
  });

  it('prints with --names where people are named, line by line, and goes on past a bad line', async () => {
    const text = 'Well done to Mia in Year 4, says @mr_k';
    const { out, err, code } = await check(['--names', '-'], `${JSON.stringify({ id: 'n', text })}\n{"id":1}\n`);
    expect(JSON.parse(out)).toEqual({ id: 'n', spans: [[13, 16]] });
    expect(err).toContain('line 2: `text`');
    expect(code).toBe(1);
  });
});
