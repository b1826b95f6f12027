// What is stored, kind by kind, as people call it, and its size as they say it.
import { written } from '../../src/language/spoken';
import { words } from './data-words';

type KindWords = Readonly<Record<string, { readonly alone: string; readonly within: string }>>;

/** Returns what people call a table; one that nobody has named is told by its own name. */
export const storedName = (kind: string): string => kindWords(kind)?.alone ?? kind;

/** Returns the same as it stands within a sentence. */
export const storedWithin = (kind: string): string => kindWords(kind)?.within ?? kind;

function kindWords(kind: string): KindWords[string] | undefined {
  const kinds: KindWords = words().kinds;
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

/** "0 bytes", "812 bytes", "4.1 KB", "38 KB", "2.5 MB" */
export function sizeWords(bytes: number): string {
  const { bytes: few, kilobytes, megabytes } = words().stored;
  if (bytes < 1_000) return few(bytes);
  const [value, unit] = bytes < 999_500 ? [bytes / 1_000, kilobytes] : [bytes / 1_000_000, megabytes];
  return unit(written(value, { maximumFractionDigits: value < 10 ? 1 : 0 }));
}
