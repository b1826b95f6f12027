// Emoji as X draws them: pictures with their character as `alt` in what is shown, a picture behind the character in what is written.
import type { ReactNode } from 'react';

export const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;

const FACE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="18" cy="18" r="17" fill="#fc4"/></svg>',
)}`;

export const Behind = ({ children }: { children?: ReactNode }) => (
  <span className="emoji" style={{ backgroundImage: `url("${FACE}")` }}>
    {children}
  </span>
);

/** Text in which each emoji is a picture. */
export function Shown({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { 0: emoji, index } of text.matchAll(EMOJI)) {
    parts.push(
      <span key={from}>{text.slice(from, index)}</span>,
      <img key={index + 1} alt={emoji} src={FACE} className="emoji" />,
    );
    from = index + emoji.length;
  }
  return (
    <>
      {parts}
      <span>{text.slice(from)}</span>
    </>
  );
}
