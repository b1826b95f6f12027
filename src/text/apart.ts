// Keeps things that stand in a text apart from each other, without comparing each of them with each.
import type { Span } from '../model/span';

/** Places of a text that are taken. */
export interface Places {
  /** Whether any of them lies in this span. */
  touch(span: Span): boolean;
  take(span: Span): void;
}

/** Returns the places of these spans, ready to take more. To ask takes as long as the span is, however many are taken. */
export function placesOf(spans: Iterable<Span> = []): Places {
  const taken = new Set<number>();
  const places: Places = {
    touch([start, end]) {
      for (let at = start; at < end; at += 1) if (taken.has(at)) return true;
      return false;
    },
    take([start, end]) {
      for (let at = start; at < end; at += 1) taken.add(at);
    },
  };
  for (const span of spans) places.take(span);
  return places;
}

/** Returns, in their order, those that overlap none which was kept before them. What stands nowhere is kept. */
export function apart<Item>(items: readonly Item[], spanOf: (item: Item) => Span | null): Item[] {
  const places = placesOf();
  return items.filter((item) => {
    const span = spanOf(item);
    if (!span) return true;
    if (places.touch(span)) return false;
    places.take(span);
    return true;
  });
}
