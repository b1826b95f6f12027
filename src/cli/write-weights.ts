// Writes what was learnt to a file that ships.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places';

/** Numbers stand in one line, as the formatter has them. */
export function writeWeights(place: string, value: unknown): void {
  const text = JSON.stringify(value, null, 2).replace(
    /\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  );
  writeFileSync(join(root, place), `${text}\n`);
}
