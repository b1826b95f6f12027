// What posts and shares have in common: a dialog with an author's line, an audience, attachments, and a button of words that sends.
import type { MakeEditor } from '../editors/editor';
import type { SiteSurface } from '../surface';
import { buttonsIn, isAfter } from '../surroundings';
import { altTextsOf, mediaOf } from './attachments';
import { audienceOn } from './audience';
import { aboveButtons, senderOfWhole, wholeOf } from './composer-block';
import { noticingIdle } from './idle-buttons';
import { ownButtonsIn, saidBy } from './labels';
import { actingAs, authorAbove } from './signed-in';

type Whole = Omit<SiteSurface, 'editable' | 'accepts' | 'surface' | 'signs' | 'sends' | 'to'>;

export const aWhole = (editor: MakeEditor): Whole => ({
  editor: () =>
    noticingIdle(
      editor,
      (box) => ownButtonsIn(wholeOf(box)),
      (box) => box.textContent.trim() === '' && mediaOf(wholeOf(box), box).length === 0,
    ),
  block: wholeOf,
  media: (box) => mediaOf(wholeOf(box), box),
  altTexts: (box) => altTextsOf(wholeOf(box), box),
  audience: (box) => audienceOn(buttonsIn(wholeOf(box)).filter((button) => isAfter(box, button))),
  account: (box) => actingAs(authorAbove(box)),
  scheduler: (box) => buttonsIn(wholeOf(box)).find((button) => SCHEDULE.test(saidBy(button))) ?? null,
  button: senderOfWhole,
  mountPoint: aboveButtons,
});

/** Pages have it; understood in few languages. */
const SCHEDULE = /^(schedul|amserlen|trefnu|programm|planifi|planen|zeitpunkt|program[aá]|agendar|inplannen|zaplanuj|razpored)/iu;
