// merge, and what the other commands need of it: a profile upon the base that it extends.
import type { Profile } from '../../model/profile';
import { bundledProfiles } from '../../policy/catalogue';
import { type Based, type Here, type Shortfall, shortfallWords, withBases } from '../../policy/merge/with-bases';
import { type Asked, type Command, Refused, textOf, textsOf } from './command';
import { profileFrom, writeMade } from './files';

/** For every command that takes a profile with its base. */
export const baseOption = { base: { type: 'string', multiple: true } } as const;

export const baseUsage =
  '  --base     the profile that FILE extends, a file or the id of a bundled one; may be given again for a base of the base';

export const merge: Command = {
  brief: 'writes a school’s profile and the base it extends as one',
  usage: `merge FILE [--base FILE]... [--out FILE]

  Prints the one profile that staff then have in force, as JSON, or writes it to --out. It extends nothing more, and each clause of
  the base says whose it is. What is final in the base and was left out of FILE for it, is said.
${baseUsage}; bundled ones are found
  --out      the file to write`,
  options: { ...baseOption, out: { type: 'string' } },
  files: 1,
  run(asked) {
    const overlay = profileFrom(asked.file);
    if (overlay.extends === undefined) throw new Refused([`“${overlay.id}” extends nothing, so there is nothing to merge.`]);
    const { profile, remarks } = wholeOf(overlay, asked);
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
    const text = `${JSON.stringify(profile, null, 2)}\n`;
    const out = textOf(asked, 'out');
    if (out === undefined) process.stdout.write(text);
    else writeMade(out, text);
    return 0;
  },
};

/** Refuses a base for what extends nothing: the two would be deployed side by side, and one of them not be in force. */
export function refuseIdleBase({ id, extends: base }: Profile, asked: Asked): void {
  if (base !== undefined) return;
  const idle = ['base', 'base-url'].find((name) => textsOf(asked, name).length > 0);
  if (idle === undefined) return;
  const [named] = idle === 'base' ? textsOf(asked, 'base').map(profileFrom) : [];
  throw new Refused(
    [
      `--${idle}: “${id}” extends nothing: expected "extends": "${named?.id ?? '…'}" in it, if it is to lie upon that, or no --${idle}`,
    ],
    2,
  );
}

/** Returns the profile upon its bases, however far they could be found. */
export function basedOn(overlay: Profile, asked: Asked): Based {
  const given = textsOf(asked, 'base').map(profileFrom);
  const extra = given.find(({ id }) => overlay.extends !== id && !given.some((other) => other.extends === id));
  if (extra) throw new Refused([`--base: nothing here extends “${extra.id}”: expected ${expectedBase(overlay)}`], 2);
  // What was named on the command line goes before what came with the extension.
  const here: Here[] = [
    ...given.map((profile) => ({ profile, way: 'school' as const })),
    ...bundledProfiles().map((profile) => ({ profile, way: 'bundled' as const })),
  ];
  return withBases({ profile: overlay, way: 'school' }, here);
}

/** Returns the same whole; refuses where a base is missing or does not fit. */
export function wholeOf(overlay: Profile, asked: Asked): Based {
  const based = basedOn(overlay, asked);
  if (based.shortfalls.length > 0) throw new Refused(based.shortfalls.flatMap(shortfallProblems));
  return based;
}

/** Returns what an admin is to mend. */
export function shortfallProblems(shortfall: Shortfall): readonly string[] {
  const { kind, overlay, base, problems } = shortfall;
  if (kind === 'unfit') return problems;
  return kind === 'missing'
    ? [`“${overlay.id}” extends “${base}”, which is not here: expected --base FILE`]
    : [shortfallWords(shortfall)];
}

const expectedBase = ({ extends: base }: Profile): string => (base === undefined ? 'no --base' : `“${base}”`);
