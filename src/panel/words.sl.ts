// What chip, card and the line in the corner say, in Slovene.
import { pluralsIn } from '../language/plurals';
import { type Words, written } from '../language/spoken';
import { pasteKey, undoKey } from './keys';
import type { en } from './words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  notices: {
    done: `Narejeno. ${undoKey} to razveljavi.`,
    stale: 'Besedilo se je spremenilo, zato ni bilo narejeno nič.',
    copied: `Kopirano: pritisnite ${pasteKey} tam, kjer želite to imeti.`,
    remembered: 'Hvala. To si bomo zapomnili.',
    listed: 'Hvala. To ime odslej velja, kot da je na seznamu učencev.',
    covered: 'Nekaj na strani prekriva to kartico, zato tu ni mogoče odgovoriti. Pritisnite Uredi in nato znova gumb za objavo.',
    'no-card': 'Podrobnosti ni bilo mogoče odpreti. Znova naložite stran in poskusite še enkrat.',
    gone: 'Second Glance je bil posodobljen ali izklopljen, zato se ta stran ne preverja več. Za nadaljevanje jo znova naložite.',
    'not-checked': 'Second Glance tega ni mogel preveriti.',
    'not-shown': 'Second Glance ni mogel pokazati, kaj je opazil, zato je to spustil naprej.',
    'press-again': 'Zdaj pritisnite še enkrat.',
    'site-opened': 'Tam izberite poznejši čas.',
    'no-schedule': 'Razporejevalnika omrežja ni bilo mogoče odpreti. Poiščite znak ure ob gumbu za objavo.',
    'nothing-here': 'V tem, kar pišete tukaj, ni ničesar za pregled.',
    reminded: 'Prejeli boste opomnik. Do takrat ostane shranjen samo naslov te strani.',
    'not-reminded': 'Opomnika ni bilo mogoče nastaviti.',
    practised: 'Na omrežju bi si to zapomnili. Vaja ne shrani ničesar.',
    'practised-reminder': 'Na omrežju bi prejeli opomnik. Vaja opomnikov ne nastavlja.',
  },
  before: {
    post: 'Preden objavite',
    follow: 'Preden začnete slediti',
    connect: 'Preden se povežete',
    accept: 'Preden sprejmete',
    message: 'Preden pišete tej osebi',
    repost: 'Preden delite naprej',
  },
  edit: 'Uredi',
  postAnyway: 'Vseeno objavi',
  leaveIt: 'Opusti',
  goOnAnyway: 'Vseeno nadaljuj',
  nothingOut: 'Nič še ni bilo objavljeno.',
  nothingHappened: 'Nič se še ni zgodilo.',
  forbidden: 'Pravilnik vaše šole tega ne dovoljuje, zato še enkrat preglejte.',
  advisedAgainst: 'Pravilnik vaše šole to odsvetuje, zato še enkrat preglejte.',
  forbiddenBy: (schools) => `Tega ne dovoljuje pravilnik, ki velja za ${schools}, zato še enkrat preglejte.`,
  advisedAgainstBy: (schools) => `To odsvetuje pravilnik, ki velja za ${schools}, zato še enkrat preglejte.`,
  schoolAccount: {
    shown: 'Šolski račun',
    spoken: (name) => `Preverjeno kot šolski račun${name}. Pritisnite, če je račun vaš.`,
  },
  ownAccount: {
    shown: 'Vaš račun',
    spoken: (name) => `Preverjeno kot vaš račun${name}. Pritisnite, če pišete za šolo.`,
  },
  chooseSchool: 'Izberi šolo',
  noSchool: 'Second Glance še ne pozna vaše šole',
  clear: 'Ni ničesar za pregled',
  partly: 'Nič opaženega, vendar vsega ni bilo mogoče preveriti',
  unchecked: 'Ni bilo mogoče preveriti',
  toLookAt: (count) =>
    plural(count, {
      one: `${written(count)} stvar za pregled`,
      two: `${written(count)} stvari za pregled`,
      few: `${written(count)} stvari za pregled`,
      other: `${written(count)} stvari za pregled`,
    }),
  announced: (count, first) =>
    plural(count, {
      one: `Second Glance: ${written(count)} stvar za pregled. ${first}.`,
      two: `Second Glance: ${written(count)} stvari za pregled. ${first}.`,
      few: `Second Glance: ${written(count)} stvari za pregled. ${first}.`,
      other: `Second Glance: ${written(count)} stvari za pregled. ${first}.`,
    }),
  announcedUnchecked: 'Second Glance: osnutka ni bilo mogoče preveriti.',
  tooLong: 'Ta osnutek je zelo dolg: preverjen je bil samo prvi del.',
  here: 'Preverjeno na tem računalniku. Nihče ne izve.',
  close: 'Zapri',
};
