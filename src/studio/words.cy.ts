// What the extension's pages say of a policy's commonest clauses and of a school's hours, in Welsh.
import { pluralsIn } from '../language/plurals';
import type { Words } from '../language/spoken';
import type { en } from './words';

const plural = pluralsIn('cy');

const days = {
  mon: 'dydd Llun',
  tue: 'dydd Mawrth',
  wed: 'dydd Mercher',
  thu: 'dydd Iau',
  fri: 'dydd Gwener',
  sat: 'dydd Sadwrn',
  sun: 'dydd Sul',
};

export const words: Words<typeof en> = {
  howChosen:
    'Fe’u dewiswyd o blith y cymalau y gall drafft eu cyffwrdd: un o bob mater cyn ail un o’r un mater, a’r materion sydd â’r nifer fwyaf o ddrafftiau enghreifftiol ym mhroffil yr ysgol yn gyntaf. O fewn un mater daw yn gyntaf yr hyn y gellir ei ddeall ar ei ben ei hun, wedyn yr hyn sy’n dal neges yn ôl cyn yr hyn sy’n rhybuddio, wedyn “rhaid” cyn “dylid”.',
  hours: {
    none: 'Nid oes oriau gwaith wedi’u gosod.',
    at: (hours, zone) => `Oriau gwaith: ${hours} (${zone}).`,
    and: ' a ',
    days,
    /** "i" softens the day. */
    span: (first, last) => `${days[first]} i d${days[last]}`,
    notCounted: (what) => `Ni chyfrifir: ${what}.`,
    outsideTerms: 'dyddiau y tu allan i’r tymhorau',
    closures: (count) =>
      plural(count, {
        zero: 'dim cyfnodau cau',
        one: '1 cyfnod cau',
        two: '2 gyfnod cau',
        few: `${count} chyfnod cau`,
        many: `${count} chyfnod cau`,
        other: `${count} cyfnod cau`,
      }),
    bankHolidays: 'gwyliau banc',
    inset: (count) =>
      plural(count, {
        zero: 'Nid oes diwrnodau HMS.',
        one: 'Mae 1 diwrnod HMS yn cyfrif fel bod yn y gwaith, oni bai bod yr unigolyn yn dweud fel arall.',
        two: 'Mae 2 ddiwrnod HMS yn cyfrif fel bod yn y gwaith, oni bai bod yr unigolyn yn dweud fel arall.',
        few: `Mae ${count} diwrnod HMS yn cyfrif fel bod yn y gwaith, oni bai bod yr unigolyn yn dweud fel arall.`,
        many: `Mae ${count} diwrnod HMS yn cyfrif fel bod yn y gwaith, oni bai bod yr unigolyn yn dweud fel arall.`,
        other: `Mae ${count} diwrnod HMS yn cyfrif fel bod yn y gwaith, oni bai bod yr unigolyn yn dweud fel arall.`,
      }),
  },
};
