// What is said of a list of pupils, in Welsh.
import { pluralsIn } from '../language/plurals';
import type { Words } from '../language/spoken';
import type { en } from './words';

const plural = pluralsIn('cy');

export const words: Words<typeof en> = {
  tooLarge: 'Mae’r rhestr yn fwy na 10 MB. Rhannwch hi, neu gadewch allan y colofnau nad ydynt yn enwau.',
  empty: 'Mae’r rhestr yn wag.',
  tooLong: 'Mae gan y rhestr fwy na 100,000 o resi. Gadewch allan ddisgyblion sydd wedi gadael.',
  onlyHeadings: 'Mae penawdau ar y rhestr ond dim disgyblion.',
  unquoted: (row) => `Mae gan res ${row} ddyfynnod heb ei bartner. Fe’i darllenwyd fel pe na bai yno.`,
  moreLeftOut: (count) =>
    plural(count, {
      zero: 'Ni adawyd rhesi eraill allan.',
      one: 'Gadawyd 1 rhes arall allan.',
      two: 'Gadawyd 2 res arall allan.',
      few: `Gadawyd ${count} rhes arall allan.`,
      many: `Gadawyd ${count} rhes arall allan.`,
      other: `Gadawyd ${count} rhes arall allan.`,
    }),
  twice: (count) =>
    plural(count, {
      zero: 'Nid oedd yr un enw ar y rhestr ddwywaith.',
      one: 'Roedd un enw ar y rhestr ddwywaith ac fe’i cedwir unwaith.',
      two: 'Roedd 2 enw ar y rhestr fwy nag unwaith ac fe’u cedwir unwaith.',
      few: `Roedd ${count} enw ar y rhestr fwy nag unwaith ac fe’u cedwir unwaith.`,
      many: `Roedd ${count} enw ar y rhestr fwy nag unwaith ac fe’u cedwir unwaith.`,
      other: `Roedd ${count} enw ar y rhestr fwy nag unwaith ac fe’u cedwir unwaith.`,
    }),
  row: {
    nameless: (row) => `Nid oes enw yn rhes ${row}, felly fe’i gadawyd allan.`,
    unreadable: (row) =>
      `Mae llythrennau na ellid eu darllen yn rhes ${row}, felly fe’i gadawyd allan. Cadwch y ffeil fel "CSV UTF-8".`,
    tooLong: (row) => `Mae enw sy’n rhy hir yn rhes ${row}, felly fe’i gadawyd allan.`,
    odd: (row, found) => `Mae "${found}" yn rhes ${row} lle dylai enw fod, felly fe’i gadawyd allan.`,
  },
};
