// The fingerprints of a list as one sorted table: packed into text for keeping, searched without unpacking into objects.
import { fromBase64Url, toBase64Url } from './base64url';
import { FINGERPRINT_BYTES } from './fingerprint';

/** A fingerprint and 32 bits of facts. A fingerprint may stand in several entries. */
export type Entry = readonly [fingerprint: number, facts: number];

export interface Table {
  /** Returns the facts of every entry with this fingerprint. */
  find(fingerprint: number): readonly number[];
}

const ENTRY_BYTES = FINGERPRINT_BYTES + 4;
const LOW = 2 ** 32;

/** Returns the entries as text; sorting leaves no trace of the order in which they came. */
export function packTable(entries: readonly Entry[]): string {
  const heap = createHeap();
  for (const entry of entries) heap.add(entry);
  const steps = packingSteps(heap);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How many entries are packed in one step; a multiple of three, so that no entry's bytes share a sign with the next step's. */
const AT_ONCE = 3 * 1_024;

/** The same in steps of a moment each. Entries that stand there twice are packed once. */
export function* packingSteps({ prints, facts, size }: Heap): Generator<void, string> {
  const ordered = yield* orderSteps(prints, size());
  const bytes = new Uint8Array(size() * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  let end = 0;
  for (const bucket of ordered) {
    bucket.sort((a, b) => prints(a) - prints(b) || facts(a) - facts(b));
    bucket.forEach((entry, index) => {
      const before = bucket[index - 1];
      if (before !== undefined && prints(before) === prints(entry) && facts(before) === facts(entry)) return;
      view.setUint16(end, Math.floor(prints(entry) / LOW));
      view.setUint32(end + 2, prints(entry) % LOW);
      view.setUint32(end + FINGERPRINT_BYTES, facts(entry));
      end += ENTRY_BYTES;
    });
    yield;
  }
  let text = '';
  for (let at = 0; at < end; at += AT_ONCE) {
    text += toBase64Url(bytes.subarray(at, Math.min(end, at + AT_ONCE)));
    yield;
  }
  return text;
}

/** Entries on their way into a table, as bare numbers: a million small objects would keep the collector of rubbish busy. */
export interface Heap {
  add(entry: Entry): void;
  prints(index: number): number;
  facts(index: number): number;
  size(): number;
}

export function createHeap(): Heap {
  const chunks: { prints: Float64Array; facts: Uint32Array }[] = [];
  let size = 0;
  return {
    add([print, facts]) {
      if (size % CHUNK === 0) chunks.push({ prints: new Float64Array(CHUNK), facts: new Uint32Array(CHUNK) });
      const { prints, facts: kept } = chunks.at(-1)!;
      prints[size % CHUNK] = print;
      kept[size % CHUNK] = facts;
      size += 1;
    },
    prints: (index) => chunks[Math.floor(index / CHUNK)]!.prints[index % CHUNK]!,
    facts: (index) => chunks[Math.floor(index / CHUNK)]!.facts[index % CHUNK]!,
    size: () => size,
  };
}

const CHUNK = 16_384;

const BUCKETS = 2_048;

/** Returns the numbers of fingerprints parted by their first bits, in order of those: they lie evenly, so that no bucket is large. */
export function* orderSteps(printAt: (index: number) => number, count: number): Generator<void, number[][]> {
  const buckets = Array.from({ length: BUCKETS }, (): number[] => []);
  const width = 2 ** (8 * FINGERPRINT_BYTES) / BUCKETS;
  for (let at = 0; at < count; at++) {
    buckets[Math.floor(printAt(at) / width)]!.push(at);
    if (at % AT_ONCE === 0) yield;
  }
  return buckets;
}

/** Returns the entries of several tables as one. */
export function joinTables(packed: readonly string[]): string {
  return packTable(packed.flatMap(entriesOf));
}

function entriesOf(packed: string): Entry[] {
  const { count, keyAt, factsAt } = readTable(packed);
  return Array.from({ length: count }, (_, index) => [keyAt(index), factsAt(index)] as const);
}

function readTable(packed: string) {
  const bytes = fromBase64Url(packed);
  const view = new DataView(bytes.buffer);
  return {
    count: Math.floor(bytes.length / ENTRY_BYTES),
    keyAt: (index: number) => view.getUint16(index * ENTRY_BYTES) * LOW + view.getUint32(index * ENTRY_BYTES + 2),
    factsAt: (index: number) => view.getUint32(index * ENTRY_BYTES + FINGERPRINT_BYTES),
  };
}

export function openTable(packed: string): Table {
  const { count, keyAt, factsAt } = readTable(packed);
  return {
    find(fingerprint) {
      let from = 0;
      let to = count;
      while (from < to) {
        const middle = (from + to) >> 1;
        if (keyAt(middle) < fingerprint) from = middle + 1;
        else to = middle;
      }
      if (from === count || keyAt(from) !== fingerprint) return NONE;
      const found: number[] = [];
      for (; from < count && keyAt(from) === fingerprint; from++) found.push(factsAt(from));
      return found;
    },
  };
}

const NONE: readonly number[] = [];
