// What an editor under a composer can do, whichever library it is made with. A new kind of editor is one new module here.
import type { Span, TextEdit } from '../../model/span';
import type { EditOutcome } from '../composer';

export interface Editor {
  readText(): string;
  /** `[]` where there is nothing to draw on. */
  ranges(span: Span): Range[];
  edit(change: TextEdit): Promise<EditOutcome>;
  /** Calls back on every change of what the editor shows, also when the text stays and only its nodes are replaced. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** Listeners of an editor live until `life` aborts. */
export type MakeEditor = (element: HTMLElement, life: AbortSignal) => Editor;
