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
  const steps = packingSteps(entries);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How many entries are packed in one step; three, so that no entry's bytes share a sign with the next step's. */
const AT_ONCE = 3 * 1_024;

/** The same in steps of a moment each. Entries that stand there twice are packed once. */
export function* packingSteps(entries: readonly Entry[]): Generator<void, string> {
  const sorted: Entry[] = [];
  for (const bucket of yield* bucketsOf(entries)) {
    bucket.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    bucket.forEach((entry, index) => {
      const before = bucket[index - 1];
      if (entry[0] !== before?.[0] || entry[1] !== before[1]) sorted.push(entry);
    });
    yield;
  }
  const parts: string[] = [];
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    parts.push(toBase64Url(toBytes(sorted.slice(at, at + AT_ONCE))));
    yield;
  }
  return parts.join('');
}

function toBytes(entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  entries.forEach(([fingerprint, facts], index) => {
    view.setUint16(index * ENTRY_BYTES, Math.floor(fingerprint / LOW));
    view.setUint32(index * ENTRY_BYTES + 2, fingerprint % LOW);
    view.setUint32(index * ENTRY_BYTES + FINGERPRINT_BYTES, facts);
  });
  return bytes;
}

const BUCKETS = 2_048;

/** Fingerprints lie evenly, so that parted by their first bits no bucket is large. */
export function* bucketsOf<Keyed extends { readonly 0: number }>(all: readonly Keyed[]): Generator<void, Keyed[][]> {
  const buckets = Array.from({ length: BUCKETS }, (): Keyed[] => []);
  const width = 2 ** (8 * FINGERPRINT_BYTES) / BUCKETS;
  for (let at = 0; at < all.length; at++) {
    buckets[Math.floor(all[at]![0] / width)]!.push(all[at]!);
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
