// What is said of a calendar file and of what in it cannot be used, in Welsh.
import { pluralsIn } from '../../language/plurals';
import { type Words, written } from '../../language/spoken';
import type { en } from './words';

const plural = pluralsIn('cy');

/** "Event" changes after two alone. */
const events = (count: number): string =>
  plural(count, {
    zero: `${written(count)} digwyddiad`,
    one: '1 digwyddiad',
    two: '2 ddigwyddiad',
    few: '3 digwyddiad',
    many: '6 digwyddiad',
    other: `${written(count)} digwyddiad`,
  });

export const words: Words<typeof en> = {
  line: (line) => `Llinell ${line}:`,
  lineOf: (line, name) => `Llinell ${line}, “${name}”:`,
  unnamed: 'Heb enw',
  leftOut: {
    'unread-dates': 'nid oedd modd darllen ei ddyddiadau. Mae wedi’i adael allan.',
    'no-start': 'nid oes ganddo ddyddiad dechrau. Mae wedi’i adael allan.',
    'no-such-start': 'mae’n dechrau ar ddiwrnod nad yw’n bod. Mae wedi’i adael allan.',
    'no-such-end': 'mae’n gorffen ar ddiwrnod nad yw’n bod. Mae wedi’i adael allan.',
    'ends-first': 'mae’n gorffen cyn iddo ddechrau. Mae wedi’i adael allan.',
    'too-slow': 'nid oedd modd gweithio allan mewn pryd sut mae’n ailadrodd. Mae wedi’i adael allan.',
    'no-days': 'nid oedd modd gweithio allan ei ddyddiau. Mae wedi’i adael allan.',
    'no-end': 'nid oes diwedd i’r digwyddiad sy’n dechrau yma. Mae wedi’i adael allan.',
  },
  firstDayOnly: {
    unread: 'nid oedd modd darllen sut mae’n ailadrodd, felly dim ond ei ddiwrnod cyntaf sy’n cael ei gymryd.',
    'within-day': 'mae’n ailadrodd o fewn diwrnod, felly dim ond ei ddiwrnod cyntaf sy’n cael ei gymryd.',
    'too-seldom':
      'mae’n ailadrodd yn llai aml nag unwaith mewn blynyddoedd, felly dim ond ei ddiwrnod cyntaf sy’n cael ei gymryd.',
    'no-such-day': 'mae’n ailadrodd ar ddiwrnod nad yw’n bod, felly dim ond ei ddiwrnod cyntaf sy’n cael ei gymryd.',
  },
  strangeZone: (zone) =>
    `Nid yw’r gylchfa amser “${zone}” yn hysbys, felly mae amseroedd ynddi’n cael eu cymryd fel rhai eich ysgol.`,
  noEvents: 'Nid oes unrhyw ddigwyddiadau yn y calendr.',
  cancelled: (count) =>
    `Mae ${events(count)} ${count === 1 ? 'wedi’i ganslo ac wedi’i adael allan' : 'wedi’u canslo ac wedi’u gadael allan'}.`,
  short: (count) =>
    `Mae ${events(count)} yn para llai na phum awr ac ${count === 1 ? 'nid yw’n' : 'nid ydynt yn'} dweud dim am y diwrnod.`,
  outside: (count) => `Mae ${events(count)} fwy na blwyddyn yn ôl, neu fwy na thair blynedd ymlaen.`,
  instead: {
    nothing: 'Nid oes dim byd ynddo.',
    link: 'Dolen i galendr yw hon. Nid yw Second Glance yn nôl dim ar ei ben ei hun: agorwch y ddolen yn y porwr, cadwch y ffeil, a’i dewis yma.',
    page: 'Tudalen we yw hon ac nid ffeil calendr. Chwiliwch arni am “iCal”, “Subscribe” (“Tanysgrifio”) neu ffeil sy’n gorffen gyda .ics.',
    zip: 'Ffeil zip neu Office yw hon ac nid calendr. Mae ffeil calendr yn gorffen gyda .ics.',
    other: 'Nid ffeil calendr yw hon: nid yw’n dweud BEGIN:VCALENDAR yn unman. Mae ffeil calendr yn gorffen gyda .ics.',
  },
};
