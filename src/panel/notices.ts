// What has just happened, in one plain sentence each: said by the chip, the card or a line in the corner.
import { asSpoken } from '../language/as-spoken';
import { en, words } from './notice-words';
import type { Notice } from './view';

export { pasteKey, undoKey } from './keys';

export const notices: Readonly<Record<Notice, string>> = asSpoken(en.notices, () => words().notices);
