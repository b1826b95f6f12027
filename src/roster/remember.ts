// Keeps what was worked out for some letters, up to a limit, for people type the same words again and again.

export function remember<Value>(work: (letters: string) => Value): (letters: string) => Value {
  const known = new Map<string, Value>();
  return (letters) => {
    const found = known.get(letters);
    if (found !== undefined) return found;
    if (known.size >= CACHE_LIMIT) known.clear();
    const made = work(letters);
    known.set(letters, made);
    return made;
  };
}

const CACHE_LIMIT = 20_000;
