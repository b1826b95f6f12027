// What is said of a link that joins nobody to a school, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './enrolment-words';

export const words: Words<typeof en> = {
  tooLong: 'Mae hyn yn rhy hir i fod yn ddolen gan eich ysgol.',
  cut: 'Mae’r ddolen yn gorffen cyn y rhan sydd â’r ysgol a’i hallwedd. Copïwch y cyfan ohoni.',
  twice: (name) => `Mae’r ddolen yn dweud ddwywaith beth yw ei “${name}”.`,
  saysMore: 'Mae’r ddolen yn dweud mwy nag ysgol ac allwedd, ac nid yw hynny’n hysbys yma.',
  neither: 'Nid yw’r ffeil yn ddolen nac yn JSON dilys.',
  other: 'Mae hyn yn cynnwys rhywbeth heblaw cyfeiriad, ysgol ac allwedd.',
  parts: {
    address: 'Nid yw’r cyfeiriad yn y ddolen yn dechrau â https:// ac yn enwi lle yn unig.',
    schoolId: 'Nid yw’r ddolen yn dweud ar gyfer pa ysgol y mae.',
    key: 'Mae’r allwedd yn y ddolen ar goll neu wedi’i thorri’n fyr. Copïwch y ddolen gyfan.',
  },
};
