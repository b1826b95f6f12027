// Faces and logos as LinkedIn shows them: pictures whose alternative text names whose they are, round for people and square for pages.
import { asSchool } from '../page/circumstance';
import { h } from '../page/element';
import { me, officialAccount } from '../page/neighbours';
import { labels } from './labels';

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAMWLawAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

export const face = (name: string, isPage: boolean): HTMLElement =>
  h('img', {
    src: DOT,
    alt: isPage ? labels.logo(name) : labels.photoOf(name),
    class: isPage ? 'avatar EntityPhoto-square-3' : 'avatar EntityPhoto-circle-3',
  });

/** Who acts where LinkedIn lets one choose. */
export const acting = asSchool ? { name: officialAccount.name, isPage: true } : { name: me.name, isPage: false };

/** The last part of the address of somebody's profile. */
export const slug = (handle: string): string => handle.replaceAll('_', '-').toLowerCase();

export const profileOf = ({ handle, name }: { handle: string; name: string }): string =>
  name === officialAccount.name ? `/company/${slug(handle)}/` : `/in/${slug(handle)}/`;
