// What a card says of what was told in confidence, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Mater cyfrinachol',
  why: 'Cafodd yr hyn y mae’r ysgol yn ei wybod am blentyn, teulu neu gydweithiwr ei ddweud yn gyfrinachol.',
  kinds: {
    safeguarding: 'Mae hyn yn sôn am ddiogelwch neu ofal plentyn.',
    health: 'Mae hyn yn sôn am iechyd neu anghenion arbennig rhywun.',
    exclusion: 'Mae hyn yn sôn am waharddiad neu gosb ddifrifol.',
    results: 'Mae hyn yn sôn am ganlyniadau un disgybl.',
    family: 'Mae hyn yn sôn am amgylchiadau teulu.',
    staffing: 'Mae hyn yn sôn am swydd neu fywyd preifat cydweithiwr.',
    internal: 'Mae hyn yn sôn am faterion mewnol yr ysgol.',
    access: 'Mae hyn yn datgelu cod neu gyfrinair.',
    'reads-as': 'Mae hyn yn darllen fel rhywbeth a ddywedwyd yn gyfrinachol.',
  },
  evidence: {
    school: 'am eich ysgol',
    person: 'am berson penodol',
    opens: 'mae’n agor rhywbeth yn yr ysgol',
    affair: 'mater i’r ysgol ei hun',
    secret: 'wedi’i ddweud fel cyfrinach',
  },
};
