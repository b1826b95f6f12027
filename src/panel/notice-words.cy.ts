// What the line in the corner says, and chip and card with it, in Welsh.
import type { Words } from '../language/spoken';
import { pasteKey, undoKey } from './keys';
import type { en } from './notice-words';

export const words: Words<typeof en> = {
  notices: {
    done: `Wedi’i wneud. Mae ${undoKey} yn ei ddadwneud.`,
    stale: 'Mae’r geiriau wedi newid, felly ni wnaed dim.',
    copied: `Wedi’i gopïo: pwyswch ${pasteKey} lle rydych am ei roi.`,
    'message-copied': 'Wedi’i gopïo. Nid oes dim yn cael ei anfon: gludwch ef mewn e-bost atynt.',
    'message-not-copied': 'Nid oedd modd ei gopïo.',
    'words-copied':
      'Wedi’i gopïo. Nid oes dim wedi’i bostio: gludwch ef yng nghyfrif yr ysgol ei hun, neu rhowch ef i bwy bynnag sy’n ei redeg.',
    remembered: 'Diolch. Bydd hyn yn cael ei gofio.',
    listed: 'Diolch. O hyn ymlaen mae’r enw hwn yn cyfrif fel pe bai ar y rhestr disgyblion.',
    covered:
      'Mae rhywbeth ar y dudalen yn gorchuddio’r cerdyn hwn, felly ni ellir ei ateb yma. Pwyswch Golygu, yna botwm postio’r safle eto.',
    'no-card': 'Nid oedd modd agor y manylion. Ail-lwythwch y dudalen i roi cynnig arall arni.',
    gone: 'Cafodd Second Glance ei ddiweddaru neu ei ddiffodd, felly nid yw’r dudalen hon yn cael ei gwirio mwyach. Ail-lwythwch hi i fynd ymlaen.',
    'not-checked': 'Ni allodd Second Glance wirio’r un hwn.',
    'not-shown': 'Ni allodd Second Glance ddangos yr hyn a welodd, felly gadawodd i’r un hwn fynd drwodd.',
    'press-again': 'Nawr pwyswch ef unwaith eto.',
    'site-opened': 'Dewiswch amser diweddarach yno.',
    'no-schedule': 'Nid oedd modd agor amserlen y safle ei hun. Chwiliwch am ei gloc wrth ymyl y botwm postio.',
    'nothing-here': 'Nid oes dim i’w ystyried yn yr hyn rydych yn ei ysgrifennu yma.',
    reminded: 'Byddwch yn cael eich atgoffa. Dim ond cyfeiriad y dudalen hon a gedwir tan hynny.',
    'not-reminded': 'Nid oedd modd gosod y nodyn atgoffa.',
    practised: 'Ar safle byddai hyn yn cael ei gofio. Nid yw ymarfer yn cadw dim.',
    'practised-reminder': 'Ar safle byddech yn cael eich atgoffa. Nid yw ymarfer yn gosod nodiadau atgoffa.',
  },
  close: 'Cau',
};
