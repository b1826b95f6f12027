// validate, explain and test: what a profile is, what staff will see of it, and whether it does what it says.
import type { Profile } from '../../model/profile';
import { review } from '../../review/review';
import { createSession } from '../../review/session';
import { splitName } from '../../roster/split-name';
import { explainProfile } from '../../studio/explain';
import { differences, holdsGood, type Look, outcomeOf, tryExamples } from '../../studio/try-examples';
import { remarksOn, validateProfile } from '../../studio/validate';
import { fingerprint } from '../sessions';
import { basedOn, baseOption, baseUsage, refuseIdleBase, shortfallProblems, wholeOf } from './bases';
import { type Asked, type Command, Refused } from './command';
import { profileFrom, profileText } from './files';

export const validate: Command = {
  brief: 'says what is wrong with a profile, where, and what was expected',
  usage: `validate FILE [--base FILE]... [--strict]

${baseUsage}. What is wrong only when the two are put together is said too, with the file it stands in
  --strict   remarks count as problems too: what a browser takes and an admin has hardly meant`,
  options: { ...baseOption, strict: { type: 'boolean' } },
  files: 1,
  run(asked) {
    const validated = validateProfile(profileText(asked.file));
    if (!validated.ok) throw new Refused(validated.problems);
    const { profile } = validated;
    refuseIdleBase(profile, asked);
    const { remarks, upon } = profile.extends === undefined ? { ...validated, upon: '' } : uponBase(profile, asked);
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
    process.stdout.write(
      `${profile.identity.name}, version ${profile.version}: ${sizeOf(profile)}. ${upon}${verdictOn(remarks)}\n`,
    );
    return asked.values.strict && remarks.length > 0 ? 1 : 0;
  },
};

/** A missing base is a remark, for the school's file may be looked over where the trust's is not; one that does not fit is a problem. */
function uponBase(overlay: Profile, asked: Asked): { remarks: string[]; upon: string } {
  const { profile, bases, shortfalls, remarks } = basedOn(overlay, asked);
  const missing = shortfalls.filter(({ kind }) => kind === 'missing');
  const wrong = shortfalls.filter((one) => !missing.includes(one)).flatMap(shortfallProblems);
  if (wrong.length > 0) throw new Refused(wrong);
  const names = bases.map(({ identity }) => identity.name).join(', ');
  return {
    remarks: [...remarksOn(overlay, profile), ...remarks, ...missing.flatMap(shortfallProblems)],
    upon: names === '' ? '' : `Upon ${names}: ${sizeOf(profile)}. `,
  };
}

const sizeOf = ({ clauses, rules, examples = [] }: Profile): string =>
  `${clauses.length} clauses, ${rules.length} rules, ${examples.length} examples`;

const verdictOn = (remarks: readonly string[]): string =>
  remarks.length === 0 ? 'Nothing is wrong with it.' : `It can be used; ${remarks.length} to look at.`;

export const explain: Command = {
  brief: 'tells what staff will see, by account and site',
  usage: `explain FILE [--base FILE]...

${baseUsage}`,
  options: baseOption,
  files: 1,
  run(asked) {
    process.stdout.write(`${explainProfile(wholeOf(profileFrom(asked.file), asked).profile)}\n`);
    return 0;
  },
};

export const test: Command = {
  brief: 'tries the examples that a profile carries, and shows what came otherwise',
  usage: `test FILE [--base FILE]...

  Each of the profile's \`examples\` is reviewed as it would be in the browser. What was expected and did not come stands
  there with a minus, what came and was not expected with a plus.
${baseUsage}. The base's own examples are not tried: FILE may well have meant another outcome`,
  options: baseOption,
  files: 1,
  run(asked) {
    const { profile } = wholeOf(profileFrom(asked.file), asked);
    const tried = tryExamples(profile, lookWith(profile));
    for (const line of differences(tried)) process.stdout.write(`${line}\n`);
    process.stdout.write(`${outcomeOf(tried)}\n`);
    return tried.length > 0 && tried.every(holdsGood) ? 0 : 1;
  },
};

/** Returns the extension's own review with this profile; a session is kept for each set of pupils. */
export function lookWith(profile: Profile): Look {
  const sessions = new Map<string, ReturnType<typeof createSession>>();
  return (draft, pupils) => {
    const key = JSON.stringify(pupils);
    const roster = pupils.length > 0 ? fingerprint(pupils.map(splitName)) : null;
    const session = sessions.get(key) ?? createSession({ profile, roster });
    sessions.set(key, session);
    return review(draft, 0, session).nudges.map(({ rule, level, clause }) => ({ rule, level, clause: clause.id }));
  };
}
