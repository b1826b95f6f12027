// What is said where accounts are added, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './account-form-words';

export const words: Words<typeof en> = {
  nothingTyped: 'Vpišite ime ali @ime računa ali prilepite povezavo do njegovega profila.',
  onSite: (account, site) => `${account} (${site})`,
  already: (account, site) => `${account} (${site}) je že na vašem seznamu.`,
  added: (accounts) => `Račun dodan: ${accounts}`,
  ways: 'Povezava do profila računa, njegovo @ime ali ime, ki ga prikazuje',
  field: 'Račun: povezava, @ime ali ime',
  example: 'https://www.instagram.com/zgodovina_na_soli',
  site: 'Omrežje',
  asLinkSays: 'Kot pove povezava',
  whichSchool: 'Za katero šolo',
  mySchool: 'moja šola',
  forSchool: (school) => school,
  add: 'Dodaj račun',
  notAdded: 'Ni dodano',
  whichSite: (given) => `Na katerem omrežju je »${given}«? Izberite omrežje ali prilepite povezavo do profila.`,
  noName: (given) => `»${given}« ni ime računa.`,
  noLink: (given) => `»${given}« ni povezava.`,
  otherSite: (given, host) => `»${given}« vodi na ${host}. Uporabite lahko samo povezave na Facebook, X, LinkedIn in Instagram.`,
  noAccount: (given, site) =>
    `»${given}« ne vodi do računa (${site}). Odprite stran tega računa in povezavo kopirajte tam ali pa vpišite ime, ki ga prikazuje.`,
};
