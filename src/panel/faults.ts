// The error door of the page: what goes wrong in our own code stays in it, and typing and posting go on.

/** Runs our own code on the page's behalf. Returns `otherwise` when it failed. */
export function guarded<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch (error) {
    report(error);
    return otherwise;
  }
}

/** Wraps a listener so that nothing it throws reaches the page. */
export const quiet =
  <Args extends unknown[]>(act: (...args: Args) => void): ((...args: Args) => void) =>
  (...args) =>
    guarded(() => act(...args), undefined);

const told = new Set<string>();

/** Says once that something failed. An error's own text may hold a draft, so its name and place are all that is told. */
export function report(error: unknown): void {
  const name = error instanceof Error ? error.name : 'unknown error';
  const place = error instanceof Error ? (error.stack?.match(/[\w.-]+\.js:\d+:\d+/)?.[0] ?? '') : '';
  const line = `${name} ${place}`.trim();
  if (told.has(line) || told.size > 20) return;
  told.add(line);
  console.warn(`Second Glance: something failed here (${line}). Typing and posting are not affected.`);
}
