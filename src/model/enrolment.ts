// How somebody without device management joins a school: an address, whose profile must be there, and the key it is signed with.
import * as z from 'zod';
import { words } from './enrolment-words';
import { words as formats } from './format-words';
import { PublicKey, SchoolId } from './signed-profile';

/** Where a signed profile lies. Nobody's name or password stands in it, and nothing after a `#`. */
export const ProfileAddress = z
  .url({ protocol: /^https$/, error: () => formats().address })
  .max(2_000)
  .regex(/^https:\/\/[^/?\s#@\\]+([/?][^\s#\\]*)?$/i, { error: () => formats().plainAddress });
export type ProfileAddress = z.infer<typeof ProfileAddress>;

export const Enrolment = z.strictObject({ address: ProfileAddress, schoolId: SchoolId, key: PublicKey });
export type Enrolment = z.infer<typeof Enrolment>;

/** What an enrolment link or file says, or one sentence about why it says nothing. */
export type ReadEnrolment = { ok: true; enrolment: Enrolment } | { ok: false; problem: string };

/** Returns the link: the address itself, with school and key behind the `#`, which no browser sends to anybody. */
export const enrolmentLink = ({ address, schoolId, key }: Enrolment): string => `${address}#school=${schoolId}&key=${key}`;

/** Reads a link as it was pasted or scanned, or a file that holds one, or the same as JSON. */
export function readEnrolment(text: string): ReadEnrolment {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.length > MOST) return refuse(words().tooLong);
  return trimmed.startsWith('{') ? readJson(trimmed) : readLink(trimmed);
}

const MOST = 4_000;

function readLink(link: string): ReadEnrolment {
  const cut = link.indexOf('#');
  if (cut < 0) return refuse(words().cut);
  const named = new Map<string, string>();
  for (const part of link.slice(cut + 1).split('&')) {
    const [name = '', value = ''] = part.split('=');
    if (named.has(name)) return refuse(words().twice(name.slice(0, 20)));
    named.set(name, value);
  }
  const { school, key, ...others } = Object.fromEntries(named);
  if (Object.keys(others).length > 0) return refuse(words().saysMore);
  return judge({ address: link.slice(0, cut), schoolId: school, key });
}

function readJson(text: string): ReadEnrolment {
  try {
    return judge(JSON.parse(text));
  } catch {
    return refuse(words().neither);
  }
}

function judge(value: unknown): ReadEnrolment {
  const judged = Enrolment.safeParse(value);
  if (judged.success) return { ok: true, enrolment: judged.data };
  const part = String(judged.error.issues[0]?.path[0] ?? '');
  return refuse((words().parts as Readonly<Record<string, string>>)[part] ?? words().other);
}

const refuse = (problem: string): ReadEnrolment => ({ ok: false, problem });
