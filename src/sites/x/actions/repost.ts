// Reposting on X without words: a button on the post opens a menu at the end of the page. Quote, in the same menu, opens a composer.
import { defineAction } from '../../site-action';
import { mediaOfPost } from '../attached';
import { wholePost } from '../other-post';
import { personIn } from '../person';

const OPENER = '[data-testid="retweet"]';

export const action = defineAction({
  kind: 'repost',
  button: '[data-testid="retweetConfirm"]',
  opener: OPENER,
  person: (_, opener) => {
    const post = postOf(opener);
    return post ? personIn(post) : {};
  },
  media: (_, opener) => {
    const post = postOf(opener);
    return post ? mediaOfPost(post) : [];
  },
});

/** A key can open the menu too: the page then marks whose it is. */
function postOf(pressed: HTMLElement | null): Element | null {
  const marked = document.querySelector(`${OPENER}[aria-expanded="true"]`);
  const opener = marked ?? pressed;
  return opener && wholePost(opener);
}
