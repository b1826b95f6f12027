// The post being practised: a plain editable or a textarea, in a form of our own with one submit button.
import { plain } from '../../editors/plain';
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';

export const surface = defineSurface({
  editable: '[data-practice="post"]',
  accepts: () => true,
  surface: 'post',
  editor: (editable) => (editable instanceof HTMLTextAreaElement ? textarea : plain),
  block: (editable) => editable.closest('form') ?? editable,
  media: () => [],
  button: (editable) => editable.closest('form')?.querySelector<HTMLElement>('button[type="submit"]') ?? null,
  sends: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  mountPoint: (editable) => editable,
});
