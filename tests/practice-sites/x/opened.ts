// The composers that are open on the page: what their models hold for the tests to see, and how their nodes are replaced.
import { useLayoutEffect, useState } from 'react';
import { expose } from '../page/practice';

/** From the one that lies on top to the one behind everything. */
const order = ['modal', 'bio', 'chat', 'box', 'inline'] as const;
export type Where = (typeof order)[number];

interface Opened {
  texts: readonly string[];
  /** The one being written in. */
  active: number;
  rebuild(): void;
}

const open = new Map<Where, Opened>();
const top = () => order.map((where) => open.get(where)).find((one) => one !== undefined);

expose(
  (index) => {
    const one = top();
    return one?.texts[index ?? one.active] ?? null;
  },
  () => top()?.rebuild(),
);

/**
 * Makes a composer known, and counts how often its nodes were replaced: the number belongs into a `key`. The focus goes
 * to the new node when the old one had it.
 */
export function useOpened(where: Where, texts: readonly string[], active = 0): { generation: number; rebuild(): void } {
  const [generation, setGeneration] = useState(0);
  const rebuild = () => {
    const selector = refinding(document.activeElement);
    setGeneration((before) => before + 1);
    if (selector) document.querySelector<HTMLElement>(selector)?.focus();
  };
  useLayoutEffect(() => {
    open.set(where, { texts, active, rebuild });
    return () => void open.delete(where);
  });
  return { generation, rebuild };
}

/** How the node that takes a focused editable's place is found. */
function refinding(focused: Element | null): string | null {
  const id = focused?.matches('[contenteditable="true"], textarea') ? focused.getAttribute('data-testid') : null;
  if (focused?.matches('textarea[name]')) return `textarea[name="${focused.getAttribute('name')}"]`;
  return id && `${focused?.closest('[role="dialog"]') ? '[role="dialog"] ' : ''}[data-testid="${id}"]`;
}
