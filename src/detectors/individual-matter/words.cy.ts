// What a card says of something particular between people at school, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Rhywbeth penodol yn yr ysgol',
  why: 'Bydd pwy bynnag oedd yno, neu sy’n adnabod yr ysgol, yn gwybod am bwy y mae’r sôn, hyd yn oed heb enw.',
  kinds: {
    conflict: 'Mae hyn yn sôn am ffrae, bygythiad neu ergyd rhwng pobl yn yr ysgol.',
    conduct: 'Mae hyn yn sôn am yr hyn a wnaeth disgybl o’i le, neu am yr hyn a ddaeth o hynny.',
    private: 'Mae hyn yn sôn am rywbeth preifat am rywun yn yr ysgol.',
    complaint: 'Mae hyn yn sôn am helynt gydag un teulu.',
    'remark-on-staff': 'Mae hyn yn barnu rhywun rydych yn gweithio gyda nhw.',
    anecdote: 'Mae hyn yn sôn am un disgybl y gallai eraill ei adnabod.',
    'reads-as': 'Mae hyn yn darllen fel mater am un person yn yr ysgol.',
  },
  evidence: {
    pupil: 'am ddisgybl penodol',
    parent: 'am deulu penodol',
    colleague: 'am rywun rydych yn gweithio gyda nhw',
    leader: 'am rywun sy’n arwain yr ysgol',
    atSchool: 'am rywun yn yr ysgol',
    somebody: 'rhywun yn yr ysgol',
  },
};
