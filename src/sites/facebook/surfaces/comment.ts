// Comments and replies on Facebook, in the feed and in dialogs: Lexical, sent by bare Enter, and by a button only once it has the focus.
import type { Person } from '../../../model/draft';
import { lexical } from '../../editors/lexical';
import { defineSurface } from '../../surface';
import { dialogOf } from '../../surroundings';
import { altTextsOf, mediaOfRow } from '../attachments';
import { audienceOfPost } from '../audience';
import { belowRow, isBareEnter, rowOf, senderOfRow } from '../composer-block';
import { authorOfEdited } from '../edited';
import { noticingIdle } from '../idle-buttons';
import { answered, articleOf, BOX, commentsBefore, kindOf } from '../kind';
import { labelOf, ownButtonsIn } from '../labels';
import { ownerNear, personIn } from '../people';
import { actingAs, namedIn } from '../signed-in';

const ARTICLE = '[role="article"], article';

export const surface = defineSurface({
  editable: BOX,
  accepts: (box) => isWordTo(kindOf(box)),
  surface: (box) => (kindOf(box) === 'reply' ? 'reply' : 'comment'),
  editor: () =>
    noticingIdle(
      lexical,
      (box) => ownButtonsIn(rowOf(box)),
      (box) => box.textContent.trim() === '' && mediaOfRow(rowOf(box), box).length === 0,
    ),
  block: rowOf,
  media: (box) => mediaOfRow(rowOf(box), box),
  altTexts: (box) => altTextsOf(rowOf(box), box),
  audience: (box) => audienceOfPost(postOf(box)),
  account: (box) => {
    const edited = authorOfEdited(box);
    if (edited) return actingAs(edited.name ?? null);
    const others = [authorOf(box), answeredBy(box)].map(({ name }) => name);
    return actingAs(namedIn(labelOf(box), others));
  },
  to: (box) => {
    const person = kindOf(box) === 'reply' ? answeredBy(box) : authorOf(box);
    return person.name || person.handle ? [person] : [];
  },
  signs: [
    {
      surface: 'comment',
      near: ':is(form[role="presentation"], [role="article"]):has([contenteditable]:not([contenteditable="false"]))',
    },
    { surface: 'comment', near: 'form[role="presentation"]:has(input[type="file"])' },
  ],
  button: senderOfRow,
  sends: isBareEnter,
  mountPoint: belowRow,
});

const isWordTo = (kind: string): boolean => kind === 'comment' || kind === 'reply';

const postOf = (box: HTMLElement): Element | null => articleOf(box) ?? dialogOf(box)?.querySelector(ARTICLE) ?? null;

function authorOf(box: HTMLElement): Person {
  const post = postOf(box);
  return post ? personIn(post) : ownerNear(box);
}

/** Whom the label names, or who began the thread that the box stands in. */
function answeredBy(box: HTMLElement): Person {
  const named = answered(box);
  if (named) return personIn(named);
  const comments = commentsBefore(box);
  const around = comments.findLast((one) => one.contains(box));
  const thread = box.closest('li, [role="listitem"]');
  const comment = around ?? comments.find((one) => thread?.contains(one)) ?? comments.at(-1);
  return comment ? personIn(comment) : {};
}
