// Makes a site from its surfaces: one call in each site's folder.
import type { Platform } from '../model/words';
import { watchActions } from './action-finder';
import type { Site } from './composer';
import { fallback } from './fallback';
import { type Finder, findComposers } from './finder';
import { createGate } from './gate';
import { makeComposer } from './make-composer';
import { attempt } from './presses';
import { watchProfile } from './profile-watch';
import { missingOf } from './self-check';
import type { SiteAction } from './site-action';
import type { ActingAccount, SiteSurface } from './surface';

export interface SiteDefinition {
  readonly id: Platform;
  /** Match patterns for the manifest. */
  readonly matches: readonly string[];
  /** The site's surfaces by file, as `import.meta.glob` gives them. */
  readonly surfaces: Readonly<Record<string, SiteSurface>>;
  /** What a press does to somebody, by file, likewise. */
  readonly actions?: Readonly<Record<string, SiteAction>>;
  /** Elements whose open shadow roots hold composers. */
  readonly shadowHosts?: string;
  /** Who is signed in, as far as the page shows it; a page (an organisation) one acts as comes first. */
  account?(): ActingAccount;
  /**
   * The text about themselves on the signed-in person's own profile, as other people read it (name aside), when that is what
   * the page shows; `null` anywhere else. Learnt from, never kept.
   */
  ownBio?(account: ActingAccount): string | null;
}

export function defineSite(definition: SiteDefinition): Site {
  const { id, matches, shadowHosts, ownBio } = definition;
  const surfaces = Object.values(definition.surfaces);
  const account = () => attempt(definition.account ?? (() => ({})), {});
  let finder: Finder | null = null;
  return {
    id,
    matches,
    observe(root, on, signal) {
      const page = root.defaultView ?? window;
      // The gate hears a press first: with words it is the composer's business.
      const gate = createGate(page, signal, (button) => reaches(button));
      const actions = Object.values(definition.actions ?? {});
      const profile = watchProfile(page, { account, ownBio: ownBio ?? (() => null) }, on, signal);
      finder = findComposers(
        root,
        { surfaces, guess: fallback, ...(shadowHosts && { shadowHosts }) },
        (element, surface, gone) => {
          const isGuess = surface === fallback;
          const composer = makeComposer({ platform: id, account, element, surface, isGuess, gone, gate });
          on.composer(composer.surface === 'bio' ? profile.learnFrom(composer) : composer);
        },
        signal,
      );
      const reaches = watchActions(page, { platform: id, actions, account }, on, signal);
    },
    selfCheck: () => (finder ? missingOf(finder, surfaces) : []),
  };
}
