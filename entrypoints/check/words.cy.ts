// What “Check the selected text” says, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Gwirio testun – Second Glance',
  heading: 'Gwirio testun',
  waiting: 'Un funud …',
  gone: 'Nid yw’r testun a ddewisoch yma bellach: caiff ei gadw ar gyfer y dudalen hon yn unig, a dim ond unwaith. Dewiswch ef eto, neu gludwch ef isod.',
  notKept:
    'Caiff y testun hwn ei wirio ar y cyfrifiadur hwn ac ni chaiff ei gadw: caewch neu ail-lwythwch y dudalen hon, a bydd wedi mynd. Nid yw newidiadau a wneir yma yn newid y dudalen y daeth ohoni.',
};
