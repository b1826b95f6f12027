// What a card says of words that hurt, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Geiriau sy’n brifo',
  why: 'Mae’r hyn a ysgrifennir mewn dicter yn aros, yn cael ei gopïo ac yn cael ei ddarllen gan y bobl dan sylw, a chan y rhai sy’n ymddiried eu plant i chi.',
  kinds: {
    insult: 'Mae hyn yn sarhau rhywun.',
    slur: 'Gair difrïol yw hwn.',
    threat: 'Gellir darllen hyn fel bygythiad.',
    demeaning: 'Mae hyn yn siarad yn nawddoglyd â rhywun.',
    discrimination: 'Mae hyn yn barnu pobl ar sail yr hyn ydynt.',
    sexual: 'Siarad rhywiol am bobl yw hyn.',
    profanity: 'Mae hyn yn rhegi.',
    'reads-as': 'Mae hyn yn darllen yn gas am rywun.',
  },
  evidence: {
    insult: 'sarhad ar rywun',
    slur: 'gair difrïol',
    threat: 'geiriau sy’n bygwth',
    demeaning: 'geiriau sy’n siarad yn nawddoglyd â rhywun',
    discrimination: 'barn ar grŵp cyfan o bobl',
    sexual: 'geiriau rhywiol am bobl',
    profanity: 'rhegi',
  },
};
