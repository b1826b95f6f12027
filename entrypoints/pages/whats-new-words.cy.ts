// What each version brought, newest first, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './whats-new-words';

export const words: Words<typeof en> = {
  updated: (version) => `Diweddarwyd Second Glance i fersiwn ${version}. Gweld beth sy’n newydd`,
  goodToKnow: 'Da gwybod',
  versions: {
    '0.1.0': [
      'Mae’r botwm yn y bar offer yn cyfrif beth sydd i edrych arno, ac mae’r ffenestr naid yn ei gywiro ar y dudalen.',
      'Gallwch oedi Second Glance mewn un tab, ar un wefan, am awr neu am weddill y dydd.',
      'Dewiswch eiriau ar unrhyw dudalen, yna dewis “Gwirio’r testun a ddewiswyd” o’r ddewislen cyd-destun.',
    ],
  },
};
