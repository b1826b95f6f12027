// The few types that the pages need of libraries that bring none: Draft.js, Quill 1 and React 17's way to start.
declare module 'react-dom-17' {
  import type { ReactNode } from 'react';
  export function render(node: ReactNode, container: Element): void;
}

declare module 'quill' {
  export default class Quill {
    constructor(
      container: Element,
      options: { theme?: string; placeholder?: string; modules?: Record<string, unknown>; formats?: string[] },
    );
    readonly root: HTMLElement;
    getText(): string;
    getLength(): number;
    setText(text: string, source: 'silent' | 'user'): void;
    setSelection(at: number, length: number): void;
    hasFocus(): boolean;
    on(event: 'text-change', heard: () => void): void;
  }
}

declare module 'draft-js' {
  import type { Component, ComponentType, KeyboardEvent, ReactNode } from 'react';

  export class ContentBlock {
    getText(): string;
  }
  export class ContentState {
    getPlainText(): string;
  }
  export class CompositeDecorator {
    constructor(
      parts: {
        strategy: (block: ContentBlock, found: (start: number, end: number) => void) => void;
        component: ComponentType<{ children?: ReactNode }>;
      }[],
    );
  }
  export class EditorState {
    static createEmpty(decorator: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
  export class Editor extends Component<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string): 'handled' | 'not-handled';
    placeholder?: string;
    webDriverTestID?: string;
    role?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
  }> {
    focus(): void;
  }
}
