// Keeps marks under words while somebody types: spans found in older words, carried over what was changed since.
import type { Span } from '../model/span';

/** Returns where the spans now stand. One that the change touches is dropped. */
export function carrySpans(before: string, after: string, spans: readonly Span[]): Span[] {
  if (before === after) return [...spans];
  const head = sharedHead(before, after);
  const tail = sharedTail(before, after, head);
  const shift = after.length - before.length;
  return spans.flatMap((span): Span[] => {
    if (span[1] <= head) return [span];
    if (span[0] >= before.length - tail) return [[span[0] + shift, span[1] + shift]];
    return [];
  });
}

function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}

function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}
