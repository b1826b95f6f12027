// Sharing a post: a menu at the end of the page, from which it goes out at once, or into a dialog for words about it.
import { h, pressable } from '../page/element';
import { done, receive } from '../page/practice';
import { labels } from './labels';
import { closeLayer, openDialog } from './layers';
import type { Somebody } from './people';

let menu: HTMLElement | null = null;

export function shareMenu(author: Somebody, preview: () => HTMLElement): void {
  menu?.remove();
  const item = (label: string, kind: string, press: () => void) => {
    const shut = () => {
      menu?.remove();
      press();
    };
    const one = pressable({ class: `item ${kind}` }, shut, h('span', {}, label));
    one.setAttribute('role', 'menuitem');
    return one;
  };
  menu = h(
    'div',
    { role: 'menu', class: 'menu' },
    item(labels.shareNowFriends, 'now', () => done('repost', author.name)),
    item(labels.shareToFeed, 'words', () => shareDialog(author, preview)),
    item(labels.copyLink, 'copy', () => undefined),
  );
  document.body.append(menu);
}

function shareDialog(author: Somebody, preview: () => HTMLElement): void {
  openDialog({
    title: labels.share,
    label: labels.sayAbout,
    button: labels.shareNow,
    shared: preview,
    onPost: (text) => {
      if (text) receive(text, closeLayer);
      else {
        done('repost', author.name);
        closeLayer();
      }
    },
  });
}
