// The safe composer: what is written in it is looked at as on a site, and its button posts nothing.
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { PracticeContext } from '../../src/model/practice-stage';
import type { Composer } from '../../src/sites/composer';
import { Look } from './look';
import { words as lookWords } from './look-words';
import type { StandIn } from './stand-in';
import type { Trial } from './trial';

export interface WritingProps {
  standIn: StandIn;
  trial: Trial;
  context: PracticeContext;
  name: string;
  /** The words, carried from one drawing to the next. */
  words: RefObject<string>;
  /** Set when somebody has just asked for these words: the focus goes into the box when it is drawn. */
  asked: RefObject<boolean>;
  onPosted(text: string): void;
  onSchedule(): void;
}

export function Writing({ standIn, trial, context, name, words, asked, onPosted, onSchedule }: WritingProps) {
  const box = useRef<HTMLDivElement>(null);
  const send = useRef<HTMLButtonElement>(null);
  const schedule = useRef<HTMLButtonElement>(null);
  const chip = useRef<HTMLSpanElement>(null);
  const composer = useRef<Composer>(null);
  const watched = useWatched(context);
  const { site, surface } = trial;
  const isSent = (event: Pick<globalThis.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>) =>
    sends(site, surface, event);
  const sending = useRef(isSent);
  sending.current = isSent;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const life = new AbortController();
    fill(element, words.current);
    const brought = standIn.bring(
      element,
      {
        surface,
        context: () => watched.current.context,
        watch: (onChange, signal) => listen(watched.current.heard, onChange, signal),
        button: () => send.current,
        sends: (event) => sending.current(event),
        scheduler: () => schedule.current,
        mountPoint: () => chip.current,
      },
      life.signal,
    );
    composer.current = brought;
    const note = () => {
      words.current = brought.read().text;
      // An emptied editable keeps a line break, so its own emptiness says nothing.
      element.toggleAttribute('data-blank', words.current === '');
    };
    note();
    brought.watch(note, life.signal);
    if (asked.current) focusAtEnd(element);
    asked.current = false;
    return () => life.abort();
  }, [standIn, surface, words, watched, asked]);

  const post = async () => {
    const { current } = composer;
    const text = current?.read().text ?? '';
    onPosted(text);
    // As on a site, where what has gone out leaves the box empty.
    if (text !== '') await current?.edit({ start: 0, end: text.length, quote: text, replacement: '' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !isSent(event)) return;
    event.preventDefault();
    void post();
  };
  /** An editable like the sites' own, which a text field is not: its words can be underlined. */
  const textbox = {
    role: 'textbox',
    tabIndex: 0,
    'aria-multiline': true,
    'aria-label': lookWords().boxes[surface],
    'data-empty': lookWords().boxes[surface],
    spellCheck: false,
    onKeyDown,
    onPaste: pastePlain,
    onDrop: (event: DragEvent) => event.preventDefault(),
  };
  return (
    <Look trial={trial} name={name} controls={{ send, schedule, chip, onSend: () => void post(), onSchedule }}>
      <div ref={box} className="look-box" contentEditable suppressContentEditableWarning {...textbox} />
    </Look>
  );
}

/** Which key sends, as on each site. */
function sends(
  site: Trial['site'],
  surface: Trial['surface'],
  event: Pick<globalThis.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): boolean {
  if (event.key !== 'Enter' || event.shiftKey) return false;
  if (event.ctrlKey || event.metaKey) return site === 'x' || site === 'linkedin';
  if (surface === 'message') return true;
  return (surface === 'comment' || surface === 'reply') && (site === 'facebook' || site === 'instagram');
}

/** The latest context, and who wants to hear when it changes. */
function useWatched(context: PracticeContext) {
  const watched = useRef({ context, heard: new Set<() => void>() });
  const key = JSON.stringify(context);
  useEffect(() => {
    watched.current.context = JSON.parse(key) as PracticeContext;
    for (const tell of watched.current.heard) tell();
  }, [key]);
  return watched;
}

function listen(heard: Set<() => void>, onChange: () => void, signal: AbortSignal): void {
  heard.add(onChange);
  signal.addEventListener('abort', () => heard.delete(onChange), { once: true });
}

/** One block a line, as the browser itself writes them. */
function fill(element: HTMLElement, text: string): void {
  const lines = text.split('\n').map((line) => {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    return block;
  });
  element.replaceChildren(...(text === '' ? [] : lines.length === 1 ? [text] : lines));
}

function focusAtEnd(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  element.focus({ preventScroll: true });
  const selection = document.getSelection();
  selection?.selectAllChildren(element);
  selection?.collapseToEnd();
}

/** What is pasted comes without its looks; no site keeps them either. */
function pastePlain(event: ClipboardEvent): void {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
}
