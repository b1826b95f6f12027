// Makes an edit in a text. By itself, so that a page of ours which only mends words need not carry every schema.
import type { TextEdit } from './span';

/** Returns the text with the edit made, or `null` when the quoted words no longer stand where they stood. */
export function applyEdit(text: string, edit: TextEdit): string | null {
  if (text.slice(edit.start, edit.end) !== edit.quote || edit.end > text.length) return null;
  return text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
}
