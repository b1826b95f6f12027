// Who is signed in on Instagram: the one face in the navigation is a link to their own page.

import type { ActingAccount } from '../surface';
import { blockWith } from '../surroundings';
import { handleOf } from './people';

/** Where the navigation leads in every language. */
const WAYS = ['/direct/inbox/', '/explore/', '/reels/', '/'];

const FACE = 'a[href]:has(img, canvas, [role="img"][style*="background"])';

/** What is shown of other people, with their faces. */
const CONTENT = 'main, [role="main"], article, [role="dialog"], [role="feed"], [aria-hidden="true"]';

export function signedIn(): ActingAccount {
  const handle = inNavigation() ?? namedByAlt() ?? null;
  return handle ? { handle } : {};
}

function inNavigation(): string | null {
  for (const way of WAYS) {
    for (const link of document.querySelectorAll(`a[href="${way}"]`)) {
      if (link.closest(CONTENT)) continue;
      const block = blockWith(link, FACE);
      // Too far up is the whole page, with everybody in it.
      if (!block || block.querySelector('article, main, [role="main"]')) continue;
      const handle = soleHandle(block);
      if (handle) return handle;
    }
  }
  return soleHandle(document);
}

/** The one person whose face is shown outside all that is about others; `null` for several. */
function soleHandle(block: ParentNode): string | null {
  const faces = [...block.querySelectorAll(FACE)].filter((link) => !link.closest(CONTENT));
  const handles = new Set(faces.flatMap((link) => handleOf(link) ?? []));
  return handles.size === 1 ? ([...handles][0] ?? null) : null;
}

/** In English the picture says so itself. */
function namedByAlt(): string | null {
  const link = document.querySelector('a[role="link"]:has(img[alt$=" profile picture"]):not(:is(article, [role="dialog"]) *)');
  return link && handleOf(link);
}
