// X's composer, inline on the home page or in a modal: a thread of posts, pictures, a toolbar in a subtree of its own, and Post.
import { EditorState } from 'draft-js';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { labels } from './labels';
import { decorator, Writing } from './writing';

export interface ComposerProps {
  modal: boolean;
  onPost(texts: string[]): void;
  /** Tells the page what is in the model now. */
  onText(texts: string[] | null): void;
}

const empty = () => EditorState.createEmpty(decorator);
const textOf = (state: EditorState) => state.getCurrentContent().getPlainText();

export function Composer({ modal, onPost, onText }: ComposerProps) {
  const [thread, setThread] = useState([{ id: 0, state: empty() }]);
  const [pictures, setPictures] = useState<string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const texts = thread.map(({ state }) => textOf(state));
  const ready = (texts[0] !== '' || pictures.length > 0) && texts.slice(1).every((text) => text !== '');

  useLayoutEffect(() => {
    onText(texts);
    return () => onText(null);
  });
  useEffect(() => {
    if (modal) box.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }, [modal]);

  const change = (index: number) => (state: EditorState) =>
    setThread((posts) => posts.map((post, at) => (at === index ? { ...post, state } : post)));
  const send = () => {
    if (ready) onPost(texts);
  };
  return (
    <div className="composer" ref={box}>
      <div className="posts">
        {thread.map(({ id, state }, index) => (
          <div className="row" key={id}>
            <span className="avatar" aria-hidden="true" />
            <Writing index={index} state={state} onState={change(index)} onSend={send} />
          </div>
        ))}
      </div>
      <Pictures sources={pictures} />
      <div className="below">
        <Toolbar onFiles={(files) => setPictures((old) => [...old, ...files.map((file) => URL.createObjectURL(file))])}>
          {modal && (
            <button
              type="button"
              data-testid="addButton"
              aria-label={labels.add}
              onClick={() => setThread((posts) => [...posts, { id: posts.length, state: empty() }])}
            >
              +
            </button>
          )}
          <PostButton modal={modal} many={thread.length > 1} ready={ready} onPost={send} />
        </Toolbar>
      </div>
    </div>
  );
}

function Pictures({ sources }: { sources: string[] }) {
  if (sources.length === 0) return null;
  return (
    <div data-testid="attachments">
      {sources.map((source) => (
        <div data-testid="tweetPhoto" key={source}>
          <img src={source} alt="" className="attached" />
        </div>
      ))}
    </div>
  );
}

function Toolbar({ onFiles, children }: { onFiles(files: File[]): void; children: React.ReactNode }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div data-testid="toolBar" className="toolbar">
      <nav role="navigation">
        <input
          ref={input}
          type="file"
          multiple
          className="file"
          data-testid="fileInput"
          accept="image/*,video/*"
          onChange={(event) => onFiles([...(event.target.files ?? [])])}
        />
        <button type="button" aria-label={labels.media} onClick={() => input.current?.click()}>
          ▣
        </button>
        <button type="button" data-testid="scheduleOption" aria-label={labels.schedule}>
          ◷
        </button>
      </nav>
      <div className="end">{children}</div>
    </div>
  );
}

function PostButton({ modal, many, ready, onPost }: { modal: boolean; many: boolean; ready: boolean; onPost(): void }) {
  return (
    <button
      type="button"
      data-testid={modal ? 'tweetButton' : 'tweetButtonInline'}
      className="post"
      aria-disabled={ready ? undefined : 'true'}
      disabled={!ready}
      tabIndex={ready ? 0 : -1}
      onClick={onPost}
    >
      <span>{many ? labels.postAll : labels.post}</span>
    </button>
  );
}
