// What an official account is called, and whether the school's initials are in it.
import type { Span } from '../../model/span';
import { fold } from '../../text/folding';
import type { PreparedDraft } from '../../text/prepare';

export interface Username {
  readonly name: string;
  /** Where it stands in the profile text, if it was read there. */
  readonly span: Span | null;
  /** It is the username itself and not only the name shown. */
  readonly sure: boolean;
}

/** Returns the account's handle; else the one with which the profile text begins; else the name that is shown. */
export function usernameOf({ account, text }: PreparedDraft): Username | null {
  const handle = account.handle?.trim().replace(/^@/, '');
  if (handle) return { name: handle, span: null, sure: true };
  const first = text.tokens.find(({ kind }) => kind !== 'emoji' && kind !== 'punctuation');
  if (first?.kind === 'mention') return { name: first.raw.replace(/^[@＠]/, ''), span: [first.start, first.end], sure: true };
  const name = account.name?.trim();
  return name ? { name, span: null, sure: false } : null;
}

/** "HistoryIHS", "ihs_maths", "IHS Maths"; the letters inside another word ("Dihsan") do not count. */
export function bearsInitials(name: string, initials: string): boolean {
  if (name.includes(initials.toUpperCase())) return true;
  const [lower, wanted] = [fold(name), fold(initials)];
  const parts = lower.split(/[^a-z]+/);
  return parts.some((part) => part.startsWith(wanted) || part.endsWith(wanted));
}
