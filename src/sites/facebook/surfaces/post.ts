// A post on Facebook, new or edited, on the own profile, a page or in a group: Lexical inside a dialog. Closed dialogs stay in the page.
import { lexical } from '../../editors/lexical';
import { defineSurface } from '../../surface';
import { BOX, kindOf } from '../kind';
import { aWhole } from '../whole';

export const surface = defineSurface({
  editable: BOX,
  accepts: (box) => kindOf(box) === 'post',
  surface: 'post',
  ...aWhole(lexical),
  signs: [
    { surface: 'post', near: '[role="dialog"] form[method="POST" i]:has(input[type="file"])' },
    { surface: 'post', near: '[role="dialog"]:has([contenteditable]:not([contenteditable="false"]))' },
  ],
});
