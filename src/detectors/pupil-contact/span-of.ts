// The place in the draft of what was matched on folded text, without the marks and spaces around the words.
import type { Span } from '../../model/span';
import type { PreparedText } from '../../text/prepare';

export function spanOf({ raw, folded }: PreparedText, { index, 0: words }: RegExpMatchArray): Span {
  const [start, end] = folded.toRaw(index ?? 0, (index ?? 0) + words.length);
  const found = raw.slice(start, end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(found)?.[0].length ?? 0;
  const trail = lead === found.length ? 0 : (/[^\p{L}\p{N}]*$/u.exec(found)?.[0].length ?? 0);
  return lead === found.length ? [start, end] : [start + lead, end - trail];
}
