// Sites replace a composer's nodes under the hands of whoever writes in them: what the old one knew goes over to the new one.
import type { Composer } from '../sites/composer';
import type { Legacy } from './attend';
import type { Attendant } from './attendant';

export interface Inheritance {
  leave(surface: Composer['surface'], legacy: Legacy): void;
  /** Hands over what was left a moment ago by a composer of the same kind with the same words in it. */
  claim(composer: Pick<Composer, 'surface' | 'read'>, heir: Pick<Attendant, 'inherit'>): void;
}

/** How long a site may take to put the new node in. */
const KEPT_MS = 2_000;

export function createInheritance(): Inheritance {
  let left: (Legacy & { surface: Composer['surface']; until: number })[] = [];
  const forgetOld = () => {
    left = left.filter(({ until }) => until > performance.now());
  };
  return {
    leave(surface, legacy) {
      forgetOld();
      if (legacy.text.trim() !== '') left.push({ ...legacy, surface, until: performance.now() + KEPT_MS });
      // Words are not kept a moment longer than they can be of use.
      setTimeout(forgetOld, KEPT_MS + 1);
    },
    claim(composer, heir) {
      forgetOld();
      if (left.length === 0) return;
      const { text } = composer.read();
      const mine = left.find((one) => one.surface === composer.surface && one.text === text);
      if (!mine) return;
      left = left.filter((one) => one !== mine);
      heir.inherit(mine.estate);
    },
  };
}
