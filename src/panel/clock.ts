// Time as a power that is handed in, so that tests can turn the hands.

export interface Clock {
  /** Calls back once after that many milliseconds; returns the way to call it off. */
  after(ms: number, act: () => void): () => void;
}

export const wallClock: Clock = {
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
