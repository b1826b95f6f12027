// X's composer, inline or in a modal: a thread of posts, each with its pictures, a toolbar in a subtree of its own, and Post.
import { EditorState } from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { labels } from './labels';
import { useLate } from './late';
import { useOpened } from './opened';
import { type Picture, Pictures } from './pictures';
import { decorator, textOf, Writing } from './writing';

export interface ComposerProps {
  modal: boolean;
  placeholder?: string;
  onPost(texts: string[]): void;
  onSchedule(): void;
  /** What is quoted stands below the words. */
  children?: ReactNode;
}

interface Draft {
  id: number;
  state: EditorState;
  pictures: Picture[];
}

const empty = (id: number): Draft => ({ id, state: EditorState.createEmpty(decorator), pictures: [] });
const isSending = (event: KeyboardEvent) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);

export function Composer({ modal, placeholder = labels.happening, onPost, onSchedule, children }: ComposerProps) {
  const [thread, setThread] = useState([empty(0)]);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const texts = thread.map(({ state }) => textOf(state));
  const ready = useLate(thread.every(({ pictures }, at) => texts[at] !== '' || pictures.length > 0));
  const { generation, rebuild } = useOpened(modal ? 'modal' : 'inline', texts, active);
  useEffect(() => {
    if (modal) box.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }, [modal]);

  const change = (index: number, make: (draft: Draft) => Partial<Draft>) =>
    setThread((drafts) => drafts.map((draft, at) => (at === index ? { ...draft, ...make(draft) } : draft)));
  // As on X, a picture makes the editor anew.
  const attach = (files: File[]) => {
    const added = files.map((file) => ({ source: URL.createObjectURL(file), isVideo: file.type.startsWith('video/'), alt: '' }));
    change(active, ({ pictures }) => ({ pictures: [...pictures, ...added] }));
    rebuild();
  };
  const send = () => {
    if (ready) onPost(texts);
  };
  const add = () => {
    setThread((drafts) => [...drafts, empty(drafts.length)]);
    setActive(thread.length);
  };
  return (
    <div className="composer" ref={box}>
      <div className="posts">
        {thread.map(({ id, state, pictures }, index) => (
          <div className="row" key={id}>
            <span className="avatar" aria-hidden="true" />
            <div className="column" key={generation}>
              <Writing
                name={`tweetTextarea_${index}`}
                label={labels.text}
                placeholder={placeholder}
                state={state}
                onState={(next) => change(index, () => ({ state: next }))}
                sends={isSending}
                onSend={send}
                onFocus={() => setActive(index)}
              />
              <Pictures
                pictures={pictures}
                isActive={index === active}
                onPictures={(next) => change(index, () => ({ pictures: next }))}
              />
              {index === 0 && children}
            </div>
          </div>
        ))}
      </div>
      <div className="below">
        <Toolbar onFiles={attach} onSchedule={onSchedule}>
          {modal && (
            <button type="button" data-testid="addButton" aria-label={labels.add} onClick={add}>
              +
            </button>
          )}
          <PostButton modal={modal} many={thread.length > 1} ready={ready} onPost={send} />
        </Toolbar>
      </div>
    </div>
  );
}

interface ToolbarProps {
  onFiles(files: File[]): void;
  onSchedule(): void;
  children: ReactNode;
}

function Toolbar({ onFiles, onSchedule, children }: ToolbarProps) {
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
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // Else the same picture could not be chosen twice.
            target.value = '';
          }}
        />
        <button type="button" aria-label={labels.media} onClick={() => input.current?.click()}>
          ▣
        </button>
        <button type="button" data-testid="scheduleOption" aria-label={labels.schedule} onClick={onSchedule}>
          ◷
        </button>
      </nav>
      <div className="end">{children}</div>
    </div>
  );
}

/** A new node whenever it can be pressed, or no longer. */
function PostButton({ modal, many, ready, onPost }: { modal: boolean; many: boolean; ready: boolean; onPost(): void }) {
  return (
    <button
      key={String(ready)}
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
