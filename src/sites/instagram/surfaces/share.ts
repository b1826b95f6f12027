// The words that go with somebody's post when it is sent on to people on Instagram.
import { lexical } from '../../editors/lexical';
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { dialogOf, mediaIn } from '../../surroundings';
import { boxOf, WRITABLE } from '../boxes';
import { rowOf } from '../rows';
import { sharingOf } from '../sharing';

export const surface = defineSurface({
  editable: `${WRITABLE}, [role="dialog"] input`,
  accepts: (editable) => boxOf(editable) === 'share',
  surface: 'share',
  editor: (editable) => (editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement ? textarea : lexical),
  block: blockOf,
  media: (editable) => mediaIn(blockOf(editable), 'img[src^="blob:"]', 'video'),
  to: (editable) => sharingOf(editable)?.chosen() ?? [],
  signs: [{ near: '[role="dialog"]:has(input[name="queryBox"]):has(:checked)', surface: 'share' }],
  button: (editable) => sharingOf(editable)?.button ?? null,
  mountPoint: (editable) => rowOf(editable),
});

function blockOf(editable: HTMLElement): Element {
  return dialogOf(editable) ?? editable;
}
