// One thing after another: calls run in the order they came, so that no change is lost between another's reading and writing.

/** Returns a function that runs each call when those before it have ended, however they ended. */
export function createTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
