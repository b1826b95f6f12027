// An invitation on LinkedIn that is sent from its dialog without a note; one with a note is a message that is written.
import { defineAction } from '../../site-action';
import { dialogOf, isAfter } from '../../surroundings';
import { labelOf, wordButtonsIn } from '../buttons';
import { invited } from '../invited';

/** Names that are not translated. */
const INVITE =
  '[class*="send-invite" i], [id*="send-invite" i], [aria-labelledby*="send-invite" i], [data-test-modal-id*="invite" i]';
const WRITING = 'textarea, [contenteditable="true"]';

export const action = defineAction({
  kind: 'connect',
  button: '[role="dialog"] button, [aria-modal="true"] button',
  opener: ':is(main, [role="main"], aside) :is(button, a[href], [role="button"])',
  accepts: (button, opener) => {
    const dialog = dialogOf(button);
    if (!dialog || dialog.querySelector(WRITING)) return false;
    if (/^send without a note$|^send( now| invitation)?$/i.test(labelOf(button))) return isInvite(dialog, opener);
    return isInvite(dialog, opener) && button === last(dialog);
  },
  person: (button, opener) => invited(dialogOf(button) ?? button, opener),
});

/** Whose name the button bore that opened the dialog is named in it again, or the site's own names tell. */
function isInvite(dialog: HTMLElement, opener: HTMLElement | null): boolean {
  if (dialog.matches(INVITE) || dialog.querySelector(INVITE)) return true;
  if (wordButtonsIn(dialog).some((button) => /^(add a note|send without a note)$/i.test(labelOf(button)))) return true;
  if (opener?.matches('a[href*="invite"]')) return true;
  const { name } = invited(dialog, opener);
  return name !== undefined && dialog.textContent.includes(name) && (opener?.getAttribute('aria-label')?.includes(name) ?? false);
}

/** First a note is offered, then to go without: the last of two buttons below what is said. */
function last(dialog: HTMLElement): HTMLElement | null {
  const said = dialog.querySelector('h1, h2, h3, p');
  const buttons = wordButtonsIn(dialog).filter((button) => !said || isAfter(button, said));
  return buttons.length === 2 ? (buttons[1] ?? null) : null;
}
