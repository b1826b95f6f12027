// Reposting on Instagram, which puts somebody's post before one's own followers at once: the third of the five icons under it.
import { kindsOf } from '../../attachment';
import { defineAction } from '../../site-action';
import { iconsIn, isIcon, labelMeaning } from '../buttons';
import { linksIn } from '../people';
import { authorOf, mediaOf, postOf } from '../posts';

/** How far up the row of icons may be. */
const REACH = 7;
/** Like, Comment, Repost, Share, Save; where there is no Repost there are four. */
const ALL = 5;

export const action = defineAction({
  kind: 'repost',
  button: 'button, [role="button"]',
  accepts: (button) => isIcon(button) && postOf(button) !== null && isRepost(button),
  person: (button) => {
    const post = postOf(button);
    return post ? authorOf(post) : {};
  },
  media: (button) => {
    const post = postOf(button);
    return post ? kindsOf(mediaOf(post)) : [];
  },
});

function isRepost(button: HTMLElement): boolean {
  const meaning = labelMeaning(button);
  if (meaning !== null) return meaning === 'repost';
  const row = iconRowOf(button);
  return row.length === ALL && row[2] === button && row.every((icon, at) => at === 2 || labelMeaning(icon) !== 'repost');
}

/** The first block around it with a row's worth of icons, when it is about nobody in particular and nothing is written in it. */
function iconRowOf(button: HTMLElement): HTMLElement[] {
  let block = button.parentElement;
  for (let level = 0; block && level < REACH; level++, block = block.parentElement) {
    if (block.querySelector('textarea, [contenteditable="true"], img') || linksIn(block).length > 0) return [];
    const icons = iconsIn(block);
    if (icons.length >= ALL) return icons;
  }
  return [];
}
