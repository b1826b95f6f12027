// Sending somebody's post on to people on Instagram without a word: what is written with it is a surface of its own.
import { kindsOf } from '../../attachment';
import { defineAction } from '../../site-action';
import { authorOf, mediaOf, postOf } from '../posts';
import { sharingOf } from '../sharing';

/** Icons in and under a post; the dialog that one of them opens stands elsewhere in the page. */
const ICONS = ':is(button, [role="button"]):has(svg)';

export const action = defineAction({
  kind: 'repost',
  button: '[role="dialog"] :is(button, [role="button"])',
  opener: `:is(article, main, [role="main"], [role="dialog"]:has(form)) ${ICONS}`,
  accepts: (button) => {
    const sharing = sharingOf(button);
    return sharing?.button === button && textOf(sharing.field).trim() === '';
  },
  person: (_, opener) => {
    const post = opener && postOf(opener);
    return post ? authorOf(post) : {};
  },
  media: (_, opener) => {
    const post = opener && postOf(opener);
    return post ? kindsOf(mediaOf(post)) : [];
  },
});

function textOf(field: HTMLElement | null): string {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  return field?.textContent ?? '';
}
