// A picture in a post, drawn here.
import { h } from '../page/element';

const DRAWN =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="480" height="160"><rect width="480" height="160" fill="%238ab"/><circle cx="90" cy="60" r="30" fill="%23fe9"/></svg>';

export const picture = (): HTMLElement =>
  h(
    'a',
    { href: '/photo/?fbid=1', onclick: (event) => event.preventDefault() },
    h('img', { src: DRAWN, alt: 'A field', class: 'shown', width: '480', height: '160' }),
  );
