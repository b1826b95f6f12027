// What the drawn composers say, in Slovene; Facebook has buttons in Slovene, and these are theirs.
import type { Words } from '../../src/language/spoken';
import type { en } from './look-words';

export const words: Words<typeof en> = {
  surfaces: {
    post: 'Objava',
    comment: 'Komentar',
    reply: 'Odgovor',
    share: 'Deljena objava',
    message: 'Zasebno sporočilo',
    caption: 'Opis k sliki',
    bio: 'Besedilo o meni',
  },
  boxes: {
    post: 'Vaša objava',
    comment: 'Vaš komentar',
    reply: 'Vaš odgovor',
    share: 'Vaše besedilo zraven',
    message: 'Vaše sporočilo',
    caption: 'Vaš opis',
    bio: 'O vas',
  },
  sends: {
    post: 'Objavi',
    comment: 'Komentiraj',
    reply: 'Odgovori',
    share: 'Deli',
    message: 'Pošlji',
    caption: 'Deli',
    bio: 'Shrani',
  },
  audiences: {
    public: 'Vsi',
    connections: 'Prijatelji ali povezave',
    'only-me': 'Samo jaz',
    unknown: 'Ni prikazano',
  },
  titles: { post: 'Nova objava', share: 'Deljenje objave', caption: 'Nova slika', bio: 'O vas' },
  later: 'Objavi pozneje',
  someone: 'Nekdo',
  someoneAmong: 'nekdo',
  someoneFollowed: 'Nekdo, ki mu sledite',
  above: { comment: 'Tu stoji, kar je bilo objavljeno.', reply: 'Tu stoji, kar je bilo napisano.' },
  hello: 'Pozdravljeni! Imate minuto časa?',
  passed: 'Tu stoji objava, ki jo delite naprej.',
  attached: { image: 'Priložena je slika', video: 'Priložen je videoposnetek' },
  describedAs: (says) => `Opis: ${says}`,
  place: {
    // Beside "omrežje" a name stays as it is.
    on: (surface, site) => `${surface} na omrežju ${site}`,
    bioOn: (site) => `Besedilo o osebi, ki piše, na omrežju ${site}`,
    school: 'z računa šole',
    own: 'z osebnega računa',
    media: { image: 's sliko', video: 'z videoposnetkom' },
    // Days of the week have a small letter, so none begins a sentence.
    at: (place, hour) => `${place} (${hour}).`,
  },
};
