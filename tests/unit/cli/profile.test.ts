// The profile command as admins run it: real files, keys that nobody else may read, and another process where one is fed by a pipe.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/profile';
import { readEnrolment } from '../../../src/model/enrolment';
import { Logo } from '../../../src/model/profile';
import { Roster } from '../../../src/model/roster';
import { hashDistance } from '../../../src/pictures/perceptual-hash';
import { createMatcher } from '../../../src/roster/matcher';
import { school as overlay, ruleOf, trust } from '../policy/merging';
import { smallProfile } from '../signing/school';

const CREST =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 112" width="400" height="448"><path d="M4 4h92v50c0 30-25 45-46 54C29 99 4 84 4 54z" fill="#135"/><path d="M50 16l9 20 22 2-17 15 5 22-19-12-19 12 5-22-17-15 22-2z" fill="#fd0"/></svg>';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'));
  vi.stubEnv('INIT_CWD', folder);
  writeFileSync(join(folder, 'school.json'), JSON.stringify(smallProfile));
  writeFileSync(join(folder, 'crest.svg'), CREST);
  writeFileSync(join(folder, 'pupils.csv'), 'First name,Last name,Class\nMaya,Okafor,4B\nZoë,Quraishi,4B\n');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

interface Ended {
  out: string;
  err: string;
  code: number | null;
}

/** Runs a command; with input, in a process of its own. */
async function run(args: string, input?: string): Promise<Ended> {
  if (input !== undefined) return await fed(args, input);
  const said = { out: '', err: '' };
  const hear = (stream: NodeJS.WriteStream, into: 'out' | 'err') =>
    vi.spyOn(stream, 'write').mockImplementation((piece) => {
      said[into] += String(piece);
      return true;
    });
  const heard = [hear(process.stdout, 'out'), hear(process.stderr, 'err')];
  try {
    const code = await main(args.split(' '));
    return { ...said, code };
  } finally {
    for (const spy of heard) spy.mockRestore();
  }
}

function fed(args: string, input: string): Promise<Ended> {
  const { INIT_CWD: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'src/cli/run.mjs'), 'profile', ...args.split(' ')], { cwd: folder, env });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    said.out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    said.err += piece;
  });
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((done) => child.on('close', (code) => done({ ...said, code })));
}

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const mode = (name: string): number => statSync(join(folder, name)).mode & 0o777;

describe('npm run profile', { timeout: 60_000 }, () => {
  it('says how it is used, as a whole and by command', async () => {
    const whole = await run('--help');
    expect(whole.code).toBe(0);
    const commands = ['validate', 'keygen', 'sign', 'verify', 'fingerprint', 'logo', 'deploy', 'explain', 'test', 'merge'];
    for (const command of commands) {
      expect(whole.out).toContain(`  ${command}`);
      expect(await run(`${command} --help`)).toMatchObject({ code: 0, out: expect.stringContaining(`-- ${command} `) });
    }
  });

  it.each([
    'frobnicate',
    'toString',
    'sign',
    'sign a b',
    'validate --colour school.json',
    'sign school.json',
    'keygen school.json',
  ])('ends with 2 for %s', async (args) => {
    const { code, err, out } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.length).toBeGreaterThan(20);
  });

  it('validates files, bundled profiles and standard input', async () => {
    expect(await run('validate school.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Larkfield School, version 1'),
    });
    expect((await run('validate islwyn')).code).toBe(0);
    expect((await run('validate -', JSON.stringify(smallProfile))).code).toBe(0);
    expect(await run('validate nowhere.json')).toMatchObject({
      code: 1,
      err: expect.stringContaining('neither a file nor one of'),
    });
    expect(await run('validate .')).toMatchObject({ code: 1, err: expect.stringContaining('EISDIR') });
    const bad = await run('validate -', JSON.stringify({ ...smallProfile, version: 'x' }));
    expect(bad).toMatchObject({ code: 1, out: '', err: 'In version: expected a number, but found “x”.\n' });
    writeFileSync(join(folder, 'odd.json'), JSON.stringify({ ...smallProfile, rules: [] }));
    expect((await run('validate odd.json')).code).toBe(0);
    expect((await run('validate odd.json --strict')).code).toBe(1);
  });

  it('makes keys that only their owner can read, and never writes over one', async () => {
    const made = await run('keygen --out keys/one');
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/words: (\w+ ){7}\w+\n$/) });
    expect(mode('keys/one.private.json')).toBe(0o600);
    const before = file('keys/one.private.json');
    expect(await run('keygen --out keys/one')).toMatchObject({ code: 1, err: expect.stringContaining('never written over') });
    expect(file('keys/one.private.json')).toBe(before);
    rmSync(join(folder, 'keys/one.private.json'));
    expect((await run('keygen --out keys/one')).code).toBe(1);
    expect(existsSync(join(folder, 'keys/one.private.json'))).toBe(false);
  });

  it('signs what verify believes, and nobody else’s key', async () => {
    await run('keygen --out a');
    await run('keygen --out b');
    const signed = await run(
      'sign school.json --key a.private.json --version 7 --days 30 --next b.public.txt --next a.public.txt',
    );
    expect(signed.code).toBe(0);
    expect(signed.out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/);
    writeFileSync(join(folder, 'good.jws'), signed.out);
    writeFileSync(join(folder, 'longer.jws'), `${signed.out}\n`);
    expect(await run('verify - --key a.public.txt', signed.out)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Larkfield School \(larkfield\), version 7[\s\S]*next key/),
    });
    expect((await run(`verify good.jws --key ${file('a.public.txt').trim()} --school larkfield`)).code).toBe(0);
    expect(await run(`verify good.jws --key -${'A'.repeat(42)}`), 'a key may begin with a dash').toMatchObject({ code: 1 });
    expect(await run('verify good.jws --key b.public.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('not been told'),
    });
    expect((await run('verify good.jws --key a.public.txt --school other')).code).toBe(1);
    expect((await run('verify longer.jws --key a.public.txt')).code).toBe(1);
    expect((await run('sign school.json --key a.public.txt')).code).toBe(1);
    expect((await run('sign school.json --key a.private.json --days never')).code).toBe(2);
    expect((await run('sign school.json --key a.private.json --out a.private.json')).code).toBe(2);
    expect(mode('a.private.json')).toBe(0o600);
  });

  it('tells how a logo looks, the same from a drawing and a picture of it, and refuses what is none', async () => {
    const drawing = await run('logo crest.svg --title crest');
    expect(drawing.code).toBe(0);
    const told = Logo.parse(JSON.parse(drawing.out));
    expect(told.title).toBe('crest');
    const image = await loadImage(Buffer.from(CREST));
    const canvas = createCanvas(640, 560);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 640, 560);
    pen.drawImage(image, 120, 56, 400, 448);
    writeFileSync(join(folder, 'crest.jpg'), canvas.toBuffer('image/jpeg', 80));
    const photographed = Logo.parse(JSON.parse((await run('logo crest.jpg')).out));
    expect(hashDistance(photographed.hash, told.hash)).toBeLessThanOrEqual(20);
    writeFileSync(join(folder, 'blank.png'), createCanvas(40, 40).toBuffer('image/png'));
    expect(await run('logo blank.png')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('too little in it to know it by'),
    });
    expect(await run('logo school.json')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('no picture') });
    expect((await run('logo missing.png')).code).toBe(1);
  });

  it('fingerprints a list, with no name left in it and no key unless asked for', async () => {
    expect((await run('keygen --roster')).code).toBe(0);
    expect(mode('roster-key.secret.txt')).toBe(0o600);
    const { out, code } = await run('fingerprint pupils.csv --key roster-key.secret.txt');
    expect(code).toBe(0);
    expect(out).not.toMatch(/Okafor|Quraishi/i);
    // Short names may come about by chance among the letters of fingerprints.
    expect(out.replace(/"fingerprints":"[\w-]*"/, '')).not.toMatch(/Maya|Zo/i);
    expect(JSON.parse(out)).not.toHaveProperty('key');
    const kept = Roster.parse(JSON.parse((await run('fingerprint pupils.csv --key roster-key.secret.txt --with-key')).out));
    expect(kept.key).toBe(file('roster-key.secret.txt').trim());
    expect(createMatcher(kept).match(['maya', 'okafor'])).toMatchObject([{ part: 'full' }]);
    expect((await run('fingerprint school.json --key keys/one.public.txt.missing')).code).toBe(1);
    expect((await run('fingerprint - --key roster-key.secret.txt', '')).code).toBe(1);
  });

  it.each([
    ['utf8', (text: string) => Buffer.from(text)],
    ['latin1', (text: string) => Buffer.from(text, 'latin1')],
    ['utf16le', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads a list that a spreadsheet saved as %s', async (name, encoded) => {
    writeFileSync(join(folder, `${name}.csv`), encoded('First name,Last name\r\nZoë,Ångström\r\n'));
    writeFileSync(join(folder, 'fixed.txt'), 'B'.repeat(42) + 'A');
    const { out } = await run(`fingerprint ${name}.csv --key fixed.txt --with-key`);
    expect(createMatcher(Roster.parse(JSON.parse(out))).match(['zoe', 'angstrom'])).toMatchObject([{ part: 'full' }]);
  });

  it('shuts a folder that was open, once a secret comes into it', async () => {
    await run('keygen --roster --out later');
    await run('deploy school.json --out opened');
    chmodSync(join(folder, 'opened/firefox/policies.json'), 0o644);
    await run('deploy school.json --out opened --roster-key later.secret.txt');
    expect(mode('opened/firefox/policies.json')).toBe(0o600);
  });

  it('puts the fingerprints into a signed file, and their key nowhere', async () => {
    await run('keygen --out c');
    await run('keygen --roster --out r');
    await run('fingerprint pupils.csv --key r.secret.txt --with-key --out roster.json');
    const { out } = await run('sign school.json --key c.private.json --roster roster.json');
    const payload = Buffer.from(out.split('.')[1] ?? '', 'base64url').toString();
    expect(JSON.parse(payload).profile.roster.count).toBe(2);
    expect(payload).not.toContain(file('r.secret.txt').trim());
  });

  it('deploys into a folder, and again over it', async () => {
    await run('keygen --out d');
    const args = 'deploy school.json --url https://larkfield.example/p.jws --key d.public.txt --out out --min-version 3';
    expect((await run(args)).code).toBe(0);
    expect((await run(args)).code).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'README.md',
      'firefox',
      'google-admin',
      'intune',
      'links',
      'linux',
      'macos',
      'windows',
    ]);
    expect(JSON.parse(file('out/google-admin/policy-for-extensions.json'))).toEqual({
      profileUrl: { Value: 'https://larkfield.example/p.jws' },
      profileKeys: { Value: [file('d.public.txt').trim()] },
      minProfileVersion: { Value: 3 },
    });
    expect(readEnrolment(file('out/links/enrolment.txt'))).toMatchObject({ ok: true, enrolment: { schoolId: 'larkfield' } });
  });

  it('keeps examples at home, and a folder with a secret to its owner', async () => {
    writeFileSync(join(folder, 'lock.json'), '{"rulesOff":[]}');
    await run('keygen --roster --out s');
    const { code } = await run('deploy islwyn --roster-key s.secret.txt --lock lock.json --firefox-consent --out secret');
    expect(code).toBe(0);
    const { profileJson, ...rest } = JSON.parse(file('secret/firefox/policies.json')).policies['3rdparty'].Extensions[
      'second-glance@second-glance.example'
    ];
    expect(JSON.parse(profileJson)).not.toHaveProperty('examples');
    expect(rest).toEqual({ rosterKey: file('s.secret.txt').trim(), lockSettings: '{"rulesOff":[]}', firefoxDataConsent: true });
    expect(mode('secret/firefox/policies.json')).toBe(0o600);
  });

  it.each([
    ['an address without its key', '--url https://larkfield.example/p', 2],
    ['an address that is not safe', '--url http://larkfield.example/p --key BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc', 2],
    ['an id that is none', '--chrome-id second-glance', 2],
    ['settings that are none', '--lock pupils.csv', 1],
  ])('refuses to deploy %s, and writes nothing', async (_, args, code) => {
    expect((await run(`deploy school.json --out never ${args}`)).code).toBe(code);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  it('refuses settings that belong to the person', async () => {
    writeFileSync(join(folder, 'paused.json'), '{"paused":null,"colour":1}');
    const { code, err } = await run('deploy school.json --lock paused.json --out never');
    expect([code, err.trim().split('\n').length]).toEqual([1, 2]);
  });

  it('explains and tries', async () => {
    expect(await run('explain school.json')).toMatchObject({ code: 0, out: expect.stringContaining('what staff will see') });
    const trying = (wanted: object[]) => {
      writeFileSync(
        join(folder, 'trying.json'),
        JSON.stringify({ ...smallProfile, examples: [{ text: 'Maya Okafor won!', pupils: ['Maya Okafor'], expect: wanted }] }),
      );
      return run('test trying.json');
    };
    expect(await trying([{ rule: 'pupil-name' }])).toMatchObject({ code: 0, out: expect.stringContaining('1 of 1 examples') });
    expect(await trying([])).toMatchObject({ code: 1, out: expect.stringContaining('  + pupil-name hold (names)') });
  });
});

describe('a school upon its trust', { timeout: 60_000 }, () => {
  const keep = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  beforeAll(() => {
    keep('trust.json', trust());
    keep('fell.json', overlay({ rules: [ruleOf('kind', 'tone', 'hold')] }));
    keep('wrong.json', overlay({ rules: [ruleOf('gone', 'tone', 'hold')] }));
  });

  it('is looked over with its base, and without it as far as that goes', async () => {
    expect(await run('validate fell.json --base trust.json --strict')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Upon North Lakes Trust: 2 clauses, 2 rules'),
    });
    expect(await run('validate fell.json')).toMatchObject({
      code: 0,
      err: expect.stringContaining('extends “north-lakes”, which is not here'),
    });
    expect(await run('validate wrong.json --base trust.json')).toMatchObject({
      code: 1,
      err: 'The overlay “fell-side”: In rules, item 1, clause: no clause is called "gone".\n',
    });
    expect(await run('explain fell.json')).toMatchObject({ code: 1, err: expect.stringContaining('expected --base FILE') });
    expect(await run('explain fell.json --base school.json')).toMatchObject({ code: 2 });
    expect((await run('explain fell.json --base trust.json')).out).toContain('(North Lakes Trust, Staff)');
  });

  it('becomes one profile that can be deployed like any other', async () => {
    expect((await run('merge fell.json --base trust.json --out one.json')).code).toBe(0);
    expect(await run('validate one.json --strict')).toMatchObject({ code: 0 });
    expect((await run('merge trust.json')).code).toBe(1);
  });

  it('goes to the browsers with its base, each its own way', async () => {
    await run('keygen --out trust-key');
    const key = 'trust-key.public.txt';
    expect(
      (await run(`deploy fell.json --base trust.json --base-url https://trust.example/p --base-key ${key} --out a`)).code,
    ).toBe(0);
    expect(
      (await run(`deploy fell.json --base trust.json --url https://fell.example/p --key ${key} --push-base --out b`)).code,
    ).toBe(0);
    expect(file('a/linux/chrome/second-glance.json')).toMatch(/fell-side[\s\S]*trust\.example/);
    expect(file('b/linux/chrome/second-glance.json')).toMatch(/north-lakes[\s\S]*fell\.example/);
    // At the first address lies the trust alone, and no link under the school's name may lead there.
    expect(existsSync(join(folder, 'a/links'))).toBe(false);
    expect(file('a/README.md')).toContain('no link: only “north-lakes” lies at an address');
    expect(file('b/links/enrolment.txt')).toContain('school=fell-side');
    expect(file('b/README.md')).toContain(
      'It brings only what Fell Side School says itself: send the link of “north-lakes” with it',
    );
    expect((await run('deploy wrong.json --base trust.json --out c')).code).toBe(1);
    expect(existsSync(join(folder, 'c'))).toBe(false);
  });

  it.each([
    ['validate solo.json --base trust.json', /--base: “solo” extends nothing: expected "extends": "north-lakes" in it/],
    ['deploy solo.json --base trust.json --out never', /--base: “solo” extends nothing/],
    ['deploy solo.json --base-url https://trust.example/p --base-key KEY --out never', /--base-url: “solo” extends nothing/],
    [
      'deploy fell.json --base trust.json --url https://fell.example/p --key KEY --push-base --min-version 5 --out never',
      /--min-version 5: “north-lakes” is version 3, which browsers would refuse/,
    ],
    ['deploy fell.json --base trust.json --min-version 8 --out never', /“fell-side” is version 7/],
  ])('refuses what would not be in force: %s', async (args, says) => {
    keep('solo.json', { ...trust(), id: 'solo' });
    const ended = await run(args.replace('KEY', 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc'));
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(says) });
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  it('is deployed without its base only with a word about it, tried or not', async () => {
    const says = /“fell-side” extends “north-lakes”, which is not in these files/;
    for (const base of ['', ' --base trust.json'])
      expect(await run(`deploy fell.json${base} --out d`)).toMatchObject({ code: 0, err: expect.stringMatching(says) });
    keep('bundled.json', overlay({}, { extends: 'islwyn' }));
    expect(await run('deploy bundled.json --out e')).toMatchObject({ code: 0, err: '' });
  });
});
