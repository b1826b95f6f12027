// What goes when the extension goes, and what stays: said where the rest of the data is.
import { words } from './data-words';

export function Goodbye() {
  return <p className="soft small">{words().data.goodbye}</p>;
}
