// A table of texts that stays right when the language changes, for those who hold on to it.

/** Returns a table with the keys of `en`, each of which is looked up in `now()` when it is read. */
export function asSpoken<Key extends string>(
  en: Readonly<Record<Key, string>>,
  now: () => Readonly<Record<Key, string>>,
): Readonly<Record<Key, string>> {
  const entries = (Object.keys(en) as Key[]).map((key) => [key, { enumerable: true, get: () => now()[key] }] as const);
  return Object.defineProperties({} as Record<Key, string>, Object.fromEntries(entries));
}
