// Letting somebody follow on Instagram: the first of the two buttons beside a person who asks.
import type { Person } from '../../../model/draft';
import { defineAction } from '../../site-action';
import { deedButtonsIn, isDeed, labelMeaning } from '../buttons';
import { profileAt } from '../people';
import { personRowOf } from '../person-rows';
import { postOf } from '../posts';
import { headAround } from '../profile-head';

/** How far up the second button may be. */
const REACH = 4;

export const action = defineAction({
  kind: 'accept',
  button: 'button, [role="button"]',
  accepts: (button) => accepted(button) !== null,
  person: (button) => accepted(button) ?? {},
});

function accepted(button: HTMLElement): Person | null {
  const meaning = labelMeaning(button);
  if ((meaning !== null && meaning !== 'confirm') || !isDeed(button) || location.pathname.startsWith('/direct')) return null;
  if (postOf(button)) return null;
  const pair = pairOf(button);
  if (!pair || (meaning === null && headAround(button))) return null;
  const row = personRowOf(button);
  const isYes = meaning === 'confirm' || (pair[0] === button && !isOther(pair[1]));
  if (!isYes) return null;
  // On the asker's own page the question stands above the head, without a link.
  const asker = row?.person ?? askerOnOwnPage(button);
  return asker && deedButtonsIn(row?.block ?? document).length >= 2 ? asker : null;
}

type Pair = readonly [HTMLElement, HTMLElement];

/** Exactly two buttons of words side by side. */
function pairOf(button: HTMLElement): Pair | null {
  let block = button.parentElement;
  for (let level = 0; block && level < REACH; level++, block = block.parentElement) {
    const [first, second, ...more] = deedButtonsIn(block);
    if (first && second) return more.length === 0 ? [first, second] : null;
  }
  return null;
}

/** Known words that do not belong to a request say that it is none. */
function isOther(second: HTMLElement): boolean {
  const meaning = labelMeaning(second);
  return meaning !== null && meaning !== 'decline';
}

function askerOnOwnPage(button: HTMLElement): Person | null {
  const handle = labelMeaning(button) === 'confirm' && !button.closest('[role="dialog"]') ? profileAt(location.pathname) : null;
  return handle ? { handle } : null;
}
