// The note to an invitation on LinkedIn: a textarea in a dialog in the shadow root.
import type { Person } from '../../../model/draft';
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { blockWith, dialogOf } from '../../surroundings';
import { primaryOf, wordButtonsAfter } from '../buttons';
import { invited } from '../invited';
import { belowField } from '../mounting';

export const surface = defineSurface({
  editable: 'textarea[id*="custom-message"], textarea[class*="custom-message"], [role="dialog"] textarea[name="message"]',
  accepts: () => true,
  surface: 'message',
  editor: () => textarea,
  block: blockOf,
  media: () => [],
  to: (editable): Person[] => {
    const person = invited(blockOf(editable), null);
    return person.name || person.handle ? [person] : [];
  },
  button: (editable) => primaryOf(wordButtonsAfter(blockOf(editable), editable)),
  mountPoint: (editable) => belowField(editable, blockOf(editable)),
});

function blockOf(editable: HTMLElement): Element {
  return dialogOf(editable) ?? editable.closest('form') ?? blockWith(editable, 'button') ?? editable;
}
