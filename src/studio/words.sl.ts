// What the extension's pages say of a policy's commonest clauses and of a school's hours, in Slovene.
import { pluralsIn } from '../language/plurals';
import type { Words } from '../language/spoken';
import type { en } from './words';

const plural = pluralsIn('sl');

/** After "from" and "to". */
const of = {
  mon: 'ponedeljka',
  tue: 'torka',
  wed: 'srede',
  thu: 'četrtka',
  fri: 'petka',
  sat: 'sobote',
  sun: 'nedelje',
};

export const words: Words<typeof en> = {
  howChosen:
    'Izbrana so med določili, ki se jih osnutek lahko dotakne: po eno iz vsake zadeve, preden pride na vrsto drugo iz katere koli, najprej pa zadeve z največ zglednimi osnutki v profilu šole. Znotraj ene zadeve je najprej tisto, kar je razumljivo samo po sebi, nato tisto, kar objavo ustavi, pred tistim, kar opozori, nato »mora« pred »naj«.',
  hours: {
    none: 'Delovni čas ni nastavljen.',
    at: (hours, zone) => `Delovni čas: ${hours} (${zone}).`,
    and: ' in ',
    days: {
      mon: 'ponedeljek',
      tue: 'torek',
      wed: 'sreda',
      thu: 'četrtek',
      fri: 'petek',
      sat: 'sobota',
      sun: 'nedelja',
    },
    span: (first, last) => `od ${of[first]} do ${of[last]}`,
    notCounted: (what) => `Ne šteje: ${what}.`,
    outsideTerms: 'dnevi zunaj obdobij pouka',
    closures: (count) =>
      plural(count, {
        one: `${count} obdobje brez pouka`,
        two: `${count} obdobji brez pouka`,
        few: `${count} obdobja brez pouka`,
        other: `${count} obdobij brez pouka`,
      }),
    bankHolidays: 'prazniki',
    inset: (count) =>
      plural(count, {
        one: `${count} dan izobraževanja zaposlenih šteje kot delovni, razen če oseba določi drugače.`,
        two: `${count} dneva izobraževanja zaposlenih štejeta kot delovna, razen če oseba določi drugače.`,
        few: `${count} dnevi izobraževanja zaposlenih štejejo kot delovni, razen če oseba določi drugače.`,
        other: `${count} dni izobraževanja zaposlenih šteje kot delovnih, razen če oseba določi drugače.`,
      }),
  },
};
