// What the popup says, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance',
  settings: 'Gosodiadau',
  lookIntoIt: 'Edrych arno yn y gosodiadau',
  checkText: 'Gwirio testun',
  reportAlarm: 'Rhoi gwybod am gamrybudd',
  practise: 'Ymarfer heb bostio',
  reflections: 'Fy myfyrdodau',
  noSchool: 'Nid oes ysgol wedi’i dewis eto, felly ni chaiff dim ei wirio.',
  chooseSchool: 'Dewis eich ysgol',
  against: (schools) => `Yn gwirio yn erbyn polisi ${schools}.`,
  againstSeveral: (schools) => `Yn gwirio yn erbyn polisïau ${schools}.`,
  yours: (schools) => `Eich ysgol: ${schools}.`,
  wholePolicy: 'Y polisi cyfan',

  looking: 'Yn edrych ar y tab hwn …',
  paused: (until) => `Wedi’i oedi ${until}. Ni ddarllenir dim.`,
  startAgain: 'Dechrau gwirio eto',
  elsewhere:
    'Nid yw’r tab hwn yn un o’r pedair gwefan, felly ni ddarllenir dim yma. Ar Facebook, X, LinkedIn ac Instagram, mae Second Glance yn darllen gyda chi wrth i chi ysgrifennu.',
  pausedHere: 'Wedi’i oedi yn y tab hwn nes i chi ei gau.',
  startHere: 'Dechrau eto yn y tab hwn',
  siteOff: (site) => `Wedi’i ddiffodd ar ${site}, ym mhob tab.`,
  checkSite: (site) => `Gwirio ar ${site} eto`,
  unreached:
    'Agorwyd y tab hwn cyn bod Second Glance yno, felly ni ddarllenir dim ynddo. Ail-lwythwch ef, a chaiff yr hyn rydych yn ei ysgrifennu ei wirio.',
  reload: (site) => `Ail-lwytho ${site}`,
  mayLose: 'Gorffennwch neu copïwch yr hyn rydych yn ei ysgrifennu yn gyntaf: gallai ail-lwytho ei golli.',
  ready: (site) => `Yn barod ar ${site}. Dechreuwch ysgrifennu, a bydd yn darllen gyda chi.`,

  pause: 'Oedi',
  whilePaused: 'Tra bydd wedi’i oedi, ni ddarllenir dim ac ni ddangosir dim. Ni ddywedir wrth eich ysgol ac ni all hi ei osod.',
  pauseTab: 'Oedi yn y tab hwn',
  untilClosed: 'nes i chi ei gau',
  switchOff: (site) => `Diffodd ar ${site}`,
  untilOn: 'nes i chi ei droi ymlaen eto',
  pauseHour: 'Oedi am awr',
  pauseToday: 'Oedi am weddill heddiw',
  pauseForGood: 'Oedi nes i mi ddweud',

  drafts: {
    post: (site) => `Eich postiad ar ${site}`,
    comment: (site) => `Eich sylw ar ${site}`,
    reply: (site) => `Eich ateb ar ${site}`,
    share: (site) => `Yr hyn rydych yn ei rannu ar ${site}`,
    message: (site) => `Eich neges ar ${site}`,
    caption: (site) => `Eich capsiwn ar ${site}`,
    bio: (site) => `Testun eich proffil ar ${site}`,
  },
  notChecked: 'Nid oedd modd gwirio hwn. Gallwch bostio fel arfer.',
  beingChecked: 'Yn cael ei wirio …',
  nothing: 'Dim byd i edrych arno.',
  part: 'Nid oedd modd gwirio rhan ohono. Nid yw’n effeithio ar ddim byd arall.',
  long: 'Mae hwn yn hir iawn. Dim ond ei ran gyntaf a gafodd ei gwirio.',
  checkedAs: {
    school: (who) => `Wedi’i wirio fel cyfrif ysgol${who && ` (${who})`}.`,
    personal: (who) => `Wedi’i wirio fel eich cyfrif eich hun${who && ` (${who})`}.`,
  },
  actAs: { school: 'Rwy’n ysgrifennu dros yr ysgol yma', personal: 'Fy nghyfrif fy hun yw hwn' },
};
