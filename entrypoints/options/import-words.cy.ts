// What is said while a calendar file is taken in, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './import-words';

const plural = pluralsIn('cy');

const stretches = (count: number): string =>
  plural(count, {
    zero: '0 cyfnod o ddiwrnodau',
    one: '1 cyfnod o ddiwrnodau',
    two: '2 gyfnod o ddiwrnodau',
    few: '3 chyfnod o ddiwrnodau',
    many: '6 chyfnod o ddiwrnodau',
    other: `${written(count)} cyfnod o ddiwrnodau`,
  });

export const words: Words<typeof en> = {
  intro:
    'Mae’r rhan fwyaf o ysgolion a chynghorau’n cynnig dyddiadau eu tymhorau fel calendr, sy’n aml yn cael ei alw’n iCal neu’n gorffen gyda .ics. Mae’n cael ei ddarllen yma ac nid yw’n mynd i unman. Cewch weld beth sydd ynddo cyn i ddim gael ei ychwanegu; mae ffeil fwy newydd o’r un calendr yn cymryd lle’r un hŷn.',
  choose: 'Dewis ffeil calendr …',
  paste: 'Neu ei gludo',
  text: 'Y calendr fel testun',
  pasted: 'Calendr wedi’i gludo',
  read: 'Ei ddarllen',
  reading: 'Yn darllen y calendr …',
  someUnused: 'Nid oedd modd defnyddio rhywfaint ohono. Mae’r gweddill isod.',
  unused: 'Ni ddefnyddiwyd dim ohono.',
  tooMany: (most, wouldBe) =>
    `Uchafswm y cyfnodau o ddiwrnodau y gellir eu cadw yw ${written(most)}, a byddai’r rhain yn gwneud ${written(wouldBe)}. Dewiswch lai. Ni chafodd dim ei ychwanegu.`,
  added: (count, file) => `Wedi ychwanegu ${stretches(count)} o ${file}`,
  unreadable: 'Nid oedd modd darllen y calendr. Ni chafodd dim ei ychwanegu.',
  endless: 'Mae gormod o ddigwyddiadau yn y calendr sy’n ailadrodd heb ddiwedd. Ni chafodd dim ei ychwanegu.',
  found: {
    label: 'Beth sydd yn y calendr',
    nothing: (file) => `${file}: nid oes dim yn dweud a oes ysgol`,
    something: (file) => `${file}: beth mae’n ei ddweud am eich diwrnodau ysgol`,
    others: (count) =>
      plural(count, {
        zero: '0 digwyddiad arall, wedi’u gadael allan oni bai eich bod yn eu dewis',
        one: '1 digwyddiad arall, wedi’i adael allan oni bai eich bod yn ei ddewis',
        two: '2 ddigwyddiad arall, wedi’u gadael allan oni bai eich bod yn eu dewis',
        few: '3 digwyddiad arall, wedi’u gadael allan oni bai eich bod yn eu dewis',
        many: '6 digwyddiad arall, wedi’u gadael allan oni bai eich bod yn eu dewis',
        other: `${written(count)} digwyddiad arall, wedi’u gadael allan oni bai eich bod yn eu dewis`,
      }),
    find: 'Chwilio yn eu plith',
    more: (count) => `${written(count)} arall: teipiwch ran o enw i ddod o hyd i un.`,
    add: (count) => `Ychwanegu ${stretches(count)}`,
    leave: 'Ei adael',
    andMore: (days, count) => `${days} a ${count} arall`,
    what: (name) => `Beth yw “${name}”`,
    leaveOut: 'Gadael allan',
  },
};
