// Tells the parts of a page that something stored has changed, so that each asks again for what it shows.

const heard = new Set<() => void>();

/** Returns the way to hear no more. */
export function onChange(listener: () => void): () => void {
  heard.add(listener);
  return () => {
    heard.delete(listener);
  };
}

export const announceChange = (): void => {
  for (const listener of [...heard]) listener();
};
