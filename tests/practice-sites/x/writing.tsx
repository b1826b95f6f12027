// One post being written on X: a real Draft.js editor that decorates hashtags, mentions and links, and sends on Ctrl+Enter.
import { CompositeDecorator, type ContentBlock, Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import type { KeyboardEvent, ReactNode } from 'react';
import { labels } from './labels';

const SPECIAL = [/(?<![\w&])#[\p{L}\p{N}_]+/gu, /(?<![\w@])@\w{1,15}/gu, /https?:\/\/\S+/gu];

const Coloured = ({ children }: { children?: ReactNode }) => <span className="coloured">{children}</span>;

export const decorator = new CompositeDecorator(
  SPECIAL.map((pattern) => ({
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
    },
    component: Coloured,
  })),
);

export interface WritingProps {
  index: number;
  state: EditorState;
  onState(state: EditorState): void;
  onSend(): void;
}

export function Writing({ index, state, onState, onSend }: WritingProps) {
  const bindKeys = (event: KeyboardEvent) =>
    event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'send' : getDefaultKeyBinding(event);
  const onCommand = (command: string) => {
    if (command !== 'send') return 'not-handled';
    onSend();
    return 'handled';
  };
  return (
    <label data-testid={`tweetTextarea_${index}_label`} className="writing">
      <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
        <Editor
          editorState={state}
          onChange={onState}
          keyBindingFn={bindKeys}
          handleKeyCommand={onCommand}
          placeholder={labels.happening}
          ariaLabel={labels.text}
          ariaMultiline
          role="textbox"
          webDriverTestID={`tweetTextarea_${index}`}
          spellCheck
          stripPastedStyles
        />
      </div>
    </label>
  );
}
