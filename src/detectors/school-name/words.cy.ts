// What a card says of the school named, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Enwi’r ysgol',
  why: 'Caiff neges sy’n enwi’r ysgol ei darllen fel neges yr ysgol, ac mae’n dangos i ddieithriaid ble mae ei disgyblion.',
  kinds: {
    name: 'Mae hyn yn enwi eich ysgol.',
    acronym: 'Dyma lythrennau cyntaf enw eich ysgol.',
    tag: 'Mae’r hashnod neu’r enw defnyddiwr hwn yn pwyntio at eich ysgol.',
    domain: 'Mae’r cyfeiriad hwn yn dangos pa ysgol sydd gennych dan sylw.',
    association: 'Mae hyn yn dweud eich bod yn gweithio yn eich ysgol.',
    'in-bio': 'Mae eich proffil yn enwi eich ysgol.',
  },
  evidence: {
    inProfile: 'mae eich proffil yn enwi’r ysgol',
    worksThere: 'rydych yn ysgrifennu fel rhywun sy’n gweithio yno',
    initials: 'llythrennau cyntaf enw’r ysgol',
    masked: 'enw’r ysgol â llythrennau wedi’u cuddio',
    slip: 'enw’r ysgol, heblaw am lithriad',
    ambiguous: 'enw ar yr ysgol, wrth ymyl bywyd ysgol',
    name: 'enw’r ysgol',
    webAddress: 'cyfeiriad gwe’r ysgol',
    inAddress: 'cyfeiriad ag enw’r ysgol ynddo',
    handle: {
      own: 'enw defnyddiwr yr ysgol',
      name: 'enw’r ysgol fel enw defnyddiwr',
      within: 'enw’r ysgol mewn enw defnyddiwr',
      initials: 'llythrennau cyntaf enw’r ysgol mewn enw defnyddiwr',
    },
    hashtag: {
      own: 'hashnod yr ysgol',
      name: 'enw’r ysgol fel hashnod',
      within: 'enw’r ysgol mewn hashnod',
      initials: 'llythrennau cyntaf enw’r ysgol mewn hashnod',
    },
  },
};
