// A copy of the settings and the profile in force, outside the database, so that checks survive a database that does not open.
import { browser } from 'wxt/browser';
import * as z from 'zod';

export const Mirror = z.object({
  version: z.literal(1),
  /** Judged key by key, by the settings room. */
  settings: z.unknown(),
  /** Judged as a profile when it is needed. */
  profile: z.unknown(),
  /** Holds a change that the database has not seen, made while it would not open. */
  ahead: z.boolean(),
});
export type Mirror = z.infer<typeof Mirror>;

const KEY = 'mirror';

/**
 * Content scripts may read this storage by default, and so could a social site's process that was taken over: here the
 * whole profile would lie open to it. Firefox, which cannot shut it, has no such call.
 */
export async function shutMirrorToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Returns the copy; `null` when there is none that can be read. */
export async function readMirror(): Promise<Mirror | null> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    return typeof stored === 'string' ? (Mirror.safeParse(JSON.parse(stored)).data ?? null) : null;
  } catch {
    return null;
  }
}

/** Kept as one string: browsers sort the keys of what they store, and a copy is only rewritten when it differs. */
export async function writeMirror(mirror: Mirror, before: Mirror | null): Promise<void> {
  const text = JSON.stringify(mirror);
  if (text !== JSON.stringify(before)) await browser.storage.local.set({ [KEY]: text });
}

export const clearMirror = (): Promise<void> => browser.storage.local.clear();
