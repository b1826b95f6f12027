// The boxes people write in here: Lexical, or a textarea whose value React owns. Each can be replaced by a new node with the same words.
import { createElement, useState } from 'react';
import { render } from 'react-dom-17';
import { h } from '../page/element';
import { type LexicalBox, lexicalBox } from '../page/lexical-box';

export interface WritingBox {
  readonly element: HTMLElement;
  text(): string;
  /** What the site itself writes: an empty box once it is sent, "@somebody " for a reply. */
  set(text: string): void;
  onText(heard: (text: string) => void): void;
  focus(): void;
  /** A new node with the same words, in the place of the old. */
  rebuild(): void;
}

type Key = (event: KeyboardEvent) => void;

/** Every box that there is; the last in which somebody was is the one that is open. */
const boxes: WritingBox[] = [];
let latest: WritingBox | null = null;

export const openBox = (): WritingBox | null => {
  if (latest?.element.isConnected) return latest;
  return boxes.findLast(({ element }) => element.isConnected && element.closest('[role=dialog]')) ?? null;
};

function keep(box: WritingBox): WritingBox {
  boxes.push(box);
  box.element.addEventListener('focusin', () => {
    latest = box;
  });
  return box;
}

export function lexicalWriting(
  label: string,
  { key = () => undefined, start = '' }: { key?: Key; start?: string } = {},
): WritingBox {
  const placeholder = h('div', { class: 'placeholder', 'aria-hidden': 'true' }, label);
  const element = h('div', { class: 'writing' });
  const heard: ((text: string) => void)[] = [];
  const make = (text: string): LexicalBox => {
    const made = lexicalBox({ 'aria-label': label, 'aria-placeholder': label }, text);
    // Before Lexical, which would make a new line of it.
    made.element.addEventListener('keydown', key, { capture: true });
    made.onText(hear);
    element.replaceChildren(made.element, placeholder);
    hear(text);
    return made;
  };
  const hear = (text: string) => {
    placeholder.hidden = text !== '';
    for (const tell of heard) tell(text);
  };
  let box = make(start);
  const replace = (text: string) => {
    const hadFocus = box.element === document.activeElement;
    box = make(text);
    if (hadFocus) box.focus();
  };
  return keep({
    element,
    text: () => box.text(),
    set: replace,
    onText: (tell) => void heard.push(tell),
    focus: () => box.focus(),
    rebuild: () => replace(box.text()),
  });
}

export interface TextareaOptions {
  readonly attributes?: Record<string, string>;
  readonly key?: Key;
  readonly start?: string;
  /** One line, as where a post is passed on. */
  readonly tag?: 'textarea' | 'input';
}

/** React owns the value: text put in behind its back is taken out again at the next render. */
export function reactWriting(
  label: string,
  { attributes = {}, key, start = '', tag = 'textarea' }: TextareaOptions = {},
): WritingBox {
  const element = h('div', { class: 'writing' });
  const heard: ((text: string) => void)[] = [];
  const field = () => element.querySelector<HTMLElement>(tag);
  let model = start;
  let build = 0;
  const onText = (text: string) => {
    model = text;
    for (const hear of heard) hear(text);
  };
  const show = () => {
    const hadFocus = field() !== null && field() === document.activeElement;
    build += 1;
    render(createElement(Controlled, { key: build, tag, label, attributes, start: model, onText }), element);
    if (hadFocus) putCaretLast(field());
  };
  if (key) element.addEventListener('keydown', key, { capture: true });
  show();
  return keep({
    element,
    text: () => model,
    set: (text) => {
      onText(text);
      show();
    },
    onText: (hear) => void heard.push(hear),
    focus: () => putCaretLast(field()),
    rebuild: show,
  });
}

function putCaretLast(field: HTMLElement | null): void {
  field?.focus();
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    field.setSelectionRange(field.value.length, field.value.length);
}

interface ControlledProps {
  tag: 'textarea' | 'input';
  label: string;
  attributes: Record<string, string>;
  start: string;
  onText(text: string): void;
}

function Controlled({ tag, label, attributes, start, onText }: ControlledProps) {
  const [value, setValue] = useState(start);
  return createElement(tag, {
    'aria-label': label,
    placeholder: label,
    ...attributes,
    value,
    onChange: (event: { target: { value: string } }) => {
      setValue(event.target.value);
      onText(event.target.value);
    },
  });
}
