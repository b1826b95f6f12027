// Something being written on X with a real Draft.js editor that decorates hashtags, mentions, links and emoji.
import { CompositeDecorator, type ContentBlock, Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import type { ComponentType, KeyboardEvent, ReactNode } from 'react';
import { Behind, EMOJI } from './emoji';

const SPECIAL = [/(?<![\w&])#[\p{L}\p{N}_]+/gu, /(?<![\w@])@\w{1,15}/gu, /https?:\/\/\S+/gu];

const Coloured = ({ children }: { children?: ReactNode }) => <span className="coloured">{children}</span>;

const decorate = (pattern: RegExp, component: ComponentType<{ children?: ReactNode }>) => ({
  strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  },
  component,
});

export const decorator = new CompositeDecorator([
  ...SPECIAL.map((pattern) => decorate(pattern, Coloured)),
  decorate(EMOJI, Behind),
]);

export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText();

export interface WritingProps {
  /** The editable's own test id. */
  name: string;
  label: string;
  placeholder: string;
  state: EditorState;
  onState(state: EditorState): void;
  /** Whether a key sends. */
  sends(event: KeyboardEvent): boolean;
  onSend(): void;
  onFocus?(): void;
}

export function Writing({ name, label, placeholder, state, onState, sends, onSend, onFocus }: WritingProps) {
  const bindKeys = (event: KeyboardEvent) => (sends(event) ? 'send' : getDefaultKeyBinding(event));
  const onCommand = (command: string) => {
    if (command !== 'send') return 'not-handled';
    onSend();
    return 'handled';
  };
  return (
    <label data-testid={`${name}_label`} className="writing" onFocus={onFocus}>
      <div data-testid={`${name}RichTextInputContainer`}>
        <Editor
          editorState={state}
          onChange={onState}
          keyBindingFn={bindKeys}
          handleKeyCommand={onCommand}
          placeholder={placeholder}
          ariaLabel={label}
          ariaMultiline
          role="textbox"
          webDriverTestID={name}
          spellCheck
          stripPastedStyles
        />
      </div>
    </label>
  );
}
