// A real TipTap in the wrapper that LinkedIn's newer pages put around it, plain paragraphs as its model.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { h } from '../page/element';
import type { EditorBox, Wish } from './quill-box';

const kit = StarterKit.configure({
  blockquote: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  trailingNode: false,
});

export function tiptapBox({ label, placeholder, start = '', onText, onKey }: Wish): EditorBox {
  const element = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'tiptap-wrapper' });
  let editor = make(start);

  function make(text: string): Editor {
    return new Editor({
      element,
      extensions: [kit],
      content: { type: 'doc', content: text.split('\n').map(paragraph) },
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          'data-placeholder': placeholder,
        },
        handleKeyDown: (_, event) => onKey?.(event) ?? false,
      },
      onUpdate: onText,
    });
  }
  const text = () => editor.getText({ blockSeparator: '\n' });
  // Its own `focus` waits for a frame.
  const focus = () => {
    editor.commands.setTextSelection(editor.state.doc.content.size);
    editor.view.focus();
  };
  return {
    element,
    text,
    focus,
    renew() {
      const had = editor.view.hasFocus();
      const words = text();
      editor.destroy();
      element.replaceChildren();
      editor = make(words);
      if (had) focus();
    },
    close: () => editor.destroy(),
  };
}

const paragraph = (line: string) => ({ type: 'paragraph', ...(line && { content: [{ type: 'text', text: line }] }) });
