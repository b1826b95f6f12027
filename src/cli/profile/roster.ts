// fingerprint: the pupil list as it is kept. The plain one never leaves the admin's machine.
import { Roster } from '../../model/roster';
import { buildRoster } from '../../roster/build-roster';
import { readPupilList } from '../../roster/read-list';
import { type Command, neededText, Refused, textOf } from './command';
import { readListText, readText, writeMade } from './files';

export const fingerprint: Command = {
  brief: 'turns a pupil list into keyed fingerprints',
  usage: `fingerprint ROSTER.csv --key K [--out FILE] [--with-key]

  Prints the list as it is kept, as JSON, or writes it to --out. No name stands in it.
  --key       a file made by keygen --roster
  --with-key  the key goes into the file too. Only for files that travel by device management: names are guessable, and with
              the key anybody can try them`,
  options: { key: { type: 'string' }, out: { type: 'string' }, 'with-key': { type: 'boolean' } },
  files: 1,
  run(asked) {
    const key = rosterKeyFrom(neededText(asked, 'key', 'a key made by keygen --roster'));
    const list = readPupilList(readListText(asked.file));
    if (!list.ok) throw new Refused(list.problems);
    for (const note of list.notes) process.stderr.write(`${note}\n`);
    const roster = buildRoster(list.pupils, { key, addedAt: new Date().toISOString() });
    const { key: _, ...open } = roster;
    const text = `${JSON.stringify(asked.values['with-key'] ? roster : open)}\n`;
    const out = textOf(asked, 'out');
    if (out === undefined) process.stdout.write(text);
    else writeMade(out, text, 0o600);
    process.stderr.write(`${roster.count} pupils.\n`);
    return 0;
  },
};

/** Returns the key in a file. Not as an argument: those are kept in the shell's history. */
export function rosterKeyFrom(name: string): string {
  const text = readText(name).trim();
  if (Roster.shape.key.safeParse(text).success) return text;
  throw new Refused([`"${name}" holds no key of a pupil list: expected 43 letters, digits, - or _, as keygen --roster makes it`]);
}
