// What the printed sheet says around the policy’s own clauses, in Welsh.
import { type Words, written } from '../../src/language/spoken';
import type { en } from './sheet-words';

/** With what each number does to "cymal" after it. */
const CLAUSES = [
  'Y 0 cymal',
  'Y cymal',
  'Y ddau gymal',
  'Y tri chymal',
  'Y pedwar cymal',
  'Y pum cymal',
  'Y chwe chymal',
  'Y saith cymal',
  'Yr wyth cymal',
  'Y naw cymal',
  'Y deg cymal',
];

export const words: Words<typeof en> = {
  print: 'Argraffu',
  page: 'Un dudalen A4, du a gwyn.',
  kicker: 'Staff a chyfryngau cymdeithasol',
  title: (count) =>
    count === 1 ? 'Y cymal sy’n codi amlaf' : `${CLAUSES[count] ?? `Y ${written(count)} cymal`} mwyaf cyffredin`,
  ask: 'Ddim yn siŵr? Gofynnwch yn gyntaf.',
  named: 'Mae’r polisi’n enwi: {roles}',
  contact: 'Ein cyswllt penodol:',
  printed: (version, day) => `{documents} · Fersiwn y proffil: ${version} · Argraffwyd ${day}`,
  whole: 'Mae’r polisi cyfan yn berthnasol, nid y rhain yn unig.',
  maker: 'Gwnaed gyda Second Glance.',
};
