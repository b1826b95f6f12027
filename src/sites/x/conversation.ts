// Whom a conversation on X is with, as its head shows it.
import type { Person } from '../../model/draft';
import { nearest } from './near';
import { handleOf, linesIn, personIn } from './person';

const PARTNER = '[data-testid="dm-conversation-username"]';
const HEADING = 'h1, h2, [role="heading"]';
/** How far round a name its handle or link stands, and how far up a conversation reaches. */
const REACH = { name: 5, conversation: 24 };

/** Asked for something in the conversation: its box, or a button of a request. The older page gives the partner no name of its own. */
export function partnerOf(element: Element): Person[] {
  const shown = nearest(element, PARTNER);
  if (shown) return named(shown, element);
  const linked = onlyOneLinked(element);
  if (linked) return [linked];
  const heading = nearest(element, HEADING);
  return heading ? named(heading, element) : [];
}

function named(shown: Element, element: Element): Person[] {
  const [name] = linesIn(shown).filter((line) => !line.startsWith('@'));
  const handle = handleRound(shown, element);
  const person = { ...(name && { name: name.slice(0, 200) }), ...(handle && { handle }) };
  return name || handle ? [person] : [];
}

function handleRound(shown: Element, element: Element): string | null {
  let block: Element | null = shown.closest('a') ?? shown;
  for (let level = 0; block && level < REACH.name && !block.contains(element); level++, block = block.parentElement) {
    const { handle } = personIn(block);
    if (handle) return handle;
  }
  return null;
}

/** Of several nobody can be told from the others: those mentioned, those of a group, those whose conversations stand beside. */
function onlyOneLinked(element: Element): Person | null {
  let block = element.parentElement;
  for (let level = 0; block && level < REACH.conversation; level++, block = block.parentElement) {
    const handles = new Set([...block.querySelectorAll('a')].map((link) => handleOf(link)?.toLowerCase()));
    handles.delete(undefined);
    if (handles.size > 0) return handles.size === 1 ? personIn(block) : null;
  }
  return null;
}
