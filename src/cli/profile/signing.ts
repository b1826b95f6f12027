// keygen, sign and verify: the school's key, and what is signed with it.

import { problemSentences } from '../../model/problem-sentences';
import { SharedRoster } from '../../model/roster';
import { createRosterKey } from '../../roster/fingerprint';
import { keyId, keyWords, makeKeys } from '../../signing/keys';
import { signProfile } from '../../signing/sign';
import { type Verified, verifyProfile } from '../../signing/verify';
import { issueOf } from '../../studio/issue';
import { type Command, neededText, numberOf, Refused, textOf, textsOf } from './command';
import {
  parsed,
  privateKeyFrom,
  profileFrom,
  publicKeyFrom,
  readBytes,
  readText,
  refuseExisting,
  writeMade,
  writeNew,
  writeSecret,
} from './files';

export const keygen: Command = {
  brief: 'makes the school’s key, or with --roster the key of its pupil list',
  usage: `keygen [--out NAME] [--roster]

  Writes NAME.private.json, which only you may read, and NAME.public.txt, and prints the words of the key. Whoever has the
  private file can speak for the school: keep it off shared drives, with a copy in the safe. NAME is "school-key".
  --roster   a key for the pupil list instead, in NAME.secret.txt ("roster-key")
  No file is ever written over.`,
  options: { out: { type: 'string' }, roster: { type: 'boolean' } },
  files: 0,
  async run(asked) {
    if (asked.values.roster) return makeRosterKey(textOf(asked, 'out') ?? 'roster-key');
    const name = textOf(asked, 'out') ?? 'school-key';
    const [secret, open] = [`${name}.private.json`, `${name}.public.txt`];
    refuseExisting(secret, open);
    const { privateKey, publicKey } = await makeKeys();
    writeSecret(secret, `${JSON.stringify(privateKey)}\n`);
    writeNew(open, `${publicKey}\n`);
    process.stdout.write(`${secret}\n${open}\nwords: ${keyWords(publicKey).join(' ')}\n`);
    return 0;
  },
};

function makeRosterKey(name: string): number {
  const file = `${name}.secret.txt`;
  writeSecret(file, `${createRosterKey()}\n`);
  process.stdout.write(`${file}\n`);
  return 0;
}

const YEAR = 365;

export const sign: Command = {
  brief: 'signs a profile for a web address',
  usage: `sign FILE --key K [--out FILE] [--days 365] [--school ID] [--version N] [--next P]... [--roster R]

  Prints the signed file, or writes it to --out. Put it at your web address byte for byte.
  --key      the private key, a file made by keygen
  --days     how long it holds; after that it stays in force and is called out of date
  --school   the id that staff enrol for; left out, the profile's
  --version  left out, the profile's; must grow with every file
  --next     a public key that may sign the next file; may be given again; left out, the same key. Name the old and the
             new one to change over, then the new one alone
  --roster   the pupil list as made by fingerprint; its key is left out`,
  options: {
    key: { type: 'string' },
    out: { type: 'string' },
    days: { type: 'string' },
    school: { type: 'string' },
    version: { type: 'string' },
    next: { type: 'string', multiple: true },
    roster: { type: 'string' },
  },
  files: 1,
  async run(asked) {
    const key = privateKeyFrom(neededText(asked, 'key', 'a private key made by keygen'));
    const next = textsOf(asked, 'next').map(publicKeyFrom);
    const value = issueOf(profileFrom(asked.file), {
      schoolId: textOf(asked, 'school'),
      version: numberOf(asked, 'version'),
      issued: new Date(),
      days: numberOf(asked, 'days') ?? YEAR,
      keys: next.length > 0 ? next : [key.x],
      roster: rosterFrom(textOf(asked, 'roster')),
    });
    const signed = await signProfile(value, key);
    if (!signed.ok) throw new Refused(signed.problems);
    const out = textOf(asked, 'out');
    if (out === undefined) process.stdout.write(signed.file);
    else writeSigned(out, signed.file);
    return 0;
  },
};

function writeSigned(name: string, file: string): void {
  if (name.endsWith('.private.json')) throw new Refused([`--out is "${name}", the name of a key`], 2);
  writeMade(name, file);
  process.stdout.write(`${name}\n`);
}

/** A file at a web address is read by anybody: the fingerprints go there, their key does not. */
function rosterFrom(name: string | undefined): SharedRoster | undefined {
  if (name === undefined) return undefined;
  const value = parsed(readText(name));
  const judged = SharedRoster.safeParse(value);
  if (!judged.success) throw new Refused(problemSentences(judged.error, value).map((problem) => `${name}: ${problem}`));
  const { key: _, ...open } = judged.data;
  return open;
}

export const verify: Command = {
  brief: 'says whether a signed file would be believed, and what is in it',
  usage: `verify FILE --key P... [--school ID]

  --key     a public key: its file, or the 43 letters themselves; may be given again
  --school  refuses another school's file`,
  options: { key: { type: 'string', multiple: true }, school: { type: 'string' } },
  files: 1,
  async run(asked) {
    const keys = textsOf(asked, 'key').map(publicKeyFrom);
    if (keys.length === 0) throw new Refused(['--key is missing: expected a public key'], 2);
    const verified = await verifyProfile(readBytes(asked.file), keys);
    if (!verified.ok) throw new Refused([verified.says, ...verified.problems]);
    const school = textOf(asked, 'school') ?? verified.signed.schoolId;
    if (school !== verified.signed.schoolId)
      throw new Refused([`The file is “${verified.signed.schoolId}”’s: expected “${school}”.`]);
    process.stdout.write(`${summary(verified).join('\n')}\n`);
    return 0;
  },
};

function summary({ signed, key }: Verified & { ok: true }): string[] {
  const { schoolId, version, issued, expires, keys, profile } = signed;
  return [
    `${profile.identity.name} (${schoolId}), version ${version}`,
    `issued ${issued}, expires ${expires}${Date.parse(expires) < Date.now() ? ' (out of date)' : ''}`,
    `signed with key ${keyId(key)}: ${keyWords(key).join(' ')}`,
    ...keys.filter((next) => next !== key).map((next) => `next key ${keyId(next)}: ${keyWords(next).join(' ')}`),
    ...(keys.includes(key) ? [] : ['this key may not sign the next file']),
    ...(profile.roster ? [`carries fingerprints of ${profile.roster.count} pupils`] : []),
  ];
}
