// A real Lexical editor on an element, with the site's attributes, plain text as its model, and its own history.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { h } from './element';

export interface LexicalBox {
  element: HTMLElement;
  text(): string;
  onText(heard: (text: string) => void): void;
  focus(): void;
  /** Puts other words in, as the site does when it has sent them. */
  set(text: string): void;
}

export function lexicalBox(attributes: Record<string, string>, start = ''): LexicalBox {
  const element = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'data-lexical-editor': 'true',
    class: 'lexical',
    ...attributes,
  });
  const editor = createEditor({
    namespace: 'composer',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(() => fill(start), { discrete: true, tag: HISTORY_MERGE_TAG });
  return {
    element,
    text: () => textOf(editor),
    onText: (heard) => {
      editor.registerUpdateListener(() => heard(textOf(editor)));
    },
    focus: () => element.focus(),
    // Whoever writes elsewhere by now keeps the focus there.
    set: (text) => editor.update(() => fill(text), { discrete: true, tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] }),
  };
}

function fill(text: string): void {
  const paragraph = $createParagraphNode();
  if (text) paragraph.append($createTextNode(text));
  $getRoot().clear().append(paragraph);
}

/** One line a block, as the person sees it. */
const textOf = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
