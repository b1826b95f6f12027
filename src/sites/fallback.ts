// What stands in for a place that no surface of a site knows: it is read and marked, and never stands in the way.
import { lexical } from './editors/lexical';
import { textarea } from './editors/textarea';
import { defineSurface } from './surface';

/** Waiting for its own module: nothing is guessed yet. */
export const fallback = defineSurface({
  editable: 'textarea, [contenteditable="true"]',
  accepts: () => false,
  surface: 'post',
  editor: (editable) => (editable instanceof HTMLTextAreaElement ? textarea : lexical),
  block: (editable) => editable,
  media: () => [],
  button: () => null,
  mountPoint: () => null,
});
