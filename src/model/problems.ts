// Turns what zod says about bad input into sentences for the person: where it is wrong, and what is expected there.
import type * as z from 'zod';

/** Returns at most `limit` sentences, and one that counts the rest. Never quotes the input itself. */
export function tellProblems(error: z.ZodError, limit = 5): string[] {
  const told = error.issues.slice(0, limit).map(tellIssue);
  const rest = error.issues.length - told.length;
  return rest > 0 ? [...told, `And ${rest} more like ${rest === 1 ? 'this' : 'these'}.`] : told;
}

function tellIssue({ path, message }: z.core.$ZodIssue): string {
  const where = path.map((part) => (typeof part === 'number' ? `${part + 1}` : String(part))).join(' › ');
  const what = message.replace(/^Invalid input: /, '').replace(/\.$/, '');
  return where === '' ? `The whole: ${what}.` : `At “${where}”: ${what}.`;
}
