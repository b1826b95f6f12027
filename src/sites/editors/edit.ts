// One edit from beginning to end, the same in every editor: still true, select, write, read back, put the caret right.
import type { TextEdit } from '../../model/span';
import type { EditOutcome } from '../composer';
import { copyText } from './clipboard';
import { trackComposing } from './composing';
import { focusOn } from './selection';

/** What differs from editor to editor. Offsets are those of `read()`. */
export interface Hands {
  read(): string;
  /** `null` when the person's caret is elsewhere. */
  selected(): readonly [start: number, end: number] | null;
  /** Resolves when the editor itself knows of the selection. */
  select(start: number, end: number): Promise<void>;
  /** Puts the replacement where the change says, which is selected, as one step of undo. */
  write(change: TextEdit): void;
  /** Calls back after each change of what is shown. */
  watch(onChange: () => void, signal: AbortSignal): void;
  /** Keys and edits closer than this share one step of undo, so an edit waits until the last key is as old. */
  readonly undoWindowMs?: number;
}

/** How long an editor may take to show what was written. */
const PATIENCE_MS = 600;
/** How long an edit may wait for somebody who writes on. */
const LONGEST_PAUSE_MS = 4_000;

/** Edits of one editor run one after another; each looks again at what stands there. */
export function makeEdit(element: HTMLElement, hands: Hands, life: AbortSignal): (change: TextEdit) => Promise<EditOutcome> {
  const composing = trackComposing(element, life);
  const pause = trackPause(hands, life);
  let last: Promise<unknown> = Promise.resolve();

  const run = async (change: TextEdit): Promise<EditOutcome> => {
    const before = hands.read();
    if (edited(before, change) === null || life.aborted) return 'stale';
    if (change.quote === change.replacement) return 'done';
    if (!(await composing.isOver())) return giveUp(change);
    const place = hands.selected();
    await focusOn(element);
    const isQuiet = await pause.isLongEnough();
    // Whoever wrote on meanwhile keeps caret and words: what is selected now would be lost to their next key.
    const text = hands.read();
    const wanted = text === before || change.quote !== '' ? edited(text, change) : null;
    if (!isQuiet || wanted === null || life.aborted) return 'stale';
    const caret = moved((text === before ? place : hands.selected()) ?? [text.length, text.length], change);
    await hands.select(change.start, change.end);
    if (life.aborted || edited(hands.read(), change) !== wanted) return 'stale';
    const arrival = arrives(hands, wanted);
    hands.write(change);
    if (!(await arrival)) return giveUp(change);
    await hands.select(...caret);
    return 'done';
  };
  return (change) => {
    const outcome = last.then(() => run(change));
    last = outcome.catch(() => undefined);
    return outcome;
  };
}

/** As the model's own `applyEdit`, which would bring zod into the page. */
function edited(text: string, { start, end, quote, replacement }: TextEdit): string | null {
  if (end > text.length || text.slice(start, end) !== quote) return null;
  return text.slice(0, start) + replacement + text.slice(end);
}

async function giveUp({ replacement }: TextEdit): Promise<EditOutcome> {
  return replacement !== '' && (await copyText(replacement)) ? 'copied' : 'stale';
}

/** Where the person's selection belongs once the change is made: with the same words, and behind what was put in at the caret. */
function moved([start, end]: readonly [number, number], change: TextEdit): readonly [number, number] {
  const shift = (offset: number): number => {
    if (offset >= change.end) return offset + change.replacement.length - change.quote.length;
    return Math.min(offset, change.start + (offset > change.start ? change.replacement.length : 0));
  };
  return [shift(start), shift(end)];
}

/** Resolves to whether the text is as wanted, as soon as it is. */
function arrives(hands: Hands, wanted: string): Promise<boolean> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const finish = (isThere: boolean) => {
      over.abort();
      resolve(isThere);
    };
    const look = () => isSameText(hands.read(), wanted) && finish(true);
    hands.watch(look, over.signal);
    const timer = setTimeout(() => finish(isSameText(hands.read(), wanted)), PATIENCE_MS);
    over.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** Browsers write some spaces as no-break spaces. */
const isSameText = (a: string, b: string): boolean => a.replaceAll('\u00A0', ' ') === b.replaceAll('\u00A0', ' ');

/** Resolves when nothing was written for as long as the editor's step of undo lasts; `false` when that never comes. */
function trackPause(hands: Hands, life: AbortSignal): { isLongEnough(): Promise<boolean> } {
  const { undoWindowMs = 0 } = hands;
  let changedAt = -undoWindowMs;
  if (undoWindowMs > 0)
    hands.watch(() => {
      changedAt = performance.now();
    }, life);
  return {
    async isLongEnough() {
      const end = performance.now() + LONGEST_PAUSE_MS;
      for (;;) {
        const left = changedAt + undoWindowMs - performance.now();
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, left)));
        if (changedAt + undoWindowMs <= performance.now()) return true;
        if (performance.now() > end || life.aborted) return false;
      }
    },
  };
}
