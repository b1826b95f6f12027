// Turns what zod says about bad input into sentences for the person: where it is wrong, and what is expected there.
import type * as z from 'zod';
import { language } from '../language/spoken';
import { expectation } from './problem-sentences';
import { words } from './problem-words';

/** Returns at most `limit` sentences, and one that counts the rest. Never quotes the input itself. */
export function tellProblems(error: z.ZodError, limit = 5): string[] {
  const told = error.issues.slice(0, limit).map(tellIssue);
  const rest = error.issues.length - told.length;
  return rest > 0 ? [...told, words().more(rest)] : told;
}

function tellIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.map((part) => (typeof part === 'number' ? `${part + 1}` : String(part))).join(' › ');
  const what = whatOf(issue);
  return where === '' ? words().atWhole(what) : words().at(where, what);
}

/** In English zod's own words say most. */
const whatOf = (issue: z.core.$ZodIssue): string =>
  language() === 'en' ? issue.message.replace(/^Invalid input: /, '').replace(/\.$/, '') : expectation(issue);
