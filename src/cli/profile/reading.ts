// validate, explain and test: what a profile is, what staff will see of it, and whether it does what it says.
import type { Profile } from '../../model/profile';
import { review } from '../../review/review';
import { createSession } from '../../review/session';
import { explainProfile } from '../../studio/explain';
import { differences, holdsGood, type Look, outcomeOf, tryExamples } from '../../studio/try-examples';
import { validateProfile } from '../../studio/validate';
import { fingerprint } from '../sessions';
import { splitName } from '../split-name';
import { type Command, Refused } from './command';
import { profileFrom, profileText } from './files';

export const validate: Command = {
  brief: 'says what is wrong with a profile, where, and what was expected',
  usage: `validate FILE [--strict]

  --strict  remarks count as problems too: what a browser takes and an admin has hardly meant`,
  options: { strict: { type: 'boolean' } },
  files: 1,
  run({ file, values }) {
    const validated = validateProfile(profileText(file));
    if (!validated.ok) throw new Refused(validated.problems);
    const { profile, remarks } = validated;
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
    process.stdout.write(`${profile.identity.name}, version ${profile.version}: ${sizeOf(profile)}. ${verdictOn(remarks)}\n`);
    return values.strict && remarks.length > 0 ? 1 : 0;
  },
};

const sizeOf = ({ clauses, rules, examples = [] }: Profile): string =>
  `${clauses.length} clauses, ${rules.length} rules, ${examples.length} examples`;

const verdictOn = (remarks: readonly string[]): string =>
  remarks.length === 0 ? 'Nothing is wrong with it.' : `It can be used; ${remarks.length} to look at.`;

export const explain: Command = {
  brief: 'tells what staff will see, by account and site',
  usage: 'explain FILE',
  options: {},
  files: 1,
  run({ file }) {
    process.stdout.write(`${explainProfile(profileFrom(file))}\n`);
    return 0;
  },
};

export const test: Command = {
  brief: 'tries the examples that a profile carries, and shows what came otherwise',
  usage: `test FILE

  Each of the profile's \`examples\` is reviewed as it would be in the browser. What was expected and did not come stands
  there with a minus, what came and was not expected with a plus.`,
  options: {},
  files: 1,
  run({ file }) {
    const profile = profileFrom(file);
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
