// A part of a page that nobody needs at once: it is fetched when the page stands, and drawn when its words are there too.
import { type ComponentType, createElement, lazy, Suspense } from 'react';
import { catchUp } from '../../src/language/spoken';

/** Returns the part, in whose place nothing stands until it has come. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => {
    const part = await load();
    await catchUp();
    return { default: part as ComponentType<object> };
  });
  return (props) => <Suspense>{createElement(Part, props)}</Suspense>;
}
