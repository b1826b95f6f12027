// Follow and Following: the same button but for its words; pressing it puts a new node in its place.
import { h } from '../page/element';
import { done } from '../page/practice';
import { labels } from './labels';
import { icon, type Person, wordButton } from './pieces';

/** In a profile's head, where the state has an arrow; in a row; or as plain blue words beside a name. */
export type FollowLook = 'head' | 'row' | 'plain';

export function followButton(person: Person, look: FollowLook, follows = false): HTMLElement {
  const place = h('div', { class: `follow ${look}` });
  const show = (isFollowing: boolean) => {
    const button = wordButton(isFollowing ? 'following' : 'start-follow', isFollowing ? labels.following : labels.follow, () => {
      done(isFollowing ? 'unfollow' : 'follow', person.name);
      show(!isFollowing);
    });
    if (isFollowing && look === 'head') button.append(icon('down', labels.more));
    place.replaceChildren(button);
  };
  show(follows);
  return place;
}
