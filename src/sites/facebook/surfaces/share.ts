// Words about a post that is shared on Facebook: the post's own dialog, with what is shared below the words.
import { lexical } from '../../editors/lexical';
import { defineSurface } from '../../surface';
import { BOX, kindOf } from '../kind';
import { aWhole } from '../whole';

export const surface = defineSurface({
  editable: BOX,
  accepts: (box) => kindOf(box) === 'share',
  surface: 'share',
  ...aWhole(lexical),
});
