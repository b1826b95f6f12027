// A sentence of a catalogue with something drawn in its gaps: a link, a key, a name.
import { Fragment, type ReactNode } from 'react';

export interface RichProps {
  /** With gaps such as `{link}`; each language puts them where its own grammar wants them. */
  text: string;
  parts: Readonly<Record<string, ReactNode>>;
}

export function Rich({ text, parts }: RichProps) {
  return text.split(/\{(\w+)\}/).map((piece, at) => {
    const [drawn, key] = at % 2 === 0 ? [piece, `text ${at}`] : [parts[piece] ?? null, piece];
    return <Fragment key={key}>{drawn}</Fragment>;
  });
}
