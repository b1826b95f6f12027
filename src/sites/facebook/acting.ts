// Who acts on Facebook: a page, where the boxes for comments say that one comments as it, or else whoever is signed in.
import type { ActingAccount } from '../surface';
import { BOX } from './kind';
import { labelOf } from './labels';
import { COMMENT } from './lexicon';
import { personNear } from './people';
import { actingAs, namedIn, signedIn } from './signed-in';

export function acting(): ActingAccount {
  for (const box of document.querySelectorAll<HTMLElement>(`form ${BOX}, [role="article"] ${BOX}`)) {
    const label = labelOf(box);
    if (!COMMENT.test(label) || !box.checkVisibility()) continue;
    return actingAs(namedIn(label, [personNear(box).name])) ?? signedIn();
  }
  return signedIn();
}
