// The changes that can be taken back on a page, the last first, and the keys that do it.

/** A sentence, or what says it in the language spoken when it is shown. */
export type Said = string | (() => string);

export const spokenOf = (said: Said): string => (typeof said === 'string' ? said : said());

export interface Step {
  /** What was done: "Hours saved". */
  readonly said: Said;
  /** Rejects with a sentence when it cannot be taken back any more. */
  undo(): Promise<unknown>;
}

export interface Steps {
  add(step: Step): void;
  /** Takes this step off, or the last one; `null` when there is none. */
  take(step?: Step): Step | null;
}

/** Nobody takes back more one by one. */
const MOST = 50;

export function createSteps(): Steps {
  const steps: Step[] = [];
  return {
    add(step) {
      steps.push(step);
      if (steps.length > MOST) steps.shift();
    },
    take(step = steps.at(-1)) {
      const at = step ? steps.lastIndexOf(step) : -1;
      return at < 0 ? null : (steps.splice(at, 1)[0] ?? null);
    },
  };
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether these keys mean "take it back", on any keyboard. */
export const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;

/** Kinds of field in which those keys belong to what is typed. */
export const TYPED =
  'textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=file], [type=button], [type=submit], [type=range])';
