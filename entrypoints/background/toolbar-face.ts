// What the toolbar's button shows of a tab: which icon, what badge, and the same in words. Pure, so that every case is told once.
import type { Activity, TabBrief } from '../../src/messaging/tab-protocol';
import type { Level } from '../../src/model/words';
import { levelShapes } from '../../src/ui/level-shapes';
import { pausedUntil } from '../pages/pause-words';

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
  switch (state) {
    case 'on':
      return reading(site, brief);
    case 'paused':
      return off('paused', `Second Glance is paused ${pausedUntil(pause, new Date())}.`, 'off');
    case 'tab-paused':
      return off('paused', 'Second Glance is paused in this tab.', 'off');
    case 'site-off':
      return off('off', `Second Glance is switched off on ${site}.`, 'off');
    case 'no-school':
      return off('off', 'Second Glance does not check anything yet: no school is chosen.');
    case 'unreached':
      return off('off', `Second Glance cannot see this tab yet. Reload it, and what you write on ${site} is checked.`);
    case 'elsewhere':
      return off('off', 'Second Glance reads along on Facebook, X, LinkedIn and Instagram. This tab is none of them.');
    default:
      return state satisfies never;
  }
}

function reading(site: string, brief: TabBrief | null): Face {
  if (brief && brief.count > 0 && brief.level) {
    const { count, level } = brief;
    const word = levelShapes[level].word;
    const things = count === 1 ? 'One thing' : `${count} things`;
    return {
      icon: 'on',
      badge: `${shapes[level]}${count > 99 ? '99+' : count}`.slice(0, 4),
      colour: colours[level],
      title: `Second Glance: ${things} to look at in what you are writing on ${site}. ${count === 1 ? word : `The strongest: ${word}`}.`,
    };
  }
  if (brief && brief.unchecked > 0)
    return {
      icon: 'on',
      badge: '?',
      colour: colours.quiet,
      title: `Second Glance could not check what you are writing on ${site}. You can post as usual.`,
    };
  return { icon: 'on', badge: '', colour: colours.quiet, title: `Second Glance reads along on ${site}. Nothing to look at.` };
}

const off = (icon: Face['icon'], title: string, badge = ''): Face => ({ icon, badge, colour: colours.quiet, title });

const sizes = [16, 32, 48] as const;
const files = (place: string) => Object.fromEntries(sizes.map((size) => [size, `/${place}${size}.png`]));

/** The files lie in `public/`. */
export const iconPaths: Readonly<Record<Face['icon'], Record<string, string>>> = {
  on: files('icon/'),
  off: files('toolbar/off-'),
  paused: files('toolbar/paused-'),
};
