// What staff are told when a newer profile has come, in Welsh.
import { pluralsIn } from '../language/plurals';
import type { Words } from '../language/spoken';
import type { en } from './news-words';

const plural = pluralsIn('cy');

/** "1 cymal", "2 gymal", "3 chymal", "5 cymal", "6 chymal". */
const clauses = (count: number): string =>
  plural(count, {
    zero: 'Dim cymalau',
    one: 'Un cymal',
    two: '2 gymal',
    few: `${count} chymal`,
    many: `${count} chymal`,
    other: `${count} cymal`,
  });

export const words: Words<typeof en> = {
  checkedAgainst: (school) => `Caiff eich drafftiau bellach eu gwirio yn erbyn polisi ${school}.`,
  hereUnder: (school, over) => `Mae polisi ${school} yma bellach, o dan bolisi ${over}.`,
  here: (school) => `Mae polisi ${school} yma bellach.`,
  renamed: (school) => `Enw’r ysgol bellach yw ${school}.`,
  otherId: (id, before) =>
    `Enw’r proffil bellach yw “${id}”, a “${before}” oedd o’r blaen: ni fydd proffil ysgol sy’n gorwedd ar hwnnw yn dod o hyd iddo mwyach.`,
  nothing: 'Nid oes dim sy’n berthnasol i chi yn wahanol.',
  parts: {
    rules: 'Mae’r hyn y chwilir amdano, neu pa mor gryf y dywedir ef, wedi newid.',
    calendar: 'Mae oriau gwaith, egwyliau, tymhorau neu ddyddiau cau wedi newid.',
    disclaimers: 'Mae’r geiriad ar gyfer “barn bersonol” wedi newid.',
    contacts: 'Mae’r bobl i droi atynt wedi newid.',
    lists: 'Mae enwau a thermau y mae’r polisi’n sôn amdanynt wedi newid.',
    roster: 'Mae rhestr disgyblion yr ysgol wedi newid.',
    documents: 'Mae dogfennau’r polisi wedi newid.',
  },
  clause: (summary) => `“${summary}”`,
  andMore: (named, count) => `${named} a ${count} arall`,
  added: (count, which) => `${clauses(count)} newydd: ${which}.`,
  changed: (count, which) => `${clauses(count)} wedi newid: ${which}.`,
  gone: (count, which) => `${clauses(count)} heb fod mewn grym mwyach: ${which}.`,
};
