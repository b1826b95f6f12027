// What a card says of contact with a pupil or family, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Cyswllt â disgybl neu deulu',
  why: 'Mae cysylltiadau preifat ar-lein rhwng staff a disgyblion neu eu teuluoedd yn cymylu’r ffin sy’n cadw’r ddwy ochr yn ddiogel.',
  kinds: {
    'follow-pupil': 'Mae hyn yn dilyn disgybl.',
    'follow-ex-pupil': 'Mae hyn yn dilyn cyn-ddisgybl.',
    'follow-parent': 'Mae hyn yn dilyn rhiant.',
    'connect-pupil': 'Mae hyn yn gofyn i ddisgybl gysylltu â chi.',
    'connect-ex-pupil': 'Mae hyn yn gofyn i gyn-ddisgybl gysylltu â chi.',
    'connect-parent': 'Mae hyn yn gofyn i riant gysylltu â chi.',
    'accept-pupil': 'Mae hyn yn derbyn cais disgybl.',
    'accept-ex-pupil': 'Mae hyn yn derbyn cais cyn-ddisgybl.',
    'accept-parent': 'Mae hyn yn derbyn cais rhiant.',
    'message-pupil': 'Mae hyn yn ysgrifennu at ddisgybl yn breifat.',
    'message-ex-pupil': 'Mae hyn yn ysgrifennu at gyn-ddisgybl yn breifat.',
    'message-parent': 'Mae hyn yn ysgrifennu at riant yn breifat.',
    'reply-pupil': 'Mae hyn yn ateb disgybl.',
    'reply-ex-pupil': 'Mae hyn yn ateb cyn-ddisgybl.',
    'reply-parent': 'Mae hyn yn ateb rhiant.',
    'repost-pupil': 'Mae hyn yn rhannu’r hyn a bostiodd disgybl.',
    'repost-ex-pupil': 'Mae hyn yn rhannu’r hyn a bostiodd cyn-ddisgybl.',
    'repost-parent': 'Mae hyn yn rhannu’r hyn a bostiodd rhiant.',
    'invite-pupil': 'Mae hyn yn gwahodd disgybl i gysylltu â chi yma.',
    'invite-ex-pupil': 'Mae hyn yn gwahodd cyn-ddisgybl i gysylltu â chi yma.',
    'invite-parent': 'Mae hyn yn gwahodd rhiant i gysylltu â chi yma.',
    'address-pupil': 'Mae hyn yn siarad â disgybl.',
    'address-ex-pupil': 'Mae hyn yn siarad â chyn-ddisgybl.',
    'address-parent': 'Mae hyn yn siarad â rhiant.',
    'tell-pupil': 'Mae hyn yn sôn am fod mewn cysylltiad â disgybl yma.',
    'tell-ex-pupil': 'Mae hyn yn sôn am fod mewn cysylltiad â chyn-ddisgybl yma.',
    'tell-parent': 'Mae hyn yn sôn am fod mewn cysylltiad â rhiant yma.',
    'accept-unknown': 'Mae hyn yn derbyn rhywun nad yw ar yr un o’ch rhestrau.',
    'reads-as-pupil': 'Mae hyn yn darllen fel bod mewn cysylltiad â disgybl neu gyn-ddisgybl.',
    'reads-as-family': 'Mae hyn yn darllen fel bod mewn cysylltiad â disgybl neu deulu.',
  },
  evidence: {
    pupil: 'mae’n siarad fel petai â disgybl',
    'ex-pupil': 'mae’n siarad fel petai â chyn-ddisgybl',
    parent: 'mae’n siarad fel petai â rhiant',
    tells: 'mae’n sôn am fod mewn cysylltiad',
    unlisted: (shown) => `nid yw ${shown} ar yr un o’ch rhestrau`,
    unshown: 'nid yw’r dudalen yn dangos pwy yw’r person hwn',
  },
  on: {
    certain: (shown, list) => `mae ${shown} ar ${list}`,
    likely: (shown, list) => `mae ${shown} bron yn enw ar ${list}`,
    possible: (shown, list) => `gallai ${shown} fod yn rhywun ar ${list}`,
  },
  /** After “ar”. */
  lists: {
    pupils: 'eich rhestr disgyblion',
    titled: (title) => `eich rhestr “${title}”`,
  },
};
