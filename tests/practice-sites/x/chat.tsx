// X's messages: the chat with its textarea, the older box with Draft.js, and somebody's request to write.
import { EditorState } from 'draft-js';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { done, receive } from '../page/practice';
import { Shown } from './emoji';
import { labels } from './labels';
import { useLate } from './late';
import { useOpened } from './opened';
import { other, others } from './people';
import { TakeOut } from './pictures';
import { following } from './post';
import { decorator, textOf, Writing } from './writing';

interface Message {
  id: number;
  text: string;
}

const isSending = (event: KeyboardEvent) => event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;

export function Chat() {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<Message[]>([]);
  const [pictures, setPictures] = useState<string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const { generation } = useOpened('chat', [text]);
  const isReady = useLate(text.trim() !== '' || pictures.length > 0);
  const send = () => {
    if (!isReady) return;
    receive(text);
    setSent([...sent, { id: sent.length, text }]);
    setText('');
    setPictures([]);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isSending(event)) return;
    event.preventDefault();
    send();
  };
  return (
    <Conversations>
      <section data-testid="dm-conversation-panel" className="panel">
        <ChatHead />
        <Sent messages={sent} />
        <form data-testid="dm-composer-form" className="chat" key={generation} onSubmit={following(send)}>
          {pictures.map((source) => (
            <div key={source}>
              <img src={source} alt="" className="attached" />
              <TakeOut onPress={() => setPictures(pictures.filter((one) => one !== source))} />
            </div>
          ))}
          <div className="line">
            <input
              ref={input}
              type="file"
              className="file"
              accept="image/*,video/*"
              onChange={(event) =>
                setPictures([...pictures, ...[...(event.target.files ?? [])].map((file) => URL.createObjectURL(file))])
              }
            />
            <button type="button" aria-label={labels.media} className="plain" onClick={() => input.current?.click()}>
              ▣
            </button>
            <div className="column">
              <textarea
                data-testid="dm-composer-textarea"
                aria-label={labels.startMessage}
                placeholder={labels.startMessage}
                dir="auto"
                rows={2}
                value={text}
                onChange={(event) => setText(event.target.value)}
                onKeyDown={onKey}
              />
            </div>
            {isReady ? (
              <button
                type="button"
                data-testid="dm-composer-send-button"
                aria-label={labels.send}
                className="plain"
                onClick={send}
              >
                ➤
              </button>
            ) : (
              <button type="button" data-testid="dm-composer-voice-button" aria-label={labels.voice} className="plain">
                ◉
              </button>
            )}
          </div>
        </form>
      </section>
    </Conversations>
  );
}

export function OldBox() {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const [sent, setSent] = useState<Message[]>([]);
  const text = textOf(state);
  const { generation } = useOpened('box', [text]);
  const isReady = useLate(text.trim() !== '');
  const send = () => {
    if (!isReady) return;
    receive(text);
    setSent([...sent, { id: sent.length, text }]);
    setState(EditorState.moveFocusToEnd(EditorState.createEmpty(decorator)));
  };
  return (
    <Conversations>
      <section className="panel">
        <div className="bar">
          <div>
            <h2 dir="ltr">
              <Shown text={other.name} />
            </h2>
            <a href={`/${other.handle}`} className="quiet" onClick={following(() => undefined)}>
              @{other.handle}
            </a>
          </div>
        </div>
        <Sent messages={sent} />
        <aside role="complementary" aria-label={labels.startMessage} className="chat" key={generation}>
          <div className="line">
            <Writing
              name="dmComposerTextInput"
              label={labels.text}
              placeholder={labels.startMessage}
              state={state}
              onState={setState}
              sends={isSending}
              onSend={send}
            />
            <button
              key={String(isReady)}
              type="button"
              data-testid="dmComposerSendButton"
              aria-label={labels.send}
              className="plain"
              disabled={!isReady}
              aria-disabled={!isReady}
              onClick={send}
            >
              ➤
            </button>
          </div>
        </aside>
      </section>
    </Conversations>
  );
}

export function MessageRequest() {
  const [isOpen, setOpen] = useState(true);
  const close = () => setOpen(false);
  const accept = () => {
    done('accept', other.name);
    close();
  };
  return (
    <Conversations>
      <section data-testid="dm-conversation-panel" className="panel">
        <ChatHead />
        <Sent messages={[]} />
        {isOpen && (
          <div data-testid="dm-message-request-prompt" className="chat">
            <p>
              {other.name} {labels.wants}
            </p>
            <button type="button" className="pill" onClick={close}>
              {labels.remove}
            </button>
            <button type="button" data-testid="dm-message-request-accept-button" className="pill" onClick={accept}>
              {labels.accept}
            </button>
          </div>
        )}
      </section>
    </Conversations>
  );
}

/** The link is written out in full, and the handle stands nowhere in words. */
function ChatHead() {
  return (
    <div data-testid="dm-conversation-header" className="bar">
      <a href={`https://x.com/${other.handle}`} onClick={following(() => undefined)} className="who">
        <div data-testid="dm-conversation-username" dir="ltr">
          <Shown text={other.name} />
        </div>
      </a>
    </div>
  );
}

/** Other people's conversations stand beside the one that is open. */
function Conversations({ children }: { children: ReactNode }) {
  return (
    <div className="messages">
      <div data-testid="dm-inbox-panel">
        <h1>{labels.messages}</h1>
        {others.map(({ name, handle }) => (
          <div key={handle} role="listitem" data-testid="conversation">
            <span>
              <Shown text={name} />
            </span>{' '}
            <span className="quiet">@{handle}</span>
          </div>
        ))}
      </div>
      {children}
    </div>
  );
}

function Sent({ messages }: { messages: readonly Message[] }) {
  return (
    <ul data-testid="dm-message-list" className="sent">
      {messages.map(({ id, text }) => (
        <li key={id}>
          <Shown text={text} />
        </li>
      ))}
    </ul>
  );
}
