// A value that can be watched: state lives here, and whatever draws it only listens.

export interface Cell<T> {
  get(): T;
  set(next: T): void;
  /** Returns the way to stop listening. */
  subscribe(heard: () => void): () => void;
}

export function createCell<T>(value: T): Cell<T> {
  let current = value;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const heard of [...listeners]) heard();
    },
    subscribe(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}
