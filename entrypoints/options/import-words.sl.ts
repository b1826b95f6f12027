// What is said while a calendar file is taken in, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './import-words';

const plural = pluralsIn('sl');

/** As what is added: "3 sklope". */
const stretches = (count: number): string =>
  plural(count, {
    one: `${written(count)} sklop dni`,
    two: `${written(count)} sklopa dni`,
    few: `${written(count)} sklope dni`,
    other: `${written(count)} sklopov dni`,
  });

export const words: Words<typeof en> = {
  intro:
    'Večina šol in občin ponuja svoje šolske datume kot koledar, ki se pogosto imenuje iCal ali se konča z .ics. Prebere se tukaj in ne gre nikamor. Kaj je v njem, vidite, preden se karkoli doda; novejša datoteka istega koledarja nadomesti starejšo.',
  choose: 'Izberi datoteko koledarja …',
  paste: 'Ali ga prilepite',
  text: 'Koledar kot besedilo',
  pasted: 'Prilepljen koledar',
  read: 'Preberi',
  reading: 'Branje koledarja …',
  someUnused: 'Dela tega ni bilo mogoče uporabiti. Ostalo je spodaj.',
  unused: 'Nič od tega ni bilo uporabljeno.',
  tooMany: (most, wouldBe) =>
    `Največje število sklopov dni je ${written(most)}, s temi pa bi jih bilo ${written(wouldBe)}. Izberite jih manj. Nič ni bilo dodano.`,
  added: (count, file) =>
    plural(count, {
      one: `Dodan ${written(count)} sklop dni iz ${file}`,
      two: `Dodana ${written(count)} sklopa dni iz ${file}`,
      few: `Dodani ${written(count)} sklopi dni iz ${file}`,
      other: `Dodanih ${written(count)} sklopov dni iz ${file}`,
    }),
  unreadable: 'Koledarja ni bilo mogoče prebrati. Nič ni bilo dodano.',
  endless: 'V koledarju je preveč dogodkov, ki se ponavljajo brez konca. Nič ni bilo dodano.',
  found: {
    label: 'Kaj je v koledarju',
    nothing: (file) => `${file}: nič ne pove, ali je pouk`,
    something: (file) => `${file}: kaj pove o vaših šolskih dneh`,
    others: (count) =>
      plural(count, {
        one: `${written(count)} drug dogodek, izpuščen, če ga ne izberete`,
        two: `${written(count)} druga dogodka, izpuščena, če ju ne izberete`,
        few: `${written(count)} drugi dogodki, izpuščeni, če jih ne izberete`,
        other: `${written(count)} drugih dogodkov, izpuščenih, če jih ne izberete`,
      }),
    find: 'Poišči med njimi',
    more: (count) => `Še ${written(count)}: vpišite del imena, da katerega najdete.`,
    add: (count) => `Dodaj ${stretches(count)}`,
    leave: 'Opusti',
    andMore: (days, count) => `${days} in še ${count}`,
    what: (name) => `Kaj je »${name}«`,
    leaveOut: 'Izpusti',
  },
};
