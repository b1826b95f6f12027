// Words of the policy, those that were searched for marked.
import { markedIn } from '../pages/words-in';

export function Marked({ text, keys }: { text: string; keys: ReadonlySet<string> }) {
  if (keys.size === 0) return text;
  let at = 0;
  return markedIn(text, keys).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.marked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
