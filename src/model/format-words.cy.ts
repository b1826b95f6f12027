// What each schema expects, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './format-words';

export const words: Words<typeof en> = {
  clockTime: 'ysgrifennir amser fel 08:30',
  stretch: 'mae cyfnod o amser yn gorffen ar ôl iddo ddechrau',
  days: 'mae cyfres o ddyddiau’n gorffen ar ei diwrnod cyntaf neu wedyn',
  timeZone: 'ysgrifennir cylchfa amser fel Europe/London',
  pause: 'mae egwyl yn gorffen ar ôl iddi ddechrau',
  address: 'mae cyfeiriad yn dechrau â https://',
  plainAddress: 'nid oes mewn cyfeiriad fylchau, nac enw cyn y gwesteiwr, na #',
  flag: 'disgwylid true neu false',
  wholeProfile: 'disgwylid proffil, ar ffurf JSON',
  locks: 'disgwylid gosodiadau gyda’u gwerthoedd, ar ffurf JSON, neu restr o’u henwau',
  id: 'geiriau mewn llythrennau bach neu rifau wedi’u cysylltu â chysylltnodau yw dynodydd',
  ruleId: 'geiriau mewn llythrennau bach wedi’u cysylltu â chysylltnodau yw dynodydd rheol',
  uncheckable: 'mae gan gymal wiriadau, neu reswm yn `uncheckable`, ond nid y ddau',
  uponItself: 'ni all proffil orwedd arno’i hun',
  noDocument: (id) => `nid oes dogfen o’r enw "${id}"`,
  twoClauses: (id) => `mae dau gymal o’r enw "${id}"`,
  noClause: (id) => `nid oes cymal o’r enw "${id}"`,
  notAmongChecks: (clause, check) => `nid yw’r cymal "${clause}" yn enwi "${check}" ymhlith ei wiriadau`,
  key: '43 o lythrennau, digidau, - neu _ yw allwedd',
  moment: 'ysgrifennir adeg fel 2026-09-01T08:00:00Z',
  expires: 'daw’r diwedd ar ôl diwrnod ei gyhoeddi',
  versionWithin: (within) => `fersiwn ${within} yw’r proffil y tu mewn, a rhaid i’r ddau ddweud yr un peth`,
  keysOnce: 'enwir pob allwedd unwaith',
  span: 'mae darn yn gorffen ar ôl iddo ddechrau',
  pictureHash: '64 o ddigidau neu lythrennau o a i f yw hash llun, fel y mae `profile logo` yn ei argraffu',
  quote: 'mae’r dyfyniad cyhyd â’r darn y mae’n ei enwi',
};
