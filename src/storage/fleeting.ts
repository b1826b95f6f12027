// Keeps small things for as long as the browser runs, over the worker's stops; nothing of it is ever on a disk.
import { browser } from 'wxt/browser';
import type * as z from 'zod';

/** Returns what was kept under that name, judged; `null` when there is nothing that can be read. */
export async function readFleeting<Shape extends z.ZodType>(name: string, shape: Shape): Promise<z.infer<Shape> | null> {
  try {
    const { [name]: kept } = await browser.storage.session.get(name);
    return shape.safeParse(kept).data ?? null;
  } catch {
    return null;
  }
}

/** What cannot be kept is only forgotten sooner. */
export const writeFleeting = (name: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [name]: value }).catch(() => undefined);

export const clearFleeting = (): Promise<void> => browser.storage.session.clear().catch(() => undefined);
