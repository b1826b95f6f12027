// The caption box: Lexical as most accounts have it, or the React textarea that some still get (`?caption=textarea`).
import { createElement, useState } from 'react';
import { render } from 'react-dom-17';
import { variant } from '../page/circumstance';
import { h } from '../page/element';
import { lexicalBox } from '../page/lexical-box';
import { labels } from './labels';

export interface Caption {
  element: HTMLElement;
  text(): string;
  onText(heard: (text: string) => void): void;
  focus(): void;
}

export const captionBox = (): Caption => (variant('caption') === 'textarea' ? reactTextarea() : lexical());

function lexical(): Caption {
  const box = lexicalBox({ 'aria-label': labels.caption, 'aria-placeholder': labels.caption });
  const placeholder = h('div', { class: 'placeholder', 'aria-hidden': 'true' }, labels.caption);
  box.onText((text) => {
    placeholder.hidden = text !== '';
  });
  return { ...box, element: h('div', { class: 'writing' }, box.element, placeholder) };
}

/** React owns the value: text put in behind its back is taken out again at the next render. */
function reactTextarea(): Caption {
  const element = h('div', { class: 'writing' });
  const heard: ((text: string) => void)[] = [];
  let model = '';
  const onText = (text: string) => {
    model = text;
    for (const hear of heard) hear(text);
  };
  render(createElement(Controlled, { onText }), element);
  return {
    element,
    text: () => model,
    onText: (hear) => {
      heard.push(hear);
    },
    focus: () => element.querySelector('textarea')?.focus(),
  };
}

function Controlled({ onText }: { onText(text: string): void }) {
  const [value, setValue] = useState('');
  return createElement('textarea', {
    'aria-label': labels.caption,
    placeholder: labels.caption,
    value,
    onChange: (event: { target: { value: string } }) => {
      setValue(event.target.value);
      onText(event.target.value);
    },
  });
}
