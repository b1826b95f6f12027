// What somebody says of themselves on Instagram, while they change it in the settings.
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { isAfter } from '../../surroundings';
import { boxOf } from '../boxes';
import { wordButtonsIn } from '../buttons';
import { rowOf } from '../rows';

export const surface = defineSurface({
  editable: 'textarea',
  accepts: (editable) => boxOf(editable) === 'bio',
  surface: 'bio',
  editor: () => textarea,
  block: blockOf,
  media: () => [],
  signs: [{ near: 'form:has([id^="pep"])', surface: 'bio' }],
  // The last of the form; what is before it is about the picture and other settings.
  button: (editable) => wordButtonsIn(blockOf(editable)).findLast((button) => isAfter(button, editable)) ?? null,
  mountPoint: (editable) => rowOf(editable),
});

function blockOf(editable: HTMLElement): Element {
  return editable.closest('form') ?? editable.closest('main, [role="main"]') ?? editable;
}
