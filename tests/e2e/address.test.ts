// A school's profile at a real HTTPS address, in real Chromium: joined by link, kept level, and not one bad file taken.
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enrolmentLink } from '../../src/model/enrolment';
import { keyWords } from '../../src/signing/keys';
import { withLeave } from './rig/leave';
import { ADDRESS, HOST, openSchoolHost, type SchoolHost, serves, whyNoHost } from './rig/school-host';
import { until } from './rig/until';
import { openVault } from './rig/vault';
import { type BadFile, badFiles, DAY, goodFile, makeRing, type Ring, signed } from './rig/vectors';
import { createWorld, type World } from './rig/world';

const why = whyNoHost();
if (why) console.warn(`SKIPPED: a school's address was not tried, for ${why}.`);

describe.skipIf(why !== null)(`a school’s address${why ? ` (skipped: ${why})` : ''}`, () => {
  let world: World;
  let host: SchoolHost;
  let ring: Ring;
  let five: string;
  let bad: BadFile[];
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    host = await openSchoolHost();
    ring = await makeRing();
    five = await goodFile(ring);
    bad = await badFiles(ring);
    folder = withLeave();
    world = await createWorld({
      folder,
      reach: { [HOST]: host.port },
      args: [`--ignore-certificate-errors-spki-list=${host.spki}`],
    });
    page = await world.openPage('options.html');
  });
  afterAll(async () => {
    await world?.close();
    await host?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await world.begin('bisl');
    host.answer(serves(five));
    host.heard.splice(0);
  });

  const link = () => enrolmentLink({ address: ADDRESS, schoolId: 'hill-top', key: ring.school.publicKey });
  const subscribe = async () =>
    expect(await world.ask('enrolment.accept', { text: link() })).toEqual({ ok: true, school: 'Hill Top School' });
  const status = () => world.ask('status.get', {});
  const check = async () => (await world.ask('school.check', {})).sources[0]!;
  const lastGood = { profile: { id: 'hill-top', version: 5, origin: 'school' } };

  it('is joined by link: the name and the words first, and only then a yes', async () => {
    const here = page.locator('section#subscription');
    await page.reload();
    await here.getByLabel('Link from your school').fill(link());
    await here.getByRole('button', { name: 'Look at this link' }).click();
    await here.getByText(HOST).first().waitFor();
    expect(host.heard).toEqual([]);
    await here.getByRole('button', { name: 'See whose profile it is' }).click();
    await here.getByText('This is the profile of Hill Top School, version 5').waitFor();
    expect(await here.getByRole('list', { name: 'Words to compare' }).getByRole('listitem').allTextContents()).toEqual(
      keyWords(ring.school.publicKey),
    );
    expect((await status()).profile?.id).toBe('bisl');
    await here.getByRole('button', { name: 'The words are the same: follow this profile' }).click();
    await here.getByText('You now follow the profile of Hill Top School.').waitFor();
    expect(await status()).toMatchObject({ ...lastGood, level: { by: 'address' }, locked: [] });
    await here.getByText('Pass it on to a colleague').click();
    await here.getByRole('img', { name: /^QR code/ }).waitFor();
    await here.getByRole('button', { name: 'Leave this profile' }).click();
    await here.getByRole('button', { name: 'Yes, leave it' }).click();
    await until('nobody’s profile', async () => (await status()).profile === null);
    expect(await openVault(page).everything()).not.toContain('Hill Top School');
  });

  it('is asked for one file and told nothing: no cookie, no name, no word of who asks', async () => {
    await subscribe();
    expect(host.heard.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /staff/profile']);
    const { headers } = host.heard[0]!;
    for (const name of ['cookie', 'authorization', 'referer']) expect(headers).not.toHaveProperty(name);
    expect(JSON.stringify(headers)).not.toMatch(/bisl|hill-top-|second/i);
    // Of all that left the browser since it was started, there is nothing else.
    expect(new Set(world.knocks.splice(0))).toEqual(new Set([`CONNECT ${HOST}:443`, `GET ${ADDRESS}`]));
  });

  it('sends nothing again that has not changed', async () => {
    await subscribe();
    const source = await check();
    expect(host.heard.at(-1)?.headers['if-none-match']).toMatch(/^"[0-9a-f]{20}"$/);
    expect(source).toMatchObject({ refused: null, accepted: { version: 5 } });
  });

  it('is believed for none of the bad files, the last good stays, and each has one clear sentence', async () => {
    await subscribe();
    const told: string[] = [];
    for (const { name, file, says } of bad) {
      host.answer(serves(file));
      const { refused, accepted } = await check();
      expect(accepted, name).toMatchObject({ version: 5 });
      expect(refused?.says, name).toMatch(/larger/.test(refused?.says ?? '') ? /larger than a profile may be/ : says);
      told.push(refused?.says ?? '');
    }
    console.info(`Chromium: 0 of ${bad.length} bad files taken`);
    expect(bad.length).toBeGreaterThanOrEqual(25);
    for (const says of told) expect(says).toMatch(/^[A-Z][^\n]{20,200}\.$/);
    await world.stopWorker();
    expect(await status()).toMatchObject(lastGood);
  });

  it.each<[string, (host: SchoolHost) => void, RegExp]>([
    ['answers with an error', (to) => to.answer((_, response) => void response.writeHead(500).end()), /error \(500\)/],
    ['has no such file', (to) => to.answer((_, response) => void response.writeHead(404).end()), /error \(404\)/],
    [
      'sends on elsewhere',
      (to) =>
        to.answer((request, response) =>
          request.url === '/elsewhere'
            ? void response.writeHead(200).end('x')
            : void response.writeHead(302, { location: '/elsewhere' }).end(),
        ),
      /sends on to another place, which is not followed/,
    ],
    [
      'hangs up in the middle',
      (to) =>
        to.answer((_, response) => {
          response.writeHead(200, { 'content-length': '5000' });
          response.write('x'.repeat(100), () => response.destroy());
        }),
      /could not be reached/,
    ],
    ['hangs up at once', (to) => to.answer((request) => void request.socket.destroy()), /could not be reached/],
    [
      'never stops sending',
      (to) =>
        to.answer((_, response) => {
          response.writeHead(200);
          const more = () => response.destroyed || response.write('A'.repeat(500_000), () => setImmediate(more));
          more();
        }),
      /larger than a profile may be/,
    ],
  ])('that %s leaves the last good in force', async (_, spoil, says) => {
    await subscribe();
    spoil(host);
    const source = await check();
    expect(source.refused?.says).toMatch(says);
    expect(host.heard.map(({ path }) => path)).not.toContain('/elsewhere');
    expect(await status()).toMatchObject(lastGood);
    host.answer(serves(five));
    expect(await check()).toMatchObject({ refused: null });
  });

  it('that never answers is given up', async () => {
    await subscribe();
    host.answer(() => undefined);
    expect((await check()).refused?.says).toBe('The school’s address did not answer in time.');
    expect(await status()).toMatchObject(lastGood);
  }, 60_000);

  it('that cannot be reached at all leaves the last good in force, and the page says so', async () => {
    await subscribe();
    await page.context().setOffline(true);
    const source = await check().finally(() => page.context().setOffline(false));
    expect(source.refused?.says).toMatch(/not online|could not be reached/);
    await world.stopWorker();
    expect(await status()).toMatchObject({
      ...lastGood,
      notes: [expect.stringMatching(/Version 5 of Hill Top School stays in force/)],
    });
  });

  it('brings a newer profile with news in words, and changes keys over to the next', async () => {
    await subscribe();
    const { school, next } = ring;
    host.answer(serves(await signed({ version: 6, key: school, next: [school, next] })));
    expect(await check()).toMatchObject({ accepted: { version: 6 } });
    expect((await status()).news).toMatchObject([{ version: 6, school: 'Hill Top School' }]);
    host.answer(serves(await signed({ version: 7, key: next, next: [next], issued: -DAY / 2 })));
    expect(await check()).toMatchObject({ accepted: { version: 7 }, refused: null });
    host.answer(serves(await signed({ version: 8, key: school, issued: 0 })));
    expect(await check()).toMatchObject({ accepted: { version: 7 }, refused: { says: expect.stringMatching(/told to trust/) } });
  });

  it.each([
    ['a link that is cut short', (whole: string) => whole.slice(0, -5), /cut short/],
    ['a link to a place that is not secure', (whole: string) => whole.replace('https:', 'http:'), /https/],
    ['a link with another school’s name', (whole: string) => whole.replace('hill-top&', 'far-hill&'), /another school/],
    ['a link with another key', (whole: string) => whole.replace(/key=.*/, `key=${'b'.repeat(42)}A`), /told to trust/],
  ])('is not joined by %s', async (_, spoil, says) => {
    const outcome = await world.ask('enrolment.accept', { text: spoil(link()) });
    expect(outcome.ok || outcome.problems.join(' ')).toMatch(says);
    expect(await world.ask('school.report', {})).toMatchObject({ sources: [] });
    expect((await status()).profile?.id).toBe('bisl');
  });

  it('is asked by the background alone: our own pages may ask nobody', async () => {
    for (const path of ['options.html', 'popup.html', 'welcome.html', 'reader.html']) {
      const own = await world.openPage(path);
      const asked = own.evaluate(
        (address) =>
          fetch(address).then(
            () => 'answered',
            () => 'refused',
          ),
        ADDRESS,
      );
      expect(await asked, path).toBe('refused');
      await own.close();
    }
    expect(host.heard).toEqual([]);
  });
});
