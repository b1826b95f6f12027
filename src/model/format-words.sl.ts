// What each schema expects, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './format-words';

export const words: Words<typeof en> = {
  clockTime: 'čas se zapiše kot 08:30',
  stretch: 'časovni razpon se konča po svojem začetku',
  days: 'obdobje se konča na svoj prvi dan ali pozneje',
  timeZone: 'časovni pas se zapiše kot Europe/London',
  pause: 'odmor se konča po svojem začetku',
  address: 'naslov se začne s https://',
  plainAddress: 'v naslovu ni presledkov, imena pred gostiteljem in znaka #',
  flag: 'pričakovano je true ali false',
  wholeProfile: 'pričakovan je profil v obliki JSON',
  locks: 'pričakovane so nastavitve z vrednostmi v obliki JSON ali seznam njihovih imen',
  id: 'oznaka so besede z malimi črkami ali števila, povezana z vezaji',
  ruleId: 'oznaka pravila so besede z malimi črkami, povezane z vezaji',
  uncheckable: 'določilo ima preverjanja ali razlog v `uncheckable`, ne pa obojega',
  uponItself: 'profil ne more temeljiti sam na sebi',
  noDocument: (id) => `noben dokument se ne imenuje "${id}"`,
  twoClauses: (id) => `dve določili se imenujeta "${id}"`,
  noClause: (id) => `nobeno določilo se ne imenuje "${id}"`,
  notAmongChecks: (clause, check) => `določilo "${clause}" med svojimi preverjanji ne navaja "${check}"`,
  key: 'ključ je 43 črk, števk, - ali _',
  moment: 'trenutek se zapiše kot 2026-09-01T08:00:00Z',
  expires: 'konec veljavnosti je po dnevu izdaje',
  versionWithin: (within) => `profil v datoteki ima različico ${within}, obe pa se morata ujemati`,
  keysOnce: 'vsak ključ se navede enkrat',
  span: 'odsek se konča po svojem začetku',
  pictureHash: 'zgoščena vrednost slike ima 64 števk ali črk od a do f, kot jo izpiše `profile logo`',
  quote: 'navedek je tako dolg kot odsek, ki ga navaja',
};
