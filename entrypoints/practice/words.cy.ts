// What the practice page says, in Welsh.
import { type Words, written } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance: ymarfer',
  titleOf: (school) => `${school}: ymarfer`,
  heading: 'Ymarfer',
  promise: 'Nid oes dim yma’n cael ei bostio, ei gadw na’i gyfrif. Does neb yn cael gwybod.',
  ways: 'Beth i’w wneud',
  views: { try: 'Rhoi cynnig arni', projector: 'Dangos i ystafell', sheet: 'Argraffu taflen' },
  opening: 'Yn agor …',
  failed: 'Nid oedd modd agor y dudalen ymarfer',
  noSchool: {
    heading: 'Gyda pholisi pwy hoffech chi ymarfer?',
    listed:
      'Nid oes ysgol wedi’i dewis eto. Dewiswch un uchod i edrych o gwmpas; ni fydd dim arall yn newid. Neu gallwch {choose}, a bydd yr hyn rydych chi’n ei ysgrifennu ar y pedair gwefan yn cael ei wirio hefyd.',
    none: 'Nid oes ysgol wedi’i dewis eto. Gallwch {choose}, a bydd yr hyn rydych chi’n ei ysgrifennu ar y pedair gwefan yn cael ei wirio hefyd.',
    choose: 'ddewis eich ysgol eich hun',
  },
  policy: {
    opening: 'Yn agor y polisi …',
    failed: 'Nid oedd modd agor y polisi',
    gone: 'Nid yw polisi’r ysgol honno yma mwyach. Dewiswch un arall uchod.',
  },
  compose: {
    write: 'Ysgrifennu',
    trouble: 'Mae angen edrych ar rywbeth',
    you: 'Chi',
    schedule: 'Ar y wefan, byddai ei hamserlen ei hun yn agor nawr. Ymarfer yw hwn, felly nid oes dim wedi’i drefnu.',
    empty: 'Does dim i’w bostio eto. Ysgrifennwch rywbeth yn gyntaf.',
    posted: (site) => `{nothing} Ar ${site} byddai wedi’i gyhoeddi erbyn hyn, a’r blwch yn wag.`,
    nothing: 'Ni phostiwyd dim: ymarfer yw hwn.',
    putBack: 'Rhoi’r drafft yn ôl',
  },
  around: {
    site: 'Gwefan',
    what: 'Beth',
    as: 'Ysgrifennu fel',
    myself: 'Fi fy hun',
    school: 'Cyfrif yr ysgol',
    itsName: 'Ei enw',
    seenBy: 'Pwy sy’n ei weld',
    lookedAtFor: 'Gwirio ar gyfer',
    forMe: 'Fi fy hun',
    forAnybody: 'Unrhyw un yno',
    picture: 'Gyda llun',
    written: 'Pryd',
    noSuchTime: 'Nid oes amser o’r fath yn yr oriau hyn, felly edrychir arno fel pe bai’n cael ei ysgrifennu nawr.',
    moments: {
      now: 'Nawr',
      'school-day': 'Diwrnod ysgol',
      evening: 'Gyda’r nos',
      weekend: 'Penwythnos',
      example: 'Amser yr enghraifft',
    },
  },
  examples: {
    heading: 'Drafftiau enghreifftiol',
    none: 'Nid oes enghreifftiau ym mhroffil yr ysgol hon. Ysgrifennwch unrhyw beth yn y blwch, neu gludwch rywbeth roeddech chi’n ansicr yn ei gylch.',
    intro: 'O broffil yr ysgol. Mae un clic yn rhoi drafft yn y blwch, gyda phopeth sydd o’i gwmpas.',
    nothing: 'Dim i’w grybwyll',
    all: (count) => `Dangos pob un o’r ${written(count)}`,
    school: 'cyfrif yr ysgol',
    picture: 'gyda llun',
  },
  given: {
    example: (number) => `Enghraifft ${written(number)}:`,
    shows: '{example} mae yma i ddangos {titles}.',
    innocent: '{example} does dim i’w grybwyll ynddi.',
    quoted: (title) => `“${title}”`,
    // In this order the verb is the same for one name as for several.
    pupils: (names) => `Tra bydd hi yma, ${names} sydd ar y rhestr disgyblion, a neb arall.`,
    alone: 'Nid yw eich gosodiadau na’ch rhestrau eich hun yn chwarae unrhyw ran ynddi.',
    own: 'Mae eich gosodiadau eich hun yn cyfrif, felly gall y canlyniad fod yn wahanol i chi.',
    leave: 'Ysgrifennu fy nrafft fy hun',
  },
};
