// Makes a site from its surfaces: one call in each site's folder.
import type { Platform } from '../model/words';
import type { Site } from './composer';
import { findComposers } from './finder';
import { createGate } from './gate';
import { makeComposer } from './make-composer';
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

export function defineSite({ id, matches, surfaces, shadowHosts, account = () => ({}) }: SiteDefinition): Site {
  return {
    id,
    matches,
    observe(root, found, signal) {
      const gate = createGate(root.defaultView ?? window, signal);
      const places = { surfaces: Object.values(surfaces), ...(shadowHosts && { shadowHosts }) };
      findComposers(
        root,
        places,
        (element, surface, gone) => found(makeComposer({ platform: id, account, element, surface, gone, gate })),
        signal,
      );
    },
  };
}
