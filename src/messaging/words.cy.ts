// What is said when a page's ask comes to nothing, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  unknownQuestion:
    'Nid yw Second Glance yn deall y cwestiwn hwn; efallai ei fod wedi’i ddiweddaru, felly ail-lwythwch y dudalen.',
  notYours: 'Dim ond tudalennau Second Glance ei hun a gaiff ofyn am hyn.',
  notUnderstood: (problems) => `Ni ddeallwyd hyn ac ni newidiwyd dim. ${problems}`,
  failed: (kind) => `Ni allai Second Glance wneud hyn (${kind}). Mae’r hyn oedd mewn grym yn aros mewn grym.`,
  unknownError: 'gwall anhysbys',
  noAnswer: 'Ni wnaeth Second Glance ateb. Caewch y dudalen hon a’i hagor eto.',
};
