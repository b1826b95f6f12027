// The bio of the own profile ("intro") while it is edited: a plain textarea with Save.
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { blockWith, dialogOf, isAfter, isStacked } from '../../surroundings';
import { audienceOn } from '../audience';
import { awakened, noticingIdle } from '../idle-buttons';
import { isMessengerPage } from '../kind';
import { isWords, ownButtonsIn, says } from '../labels';
import { CANCEL, SAVE } from '../lexicon';
import { shownHandle } from '../people';
import { signedIn } from '../signed-in';

const SEARCH = '[role="search"], [role="article"], article, [role="banner"]';

export const surface = defineSurface({
  editable: 'textarea',
  accepts: (box) =>
    isOwnProfile() && !isMessengerPage() && !box.closest(SEARCH) && !describesPicture(box) && buttonOf(box) !== null,
  surface: 'bio',
  editor: () =>
    noticingIdle(
      textarea,
      (box) => ownButtonsIn(blockOf(box)),
      (box) => box instanceof HTMLTextAreaElement && box.value === '',
    ),
  block: blockOf,
  media: () => [],
  audience: (box) => audienceOn(ownButtonsIn(blockOf(box))),
  button: buttonOf,
  mountPoint: (box) => {
    let block: Element = box;
    while (!isStacked(block) && block.parentElement && block.parentElement !== blockOf(box)) block = block.parentElement;
    return block;
  },
});

/** Nobody is offered to write in somebody else's profile; where the own one is known, it must be that. */
function isOwnProfile(): boolean {
  const own = signedIn().handle;
  const shown = shownHandle();
  return shown !== null && (shown === 'me' || own === undefined || own === shown);
}

/** A picture's words for people who cannot see it are written in a textarea too. */
const describesPicture = (box: HTMLElement): boolean => dialogOf(box)?.querySelector('img[src^="blob:"]') != null;

function blockOf(box: HTMLElement): Element {
  return box.closest('form') ?? blockWith(box, '[role="button"], button') ?? box;
}

/** Save stands last; Cancel, and who can see it, before. */
function buttonOf(box: HTMLElement): HTMLElement | null {
  const all = ownButtonsIn(blockOf(box)).filter((button) => isAfter(button, box) && isWords(button) && !says(button, CANCEL));
  return (
    all.find((button) => says(button, SAVE)) ??
    all.find((button) => button.matches('button[type="submit"]')) ??
    awakened(box, all).at(-1) ??
    all.at(-1) ??
    null
  );
}
