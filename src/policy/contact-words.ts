// How a person whom the policy names is spoken of in a sentence.
import type { Contact } from '../model/profile';
import { words } from './tie-words';

/** By name where it is known: "Dr Amara Bello", "the Headteacher". */
export const callOf = ({ name, role }: Contact): string => name ?? words().inSentence(role);

/** With everything that helps to reach them: "the Headteacher (Dr Amara Bello, head@school.example)". */
export function inFull({ name, role, email }: Contact): string {
  const details = [name, email].filter(Boolean).join(', ');
  return `${words().inSentence(role)}${details === '' ? '' : ` (${details})`}`;
}
