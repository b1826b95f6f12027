// What the toolbar's button shows of a tab: which icon, what badge, and the same in words. Pure, so that every case is told once.
import type { Activity, TabBrief } from '../../src/messaging/tab-protocol';
import type { Level } from '../../src/model/words';
import { levelShapes } from '../../src/ui/level-shapes';
import { pausedUntil } from '../pages/pause-words';
import { words } from './words';

/** How a tab stands. */
export interface TabStanding {
  /** `elsewhere`: none of the sites. `unreached`: one of them, with no script of ours in it. `tab-paused`: this tab alone. */
  readonly state: Activity | 'tab-paused' | 'elsewhere' | 'unreached';
  /** The pause in force, as the settings keep it. */
  readonly pause: string | null;
  /** As staff call it; empty elsewhere. */
  readonly site: string;
  readonly brief: TabBrief | null;
}

export interface Face {
  readonly icon: 'on' | 'off' | 'paused';
  /** At most four letters, for no browser shows more. */
  readonly badge: string;
  readonly colour: string;
  /** A whole sentence or two: what colour and shape say, for those who hear them. */
  readonly title: string;
}

/** White on each is 4.5:1 or better. */
const colours: Readonly<Record<Level | 'quiet', string>> = {
  tip: '#1d5f9a',
  warn: '#8a5200',
  hold: '#9a2846',
  quiet: '#52606d',
};

/** The shapes of the marks on chip and card, as far as letters have them: a triangle, and what stands square in the way. */
const shapes: Readonly<Record<Level, string>> = { tip: '', warn: '▲', hold: '■' };

export function faceOf({ state, pause, site, brief }: TabStanding): Face {
  const says = words().toolbar;
  switch (state) {
    case 'on':
      return reading(site, brief);
    case 'paused':
      return off('paused', says.paused(pausedUntil(pause, new Date())), says.off);
    case 'tab-paused':
      return off('paused', says.tabPaused, says.off);
    case 'site-off':
      return off('off', says.siteOff(site), says.off);
    case 'no-school':
      return off('off', says.noSchool);
    case 'unreached':
      return off('off', says.unreached(site));
    case 'elsewhere':
      return off('off', says.elsewhere);
    default:
      return state satisfies never;
  }
}

function reading(site: string, brief: TabBrief | null): Face {
  const says = words().toolbar;
  if (brief && brief.count > 0 && brief.level) {
    const { count, level } = brief;
    return {
      icon: 'on',
      badge: `${shapes[level]}${count > 99 ? '99+' : count}`.slice(0, 4),
      colour: colours[level],
      title: says.found(count, site, levelShapes[level].word),
    };
  }
  if (brief && brief.unchecked > 0)
    return {
      icon: 'on',
      badge: '?',
      colour: colours.quiet,
      title: says.unchecked(site),
    };
  return { icon: 'on', badge: '', colour: colours.quiet, title: says.nothing(site) };
}

const off = (icon: Face['icon'], title: string, badge = ''): Face => ({
  icon,
  badge: badge.slice(0, 4),
  colour: colours.quiet,
  title,
});

const sizes = [16, 32, 48] as const;
const files = (place: string) => Object.fromEntries(sizes.map((size) => [size, `/${place}${size}.png`]));

/** The files lie in `public/`. */
export const iconPaths: Readonly<Record<Face['icon'], Record<string, string>>> = {
  on: files('icon/'),
  off: files('toolbar/off-'),
  paused: files('toolbar/paused-'),
};
