// One line of `check --names`: a text, and where people are named in it.
import * as z from 'zod';
import type { Span } from '../model/span';
import { prepareText } from '../text/prepare';
import { namesIn } from '../text/tagger/tagger';
import type { BadLine } from './record';

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** Returns every name in the line's text as offsets in code units, end exclusive. */
export function readNames(line: string): { id: string | number; spans: Span[] } | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  const { data, error } = Line.safeParse(value);
  if (error) return { problem: error.issues.map(({ path, message }) => `\`${path.join('.')}\` ${message}`).join('; ') };
  return { id: data.id, spans: namesIn(prepareText(data.text)).map(({ span }) => span) };
}
