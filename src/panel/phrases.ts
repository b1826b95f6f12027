// What chip and card say, in one place.
import type { Notice, View } from './view';

const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
const undoKey = isMac ? '⌘Z' : 'Ctrl+Z';
const pasteKey = isMac ? '⌘V' : 'Ctrl+V';

export const notices: Readonly<Record<Notice, string>> = {
  done: `Done. ${undoKey} undoes it.`,
  stale: 'The words have changed, so nothing was done.',
  copied: `Copied: press ${pasteKey} where you want it.`,
  remembered: 'Thank you. This will be remembered.',
  covered: 'Something on the page covers this card, so it can’t be answered here. Press Edit, then Post again.',
  'no-card': 'The details could not be opened. Reload the page to try again.',
  gone: 'Second Glance was updated or switched off, so this page is no longer checked. Reload it to go on.',
  'not-checked': 'Second Glance could not check this one.',
  'not-shown': 'Second Glance could not show what it saw, so it let this one through.',
  'press-again': 'Now press Post once more.',
};

/** The chip's own line; empty where a mark says enough. */
export function chipLine({ face, nudges }: View): string {
  switch (face) {
    case 'hidden':
      return '';
    case 'no-school':
      return 'Second Glance needs your school';
    case 'clear':
      return 'Nothing to look at';
    case 'partly':
      return 'Nothing seen, but not all of it could be checked';
    case 'unchecked':
      return 'Could not be checked';
    case 'nudges':
      return `${nudges.length} to look at`;
    default:
      return face satisfies never;
  }
}

/** What is read out when it first appears. */
export function announcement(view: View): string {
  const { face, nudges, notice } = view;
  if (notice) return notices[notice];
  if (face === 'unchecked') return `Second Glance: ${chipLine(view)}.`;
  if (face !== 'nudges') return '';
  const things = nudges.length === 1 ? 'one thing' : `${nudges.length} things`;
  return `Second Glance: ${things} to look at. ${nudges[0]?.title ?? ''}.`;
}
