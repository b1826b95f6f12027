// Parts of a sentence one after another.

/** Returns "A", "A and B", "A, B and C" with the language's own word for "and". */
export function listing(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}
