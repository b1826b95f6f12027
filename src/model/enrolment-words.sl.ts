// What is said of a link that joins nobody to a school, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './enrolment-words';

export const words: Words<typeof en> = {
  tooLong: 'To je predolgo, da bi bila povezava vaše šole.',
  cut: 'Povezava se konča pred delom s šolo in njenim ključem. Kopirajte jo v celoti.',
  twice: (name) => `Povezava dvakrat pove, kaj je »${name}«.`,
  saysMore: 'Povezava navaja več kot šolo in ključ, to pa tu ni znano.',
  neither: 'Datoteka ni ne povezava ne veljaven JSON.',
  other: 'Tu je še kaj drugega kot naslov, šola in ključ.',
  parts: {
    address: 'Naslov v povezavi se ne začne s https:// ali pa ne navaja samo mesta.',
    schoolId: 'Povezava ne pove, za katero šolo je.',
    key: 'Ključ v povezavi manjka ali je odrezan. Kopirajte celotno povezavo.',
  },
};
