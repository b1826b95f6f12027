// What one says of oneself on X, in the dialog that edits the profile. Lists and communities have a textarea of the same name.
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { dialogOf } from '../../surroundings';
import { blockOfBoth, nearest, standing } from '../near';

const SAVE = '[data-testid="Profile_Save_Button"]';

export const surface = defineSurface({
  editable: 'textarea[name="description"]',
  accepts: (editable) => location.pathname.startsWith('/settings/profile') || nearest(editable, SAVE) !== null,
  surface: 'bio',
  editor: () => textarea,
  block: (editable) => dialogOf(editable) ?? blockOfBoth(editable, nearest(editable, SAVE)) ?? editable,
  media: () => [],
  button: (editable) => nearest(editable, SAVE),
  signs: [{ near: `[role="dialog"]:has(${SAVE})`, surface: 'bio' }],
  mountPoint: (editable) => standing(editable, editable),
});
