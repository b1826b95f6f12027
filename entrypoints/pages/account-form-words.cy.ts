// What is said where accounts are added, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './account-form-words';

export const words: Words<typeof en> = {
  nothingTyped: 'Teipiwch enw neu @enw’r cyfrif, neu gludwch y ddolen i’w broffil.',
  onSite: (account, site) => `${account} ar ${site}`,
  already: (account, site) => `Mae ${account} ar ${site} ar eich rhestr yn barod.`,
  added: (accounts) => `Cyfrif wedi’i ychwanegu: ${accounts}`,
  ways: 'Dolen i broffil y cyfrif, ei @enw, neu’r enw mae’n ei ddangos',
  field: 'Cyfrif: dolen, @enw neu enw',
  example: 'https://www.instagram.com/hanes_yn_yr_ysgol',
  site: 'Gwefan',
  asLinkSays: 'Fel y dywed y ddolen',
  whichSchool: 'Ar gyfer pa ysgol',
  mySchool: 'fy ysgol',
  forSchool: (school) => `ar gyfer ${school}`,
  add: 'Ychwanegu cyfrif',
  notAdded: 'Heb ei ychwanegu',
  whichSite: (given) => `Ar ba wefan y mae “${given}”? Dewiswch y wefan, neu gludwch y ddolen i’w broffil.`,
  noName: (given) => `Nid yw “${given}” yn enw cyfrif.`,
  noLink: (given) => `Nid yw “${given}” yn ddolen.`,
  otherSite: (given, host) =>
    `Mae “${given}” yn arwain at ${host}. Dim ond dolenni i Facebook, X, LinkedIn ac Instagram y gellir eu defnyddio.`,
  noAccount: (given, site) =>
    `Nid yw “${given}” yn arwain at gyfrif ar ${site}. Agorwch dudalen y cyfrif ei hun a chopïo’r ddolen oddi yno, neu ysgrifennwch yr enw mae’n ei ddangos.`,
};
