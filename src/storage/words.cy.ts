// What is said of what is stored and of a file that is brought in, in Welsh.
import { pluralsIn } from '../language/plurals';
import type { Words } from '../language/spoken';
import type { en } from './words';

const plural = pluralsIn('cy');

export const words: Words<typeof en> = {
  restored:
    'Roedd y porwr wedi colli’r hyn a gadwodd Second Glance. Mae eich ysgol a’ch gosodiadau wedi’u hadfer o gopi; os oedd gennych restr disgyblion, mewnforiwch hi eto.',
  unknownError: 'gwall anhysbys',
  shutWithCopy: (failure) =>
    `Ni ellid agor yr hyn y mae Second Glance yn ei gadw (${failure}). Defnyddir eich ysgol a’ch gosodiadau o gopi; nid yw eich rhestr disgyblion na’ch cywiriadau’n cael eu defnyddio.`,
  shut: (failure) =>
    `Ni ellid agor yr hyn y mae Second Glance yn ei gadw (${failure}), ac nid oes copi eto. Ni chaiff dim ei wirio nes i chi ddewis eich ysgol.`,
  badProfile: (id) =>
    id === null
      ? 'Ni ellid darllen proffil ysgol a gadwyd ac fe’i gadawyd allan; mewnforiwch ef eto.'
      : `Ni ellid darllen proffil ysgol a gadwyd (“${id}”) ac fe’i gadawyd allan; mewnforiwch ef eto.`,
  copyStays: (school) => `Ni ellid darllen proffil ${school}; mae’r copi diwethaf a weithiodd yn aros mewn grym.`,
  notHere: (id) => `Nid yw proffil eich ysgol (“${id}”) yma, felly ni chaiff dim ei wirio. Dewiswch eich ysgol eto.`,
  notHereOthersAre: (id) =>
    `Nid yw proffil eich ysgol (“${id}”) yma, felly dim ond polisi eich ysgol arall a gaiff ei wirio. Dewiswch eich ysgol eto.`,
  badRoster: 'Ni ellid darllen y rhestr disgyblion a gadwyd ac ni chaiff ei defnyddio; mewnforiwch hi eto.',
  badCorrections: (count) =>
    plural(count, {
      zero: 'Darllenwyd pob cywiriad a gofiwyd.',
      one: 'Ni ellid darllen cywiriad a gofiwyd ac fe’i gadawyd allan.',
      two: 'Ni ellid darllen 2 gywiriad a gofiwyd ac fe’u gadawyd allan.',
      few: `Ni ellid darllen ${count} chywiriad a gofiwyd ac fe’u gadawyd allan.`,
      many: `Ni ellid darllen ${count} chywiriad a gofiwyd ac fe’u gadawyd allan.`,
      other: `Ni ellid darllen ${count} cywiriad a gofiwyd ac fe’u gadawyd allan.`,
    }),
  keyless: 'Ni ellid darllen yr allwedd i eiriau y gofynnoch am beidio â’u gweld eto, felly fe’u dangosir eto.',

  nothingChanged: 'Ni newidiwyd dim.',
  file: {
    tooLarge: 'Mae’r ffeil yn rhy fawr i fod yn un a ysgrifennodd Second Glance.',
    notJson: 'Nid JSON yw’r ffeil, felly nid Second Glance a’i hysgrifennodd, neu cafodd ei thorri’n fyr.',
    notOurs: 'Nid Second Glance a ysgrifennodd y ffeil.',
    newer: (version, known) =>
      `Fersiwn ${version} yw’r ffeil; mae’r Second Glance hwn yn darllen hyd at fersiwn ${known}. Diweddarwch ef yn gyntaf.`,
    keyless: 'Mae’r ffeil yn cofio geiriau na ddylid eu dangos eto, ond mae’r allwedd sydd ei hangen arnynt ar goll.',
    noSuchSetting: (key) => `Nid oes gan y fersiwn hon osodiad o’r enw “${key}”; fe’i gadewir allan.`,
    setting: (label, problems) => `Gosodiad “${label}”: ${problems}`,
    profile: (number, problem) => `Proffil ysgol ${number}: ${problem}`,
    twice: (id) => `Mae dau broffil ysgol yn y ffeil o’r enw “${id}”.`,
    bundledId: (id) =>
      `Mae’r dynodydd “${id}” yn perthyn i ysgol sy’n dod gyda Second Glance. Rhowch ddynodydd arall i’r proffil, fel “${id}-2”.`,
    broughtIn: (profiles, corrections) =>
      `Daethpwyd â’r rhain i mewn yn lle’r hyn a gadwyd: eich gosodiadau, ${profiles}, ${corrections}. Mae eich rhestr disgyblion yn aros fel yr oedd.`,
    profiles: (count) =>
      plural(count, {
        zero: 'dim proffiliau ysgol',
        one: '1 proffil ysgol',
        two: '2 broffil ysgol',
        few: `${count} phroffil ysgol`,
        many: `${count} phroffil ysgol`,
        other: `${count} proffil ysgol`,
      }),
    corrections: (count) =>
      plural(count, {
        zero: 'dim cywiriadau',
        one: '1 cywiriad',
        two: '2 gywiriad',
        few: `${count} chywiriad`,
        many: `${count} chywiriad`,
        other: `${count} cywiriad`,
      }),
    reflectionsStay: 'Mae eich myfyrdodau’n aros fel yr oeddent.',
    reflections: (count) =>
      plural(count, {
        zero: 'Myfyrdodau’r ffeil yw eich rhai chi bellach: dim cofnodion.',
        one: 'Myfyrdodau’r ffeil yw eich rhai chi bellach: 1 cofnod.',
        two: 'Myfyrdodau’r ffeil yw eich rhai chi bellach: 2 gofnod.',
        few: `Myfyrdodau’r ffeil yw eich rhai chi bellach: ${count} chofnod.`,
        many: `Myfyrdodau’r ffeil yw eich rhai chi bellach: ${count} chofnod.`,
        other: `Myfyrdodau’r ffeil yw eich rhai chi bellach: ${count} cofnod.`,
      }),
    schoolMissing: (id) =>
      `Nid yw proffil eich ysgol (“${id}”) yn y ffeil nac yma. Ymunwch ag ef eto â’i ddolen, neu dewiswch eich ysgol eto: tan hynny ni chaiff dim ei wirio ar ei gyfer.`,
    otherMissing: (id) =>
      `Nid yw proffil eich ysgol arall (“${id}”) yn y ffeil nac yma. Ymunwch ag ef neu ychwanegwch ef eto: tan hynny ni chaiff dim ei wirio ar ei gyfer.`,
  },
};
