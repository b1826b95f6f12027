// How a person whom the policy names is spoken of in a sentence.
import type { Contact } from '../model/profile';

/** By name where it is known: "Dr Amara Bello", "the Headteacher". */
export const callOf = ({ name, role }: Contact): string => name ?? inSentence(role);

/** With everything that helps to reach them: "the Headteacher (Dr Amara Bello, head@school.example)". */
export function inFull({ name, role, email }: Contact): string {
  const details = [name, email].filter(Boolean).join(', ');
  return `${inSentence(role)}${details === '' ? '' : ` (${details})`}`;
}

/** "Senior leadership team" becomes "the senior leadership team"; "SLT" and a title such as "Headteacher" keep their capitals. */
function inSentence(role: string): string {
  const begun = /^\p{Lu}\p{Ll}+\s/u.test(role) ? role[0]!.toLowerCase() + role.slice(1) : role;
  return /^(the|an?|your)\s/i.test(begun) ? begun : `the ${begun}`;
}
