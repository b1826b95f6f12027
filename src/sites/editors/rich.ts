// An editor on a contenteditable; each kind adds only how it wants to be written in.
import type { TextEdit } from '../../model/span';
import { type Hands, makeEdit } from './edit';
import type { MakeEditor } from './editor';
import { type Place, type Reading, readEditable } from './reading';
import { readSelection, select } from './selection';

export interface Technique extends Pick<Hands, 'undoWindowMs'> {
  /** Writes at the selection, which is the stretch of the change. The text is not empty. */
  write(element: HTMLElement, text: string, where: Where): void;
  /** Takes out what is selected. */
  remove(element: HTMLElement): void;
}

/** The stretch to be replaced. */
export interface Where {
  readonly change: TextEdit;
  readonly reading: Reading;
  readonly start: Place;
  readonly end: Place;
}

export const makeRichEditor =
  (technique: Technique): MakeEditor =>
  (element, life) => {
    const { write, remove, ...undo } = technique;
    const watch: Hands['watch'] = (onChange, signal) => watchNodes(element, onChange, signal);
    const hands: Hands = {
      ...undo,
      read: () => readEditable(element).text,
      selected: () => selectedOffsets(element),
      select: (start, end) => selectOffsets(element, start, end),
      write: (change) => {
        const reading = readEditable(element);
        if (change.replacement === '') remove(element);
        else write(element, change.replacement, { change, reading, ...stretch(reading, change.start, change.end) });
      },
      watch,
    };
    return {
      readText: hands.read,
      ranges: ([start, end]) => rangesOf(readEditable(element), start, end),
      edit: makeEdit(element, hands, life),
      watch,
    };
  };

/** A stretch leans inwards, so that it never begins or ends in a neighbour; a caret leans to what was written before it. */
function stretch(reading: Reading, start: number, end: number): { start: Place; end: Place } {
  const last = reading.placeOf(end, 'before');
  return { start: start === end ? last : reading.placeOf(start, 'after'), end: last };
}

function selectOffsets(element: HTMLElement, from: number, to: number): Promise<void> {
  const { start, end } = stretch(readEditable(element), from, to);
  return select(element, start, end);
}

function selectedOffsets(element: HTMLElement): readonly [number, number] | null {
  const selected = readSelection(element);
  if (!selected) return null;
  const { offsetOf } = readEditable(element);
  return [offsetOf(selected.start), offsetOf(selected.end)];
}

function rangesOf(reading: Reading, from: number, to: number): Range[] {
  if (to > reading.text.length || from >= to) return [];
  const { start, end } = stretch(reading, from, to);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return [range];
}

function watchNodes(element: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const observer = new MutationObserver(() => onChange());
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
