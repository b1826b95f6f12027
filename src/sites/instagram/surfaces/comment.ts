// A comment under an Instagram post, and the answer to one: the same box, begun with "@somebody " by the site.
import type { Person } from '../../../model/draft';
import { lexical } from '../../editors/lexical';
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { mediaIn } from '../../surroundings';
import { boxOf, WRITABLE } from '../boxes';
import { wordButtonsIn } from '../buttons';
import { authorOf, postOf } from '../posts';
import { rowOf, sendAfter } from '../rows';

export const surface = defineSurface({
  editable: WRITABLE,
  accepts: (editable) => boxOf(editable) === 'comment',
  surface: (editable) => (answered(editable) ? 'reply' : 'comment'),
  editor: (editable) => (editable instanceof HTMLTextAreaElement ? textarea : lexical),
  block: blockOf,
  media: (editable) => mediaIn(blockOf(editable), 'img[src^="blob:"]', 'video'),
  to: whom,
  signs: [{ near: 'article form', surface: 'comment' }],
  button: buttonOf,
  sends: isBareEnter,
  mountPoint: (editable) => rowOf(editable, editable.closest('form') ?? editable),
});

function isBareEnter({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !(shiftKey || ctrlKey || metaKey || altKey);
}

function blockOf(editable: HTMLElement): Element {
  return editable.closest('form') ?? editable.parentElement ?? editable;
}

function buttonOf(editable: HTMLElement): HTMLElement | null {
  const form = editable.closest('form');
  return sendAfter(editable, form ?? postOf(editable)) ?? (form && (wordButtonsIn(form)[0] ?? null));
}

/** Whom the site has put before an answer; a first word of the person's own that is like it is as good as an answer. */
function answered(editable: HTMLElement): string | null {
  const text = editable instanceof HTMLTextAreaElement ? editable.value : editable.textContent;
  return text.match(/^\s*@([\w.]{1,30})(?=\s|$)/)?.[1] ?? null;
}

function whom(editable: HTMLElement): Person[] {
  const handle = answered(editable);
  if (handle) return [{ handle }];
  const post = postOf(editable);
  const author = post ? authorOf(post) : {};
  return author.handle ? [author] : [];
}
