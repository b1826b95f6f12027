// A file or standard input as numbered lines, read piece by piece.
import { createReadStream } from 'node:fs';

export interface Line {
  number: number;
  text: string;
}

/**
 * Yields the lines that are not empty; `null` means standard input.
 * Cut at line feeds alone: JSON may hold U+2028 and U+2029, at which Node's own `readline` would cut too.
 */
export async function* readLines(path: string | null): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  const input: AsyncIterable<Uint8Array> = path === null ? process.stdin : createReadStream(path);
  let rest = '';
  let number = 0;
  for await (const piece of input) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      if (text.trim()) yield { number, text };
    }
  }
  rest += decoder.decode();
  if (rest.trim()) yield { number: number + 1, text: rest };
}
