// What chip and card say, in Slovene.
import { pluralsIn } from '../language/plurals';
import { type Words, written } from '../language/spoken';
import type { en } from './words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
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
  closeTo: 'To je blizu tistemu, česar pravilnik vaše šole ne dovoljuje, zato še enkrat preglejte.',
  forbiddenBy: (schools) => `Tega ne dovoljuje pravilnik, ki velja za ${schools}, zato še enkrat preglejte.`,
  advisedAgainstBy: (schools) => `To odsvetuje pravilnik, ki velja za ${schools}, zato še enkrat preglejte.`,
  closeToBy: (schools) => `To je blizu tistemu, česar ne dovoljuje pravilnik, ki velja za ${schools}, zato še enkrat preglejte.`,
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
};
