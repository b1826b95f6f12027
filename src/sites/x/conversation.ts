// Whom a conversation on X is with, as its head shows it.
import type { Person } from '../../model/draft';
import { nearest } from './near';
import { linesIn, personIn } from './person';

const PARTNER = '[data-testid="dm-conversation-username"]';
/** The older page names the partner in a heading only. */
const HEADING = 'h1, h2, [role="heading"]';
/** How far round a name its handle or link stands. */
const REACH = 5;

/** Asked for something in the conversation: its box, or a button of a request. */
export function partnerOf(element: Element): Person[] {
  const shown = nearest(element, PARTNER) ?? nearest(element, HEADING);
  if (!shown) return [];
  const [name] = linesIn(shown).filter((line) => !line.startsWith('@'));
  const handle = handleRound(shown, element);
  const person = { ...(name && { name: name.slice(0, 200) }), ...(handle && { handle }) };
  return name || handle ? [person] : [];
}

function handleRound(shown: Element, element: Element): string | null {
  let block: Element | null = shown.closest('a') ?? shown;
  for (let level = 0; block && level < REACH && !block.contains(element); level++, block = block.parentElement) {
    const { handle } = personIn(block);
    if (handle) return handle;
  }
  return null;
}
