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
  const sorted = entries.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const bytes = new Uint8Array(sorted.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  sorted.forEach(([fingerprint, facts], index) => {
    view.setUint16(index * ENTRY_BYTES, Math.floor(fingerprint / LOW));
    view.setUint32(index * ENTRY_BYTES + 2, fingerprint % LOW);
    view.setUint32(index * ENTRY_BYTES + FINGERPRINT_BYTES, facts);
  });
  return toBase64Url(bytes);
}

export function openTable(packed: string): Table {
  const bytes = fromBase64Url(packed);
  const view = new DataView(bytes.buffer);
  const count = Math.floor(bytes.length / ENTRY_BYTES);
  const keyAt = (index: number) => view.getUint16(index * ENTRY_BYTES) * LOW + view.getUint32(index * ENTRY_BYTES + 2);
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
      for (; from < count && keyAt(from) === fingerprint; from++)
        found.push(view.getUint32(from * ENTRY_BYTES + FINGERPRINT_BYTES));
      return found;
    },
  };
}

const NONE: readonly number[] = [];
