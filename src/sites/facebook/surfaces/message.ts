// Messages on Facebook and Messenger, plain and end-to-end encrypted, on a page of their own or in a small window: Lexical, sent by bare Enter.
import type { Person } from '../../../model/draft';
import { lexical } from '../../editors/lexical';
import { defineSurface } from '../../surface';
import { isAfter } from '../../surroundings';
import { altTextsOf, mediaOfRow } from '../attachments';
import { belowRow, isBareEnter, rowOf, senderOfRow } from '../composer-block';
import { noticingIdle } from '../idle-buttons';
import { BOX, kindOf } from '../kind';
import { labelOf, ownButtonsIn } from '../labels';
import { handleOf, nameOf } from '../people';
import { namedIn, signedIn } from '../signed-in';

const HEADING = 'h1, h2, h3, h4, [role="heading"]';
/** What was said, and the list of other talks. */
const SAID =
  '[role="log"], [role="grid"], [role="row"], [role="article"], [role="list"], [role="navigation"], nav, [role="banner"]';

export const surface = defineSurface({
  editable: BOX,
  accepts: (box) => kindOf(box) === 'message',
  surface: 'message',
  editor: () =>
    noticingIdle(
      lexical,
      (box) => ownButtonsIn(rowOf(box)),
      (box) => box.textContent.trim() === '' && mediaOfRow(rowOf(box), box).length === 0,
    ),
  block: rowOf,
  media: (box) => mediaOfRow(rowOf(box), box),
  altTexts: (box) => altTextsOf(rowOf(box), box),
  to: (box) => {
    const person = otherIn(box);
    return person.name || person.handle ? [person] : [];
  },
  signs: [{ surface: 'message', near: '[aria-placeholder="Aa"], [role="main"]:has([role="log"]):has([contenteditable="true"])' }],
  button: senderOfRow,
  sends: isBareEnter,
  mountPoint: belowRow,
});

/** The heading or the profile's link that stands nearest above the talk. */
function otherIn(box: HTMLElement): Person {
  for (let block = box.parentElement; block && block !== document.body; block = block.parentElement) {
    const above = (selector: string) =>
      [...block.querySelectorAll(selector)].filter((one) => isAfter(box, one) && !one.closest(SAID) && nameOf(one) !== '');
    const link = above('a[href]').find((one) => handleOf(one) !== null);
    const shown = above(HEADING)[0] ?? link;
    const name = shown && nameOf(shown);
    if (name) return { name, ...(link && { handle: handleOf(link) ?? '' }) };
  }
  // "Write to" somebody.
  const name = namedIn(labelOf(box), [signedIn().name]);
  return name ? { name } : {};
}
