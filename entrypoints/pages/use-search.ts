// What is searched for on the page, with its keys: "/" goes to the field, Escape clears it.
import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Search {
  readonly asked: string;
  readonly field: RefObject<HTMLInputElement | null>;
  ask(words: string): void;
}

/** `cleared` is called when Escape is pressed and nothing is searched for any more. */
export function useSearch(cleared: () => void): Search {
  const [asked, ask] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !isInside(event, 'dialog, select')) {
        if (asked) ask('');
        else cleared();
      }
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isInside(event, 'input, select, textarea'))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [asked, cleared]);
  return { asked, field, ask };
}

/** Returns the value once it has stood still, so that what is read aloud is not cut off by every key. */
export function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

const isInside = ({ target }: Event, selector: string): boolean => target instanceof Element && target.closest(selector) !== null;
