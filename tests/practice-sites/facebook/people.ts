// Who is who on the Facebook practice page: who acts, whose the first post is, and faces drawn as the site draws them.
import { asSchool, towardsWhom } from '../page/circumstance';
import { h } from '../page/element';
import { me, officialAccount, towards } from '../page/neighbours';

export interface Somebody {
  readonly name: string;
  readonly handle: string;
}

/** The school's page when one acts as it; the navigation still shows the person. */
export const acting: Somebody = asSchool ? officialAccount : me;

/** Whom the page's buttons, messages and answers reach. */
export const other: Somebody = towards[towardsWhom];

const SVG = 'http://www.w3.org/2000/svg';

export function face(name: string, size = 40): Element {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    role: 'img',
    'aria-label': name,
    class: 'face',
    width: `${size}`,
    height: `${size}`,
    viewBox: '0 0 40 40',
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const circle = document.createElementNS(SVG, 'circle');
  for (const [key, value] of Object.entries({ cx: '20', cy: '20', r: '20', fill: '#a5796b' })) circle.setAttribute(key, value);
  svg.append(circle);
  return svg;
}

export const linkTo = ({ name, handle }: Somebody): HTMLElement =>
  h(
    'a',
    { href: `/${handle}?__tn__=C`, role: 'link', class: 'name', onclick: (event) => event.preventDefault() },
    h('strong', {}, h('span', {}, name)),
  );
