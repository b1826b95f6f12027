// Every file for device management is read back by a reader of its own kind, and says what was to be deployed.
import { createHash } from 'node:crypto';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ManagedName, managedKeys } from '../../../src/model/managed';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { writePayload } from '../../../src/signing/payload';
import { deployFiles } from '../../../src/studio/deploy/deploy-files';
import { builtIds, type Deployment, entriesOf, Values } from '../../../src/studio/deploy/deployment';
import config from '../../../wxt.config';
import { awkward, byAddress, ending, whole } from './deployments';
import { readRegistry } from './registry-reader';

const cases: [string, Deployment][] = [
  ['a whole profile', whole],
  ['an address', byAddress],
  ['the end of it', ending],
  ...bundledProfiles().map((profile): [string, Deployment] => [
    profile.id,
    { ...whole, values: Values.parse({ profileJson: writePayload(profile) }), profileId: profile.id },
  ]),
];

const fileOf = (deployment: Deployment, path: string): string => {
  const file = deployFiles(deployment).find((one) => one.path === path);
  if (!file) return expect.unreachable(`there is no ${path}`);
  return file.text;
};
const valuesOf = (deployment: Deployment) => Object.fromEntries(entriesOf(deployment));

/** As the extension judges each key when it arrives. */
const arrives = (values: Record<string, unknown>) => {
  for (const [name, value] of Object.entries(values)) {
    expect(Object.keys(managedKeys)).toContain(name);
    expect(managedKeys[name as ManagedName].shape.safeParse(value), name).toMatchObject({ success: true });
  }
  if (typeof values.profileJson === 'string') expect(JSON.parse(values.profileJson)).toHaveProperty('schema', 1);
};

describe.each(cases)('%s', (_, deployment) => {
  const wanted = valuesOf(deployment);

  it('is what the extension takes', () => arrives(wanted));

  it('arrives through the Google Admin console, each value in its wrapping', () => {
    const Wrapped = z.record(z.string(), z.strictObject({ Value: z.unknown() }));
    const read = Wrapped.parse(JSON.parse(fileOf(deployment, 'google-admin/policy-for-extensions.json')));
    expect(Object.fromEntries(Object.entries(read).map(([key, { Value }]) => [key, Value]))).toEqual(wanted);
  });

  it.each(['chrome', 'edge', 'chromium'] as const)('arrives in a policy folder of %s', (browser) => {
    const Policy = z.strictObject({
      '3rdparty': z.strictObject({ extensions: z.record(z.string().regex(/^[a-p]{32}$/), z.record(z.string(), z.unknown())) }),
    });
    const read = Policy.parse(JSON.parse(fileOf(deployment, `linux/${browser}/second-glance.json`)))['3rdparty'].extensions;
    expect(read).toEqual({ [deployment.ids[browser === 'edge' ? 'edge' : 'chrome']]: wanted });
  });

  it('arrives in Firefox, whose Extensions has a capital', () => {
    const read = JSON.parse(fileOf(deployment, 'firefox/policies.json'));
    expect(read).toEqual({ policies: { '3rdparty': { Extensions: { [deployment.ids.firefox]: wanted } } } });
  });

  it.each([
    ['chrome', `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${deployment.ids.chrome}\\policy`],
    ['edge', `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${deployment.ids.edge}\\policy`],
    ['firefox', `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${deployment.ids.firefox}`],
  ])('arrives in the registry for %s', (browser, place) => {
    const { deleted, keys } = readRegistry(fileOf(deployment, `windows/${browser}.reg`));
    const root = `HKEY_LOCAL_MACHINE\\${place}`;
    expect(deleted).toEqual([root]);
    const lists = Object.entries(wanted).filter(([, value]) => Array.isArray(value));
    expect([...keys.keys()]).toEqual([root, ...lists.map(([name]) => `${root}\\${name}`)]);
    const plain = Object.entries(wanted).flatMap(([name, value]): [string, unknown][] =>
      Array.isArray(value) ? [] : [[name, typeof value === 'boolean' ? Number(value) : value]],
    );
    expect([...(keys.get(root) ?? [])]).toEqual(plain);
    for (const [name, value] of lists) expect([...(keys.get(`${root}\\${name}`)?.values() ?? [])]).toEqual(value);
    arrives(Object.fromEntries(plain));
  });

  it('arrives on Macs, as one profile and as single preferences', () => {
    const profile = z
      .looseObject({ PayloadType: z.literal('Configuration'), PayloadContent: z.array(z.record(z.string(), z.unknown())) })
      .parse(parse(fileOf(deployment, 'macos/second-glance.mobileconfig')));
    const bodies = profile.PayloadContent.map((body) =>
      Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('Payload'))),
    );
    const firefox = { EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [deployment.ids.firefox]: wanted } } };
    expect(bodies).toEqual([wanted, wanted, firefox]);
    for (const [index, { PayloadType }] of profile.PayloadContent.entries())
      expect(parse(fileOf(deployment, `macos/jamf/${String(PayloadType)}.plist`))).toEqual(bodies[index]);
    const ids = [profile, ...profile.PayloadContent].map(({ PayloadUUID }) => String(PayloadUUID));
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
  });

  it('is the same however often it is made', () => {
    expect(deployFiles(deployment)).toEqual(deployFiles(deployment));
  });
});

describe('the folder', () => {
  it.each([
    ['a whole profile', whole],
    ['an address', byAddress],
  ])('for %s is as it has always been', (_, deployment) => {
    for (const { path, text } of deployFiles(deployment)) expect(text, path).toMatchSnapshot(path);
  });

  it('brings the awkward words back as they were', () => {
    const { profileJson = '' } = whole.values;
    expect(JSON.parse(profileJson)).toEqual(JSON.parse(JSON.stringify(awkward)));
    expect(profileJson).toMatch(/^[ -~]+$/);
  });

  it('has the links of an address, and of nothing else', () => {
    expect(fileOf(byAddress, 'links/enrolment.txt').trim().split('\n')).toHaveLength(2);
    expect(deployFiles(whole).map(({ path }) => path)).not.toContain('links/enrolment.txt');
  });

  it('warns of the key of the pupil list only where it is in it', () => {
    expect(fileOf(whole, 'README.md')).toContain('key of your pupil list');
    expect(fileOf(byAddress, 'README.md')).not.toContain('key of your pupil list');
  });

  it('speaks of every file in it', () => {
    const guide = fileOf(byAddress, 'README.md');
    const folders = new Set(deployFiles(byAddress).map(({ path }) => path.split('/')[0] ?? ''));
    for (const folder of folders) expect(guide, folder).toContain(folder === 'README.md' ? '#' : `\`${folder}/`);
  });
});

describe('what is deployed', () => {
  it('has an address and its keys together, or neither', () => {
    expect(Values.safeParse({ profileUrl: 'https://larkfield.example/p' }).success).toBe(false);
    expect(Values.safeParse({ profileKeys: ['A'.repeat(43)] }).success).toBe(false);
    expect(Values.safeParse({ profileUrl: 'http://larkfield.example/p', profileKeys: ['A'.repeat(43)] }).success).toBe(false);
  });

  it('knows every key that the extension knows', () => {
    expect(Object.keys(Values.shape)).toEqual(Object.keys(managedKeys));
  });

  it('is for the extension as it is built', async () => {
    const { manifest } = config;
    const made = async (browser: 'chrome' | 'firefox') =>
      typeof manifest === 'function'
        ? await manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 })
        : await manifest;
    const digest = createHash('sha256')
      .update(Buffer.from((await made('chrome'))?.key ?? '', 'base64'))
      .digest('hex');
    const letters = Array.from(digest.slice(0, 32), (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
    expect(builtIds).toMatchObject({ chrome: letters, edge: letters });
    expect((await made('firefox'))?.browser_specific_settings?.gecko?.id).toBe(builtIds.firefox);
  });
});
