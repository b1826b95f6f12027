// Makes a site from its surfaces: one call in each site's folder.
import type { Account } from '../model/draft';
import type { Platform } from '../model/words';
import type { Site } from './composer';
import { findComposers } from './finder';
import { createGate } from './gate';
import { makeComposer } from './make-composer';
import type { SiteSurface } from './surface';

export interface SiteDefinition {
  readonly id: Platform;
  /** Match patterns for the manifest. */
  readonly matches: readonly string[];
  /** The site's surfaces by file, as `import.meta.glob` gives them. */
  readonly surfaces: Readonly<Record<string, SiteSurface>>;
  /** Elements whose open shadow roots hold composers. */
  readonly shadowHosts?: string;
  /** Who is signed in, as far as the page shows it. */
  account?(): Omit<Account, 'kind'>;
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
