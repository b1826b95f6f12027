// deploy: every file that device management wants, in one folder.

import * as z from 'zod';
import { readLocks } from '../../mandate/read-locks';
import { problemSentences } from '../../model/problem-sentences';
import type { Profile } from '../../model/profile';
import { type PublicKey, SchoolId } from '../../model/signed-profile';
import { bundledProfile } from '../../policy/catalogue';
import { writePayload } from '../../signing/payload';
import { deployFiles } from '../../studio/deploy/deploy-files';
import { builtIds, type Deployment, ExtensionIds, Values } from '../../studio/deploy/deployment';
import { basedOn, baseOption, refuseIdleBase, shortfallProblems } from './bases';
import { type Asked, type Command, numberOf, Refused, textOf, textsOf } from './command';
import { parsed, profileFrom, publicKeyFrom, readText, writeMade } from './files';
import { rosterKeyFrom } from './roster';

export const deploy: Command = {
  brief: 'writes the files for every kind of device management',
  usage: `deploy FILE [--out FOLDER] [--url URL --key P... [--school ID]] [--base FILE... [--push-base] | --base-url URL --base-key P...]
         [--min-version N] [--roster-key K] [--lock SETTINGS.json] [--withdraw] [--firefox-consent] [--chrome-id ID] [--edge-id ID] [--firefox-id ID]

  FILE is the profile. It goes into the files whole; with --url only its address and keys do.
  --out              the folder ("deploy-" and the profile's id); files of before are replaced
  --url              where the signed profile lies; needs --key
  --key              a public key trusted there; may be given again
  --school           the id that the signed profile was made out to; left out, the profile's
  --base             the profile that FILE extends: the two are tried together first
  --push-base        with --url: the base goes into the files whole, where the base is not pushed to these browsers by others
  --base-url         without --url: where the signed base lies, with its --base-key
  --min-version      lower versions are refused, the base's as well
  --roster-key       a file made by keygen --roster; the folder is then as secret as the key
  --lock             settings that the school sets, as JSON: {"rulesOff": []}
  --withdraw         ends everything that was set, instead of setting it
  --firefox-consent  sets firefoxDataConsent
  --chrome-id …      the ids that your stores give; left out, those of this build`,
  options: {
    out: { type: 'string' },
    url: { type: 'string' },
    key: { type: 'string', multiple: true },
    school: { type: 'string' },
    ...baseOption,
    'push-base': { type: 'boolean' },
    'base-url': { type: 'string' },
    'base-key': { type: 'string', multiple: true },
    'min-version': { type: 'string' },
    'roster-key': { type: 'string' },
    lock: { type: 'string' },
    withdraw: { type: 'boolean' },
    'firefox-consent': { type: 'boolean' },
    'chrome-id': { type: 'string' },
    'edge-id': { type: 'string' },
    'firefox-id': { type: 'string' },
  },
  files: 1,
  run(asked) {
    const profile = profileFrom(asked.file);
    refuseIdleBase(profile, asked);
    const values = valuesOf(profile, asked);
    tryUponBase(profile, asked);
    const schoolId = judged(SchoolId, textOf(asked, 'school') ?? addressedTo(profile, asked));
    const whose = { school: profile.identity.name, profileId: profile.id, schoolId, base: baseOf(profile, asked) };
    const files = deployFiles({ values, ids: idsOf(asked), ...whose });
    const folder = textOf(asked, 'out') ?? `deploy-${profile.id}`;
    for (const { path, text } of files) writeMade(`${folder}/${path}`, text, values.rosterKey ? 0o600 : undefined);
    process.stdout.write(`${files.length} files in ${folder}. Begin with ${folder}/README.md.\n`);
    return 0;
  },
};

/** At the one address that goes to the browsers lies the profile itself, or its base. */
const addressedTo = ({ id, extends: base }: Profile, asked: Asked): string =>
  textOf(asked, 'base-url') === undefined ? id : (base ?? id);

const baseOf = ({ extends: id }: Profile, asked: Asked): Deployment['base'] =>
  id === undefined || bundledProfile(id) ? null : { id, isAddressed: textOf(asked, 'base-url') !== undefined };

/** What would not fit in the browsers is not deployed; that a base must come another way is said. */
function tryUponBase(profile: Profile, asked: Asked): void {
  if (profile.extends === undefined || asked.values.withdraw) return;
  const { bases, shortfalls, remarks } = basedOn(profile, asked);
  const wrong = shortfalls.filter(({ kind }) => kind !== 'missing').flatMap(shortfallProblems);
  if (wrong.length > 0) throw new Refused(wrong);
  const untried = shortfalls.map(({ overlay, base }) => `“${overlay.id}” extends “${base}”: --base tries the two together.`);
  for (const line of [...remarks, ...elsewhere([profile, ...bases], asked), ...untried]) process.stderr.write(`${line}\n`);
}

/** That a base was tried does not put it into the files. One that comes with the extension is everywhere. */
function elsewhere([profile, ...bases]: readonly Profile[], asked: Asked): string[] {
  const isCarried = asked.values['push-base'] === true || textOf(asked, 'base-url') !== undefined;
  return [profile, ...bases].flatMap((one) => {
    const base = one?.extends;
    if (!one || base === undefined || bundledProfile(base) || (isCarried && one === profile)) return [];
    return [`“${one.id}” extends “${base}”, which is not in these files: see that it reaches these browsers another way.`];
  });
}

/** What a browser would refuse for its version is not deployed. What lies at an address may be newer than the file here. */
function refuseLow(profiles: readonly Profile[], asked: Asked): void {
  const floor = numberOf(asked, 'min-version');
  const low = profiles.filter(({ version }) => floor !== undefined && version < floor);
  if (low.length > 0)
    throw new Refused(
      low.map(({ id, version }) => `--min-version ${floor}: “${id}” is version ${version}, which browsers would refuse`),
      2,
    );
}

/** Two ways lead into a browser, and one profile goes each. */
function placesOf(profile: Profile, asked: Asked): Values {
  const own = addressOf(asked, 'url', 'key');
  const bases = addressOf(asked, 'base-url', 'base-key');
  if (own && bases) throw new Refused(['--url and --base-url: one address goes to a browser: expected one of them, or merge'], 2);
  const [base] = textsOf(asked, 'base')
    .map(profileFrom)
    .filter(({ id }) => id === profile.extends);
  if (asked.values['push-base'] && !(own && base))
    throw new Refused(['--push-base: expected --url for the profile, and the profile that it extends as --base'], 2);
  const pushed = own ? (asked.values['push-base'] && base) || null : profile;
  refuseLow(pushed ? [pushed] : [], asked);
  return { ...(pushed ? { profileJson: writeShipped(pushed) } : {}), ...(own ?? bases) };
}

function addressOf(asked: Asked, address: string, key: string): Pick<Values, 'profileUrl' | 'profileKeys'> | null {
  const url = textOf(asked, address);
  const keys: PublicKey[] = textsOf(asked, key).map(publicKeyFrom);
  if ((url === undefined) !== (keys.length === 0))
    throw new Refused([`--${address} and --${key} come together: expected both, or neither`], 2);
  return url === undefined ? null : { profileUrl: url, profileKeys: keys };
}

const writeShipped = ({ examples: _, ...shipped }: Profile): string => writePayload(shipped);

function valuesOf(profile: Profile, asked: Asked): Values {
  const rosterKey = textOf(asked, 'roster-key');
  const value = asked.values.withdraw
    ? { withdraw: true }
    : {
        ...placesOf(profile, asked),
        minProfileVersion: numberOf(asked, 'min-version'),
        rosterKey: rosterKey === undefined ? undefined : rosterKeyFrom(rosterKey),
        lockSettings: locksFrom(textOf(asked, 'lock')),
        firefoxDataConsent: asked.values['firefox-consent'] === true ? true : undefined,
      };
  return judged(Values, value);
}

/** Judged as the browser will judge it: what it would refuse is not deployed. */
function locksFrom(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const asked = z.record(z.string(), z.unknown()).safeParse(parsed(readText(name)));
  if (!asked.success) throw new Refused([`"${name}" holds no settings: expected JSON like {"rulesOff": []}`]);
  const { problems } = readLocks(asked.data);
  if (problems.length > 0) throw new Refused(problems);
  return JSON.stringify(asked.data);
}

const idsOf = (asked: Asked): ExtensionIds =>
  judged(ExtensionIds, {
    chrome: textOf(asked, 'chrome-id') ?? builtIds.chrome,
    edge: textOf(asked, 'edge-id') ?? textOf(asked, 'chrome-id') ?? builtIds.edge,
    firefox: textOf(asked, 'firefox-id') ?? builtIds.firefox,
  });

/** Returns the value in its shape; what does not fit was asked for on the command line. */
function judged<Shape extends typeof Values | typeof ExtensionIds | typeof SchoolId>(
  shape: Shape,
  value: unknown,
): ReturnType<Shape['parse']> {
  const result = shape.safeParse(value);
  if (!result.success) throw new Refused(problemSentences(result.error, value), 2);
  return result.data as ReturnType<Shape['parse']>;
}
