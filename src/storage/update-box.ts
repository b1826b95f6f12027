// Remembers, after an update, from which version it came, until the person has read what is new. No more than that is kept.
import { browser } from 'wxt/browser';
import * as z from 'zod';

const KEY = 'updated-from';
const From = z.string().regex(/^\d+(\.\d+){0,3}$/);

/** Returns the version before the last update; `null` when there was none, or all of it has been read. Never rejects. */
export async function readUpdate(): Promise<string | null> {
  try {
    const { [KEY]: kept } = await browser.storage.local.get(KEY);
    return From.safeParse(kept).data ?? null;
  } catch {
    return null;
  }
}

/** Two updates without a look between them are told together, from the older one on. */
export async function noteUpdate(from: string | undefined): Promise<void> {
  if (!From.safeParse(from).success || (await readUpdate()) !== null) return;
  await browser.storage.local.set({ [KEY]: from });
}

export const updateRead = (): Promise<void> => browser.storage.local.remove(KEY);
