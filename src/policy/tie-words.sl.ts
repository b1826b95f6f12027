// The steps that help where people are reached, and how those who are to be told are spoken of, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './tie-words';

export const words: Words<typeof en> = {
  tell: (who) => `Obvestite: ${who}`,
  beforeYouGoOn: (who) => `Preden nadaljujete, obvestite: ${who}.`,
  inSentence: (role) => role,
  ask: {
    label: (who) => `Vprašajte: ${who}`,
    advice: (who) => `Pred objavo vprašajte: ${who}.`,
    copy: (who) => `Kopirajte sporočilo za: ${who}`,
    message: (ref) =>
      `Pozdravljeni,\n\nna spletu želim nekaj objaviti, naš pravilnik o družbenih omrežjih pa o tem nekaj določa (${ref}). Ali lahko to skupaj pogledamo pred objavo?\n\nHvala`,
  },
  contact: {
    decline: {
      label: 'Zavrnite',
      advice: 'Prošnjo zavrnite.',
      andTell: (who) => `Zavrnite in obvestite: ${who}`,
      telling: (who) => `Obvestite: ${who}.`,
    },
    'school-channels': {
      label: 'Pišite po šolskih poteh',
      advice: 'Učencem in družinam pišite samo po šolski e-pošti ali telefonu.',
      andTell: (who) => `Pišite po šolskih poteh in obvestite: ${who}`,
      telling: (who) => `Če so vam pisali, tu ne odgovarjajte in obvestite: ${who}.`,
    },
    'leave-unanswered': {
      label: 'Pustite brez odgovora',
      advice: 'Ne odgovarjajte s svojega računa.',
      andTell: (who) => `Pustite brez odgovora in obvestite: ${who}`,
      telling: (who) => `Če so vam pisali, obvestite: ${who}.`,
    },
    'invite-by-school': {
      label: 'Napotite jih na šolo',
      advice: 'Namesto svojega računa navedite šolsko e-pošto ali telefon.',
      andTell: (who) => `Napotite jih na šolo in obvestite: ${who}`,
      telling: (who) => `Če vam je kdo od njih tu pisal, obvestite: ${who}.`,
    },
    'say-it-at-school': {
      label: 'Povejte v šoli',
      advice: 'Povejte v razredu ali prek šolskega računa ali e-pošte.',
      andTell: (who) => `Povejte v šoli in obvestite: ${who}`,
      telling: (who) => `Če so vam pisali, obvestite: ${who}.`,
    },
    'end-the-tie': {
      label: 'Prekinite povezavo',
      advice: 'Odstranite jih s svojega računa in o tem ne objavljajte.',
      andTell: (who) => `Prekinite povezavo in obvestite: ${who}`,
      telling: (who) => `Nato obvestite: ${who}.`,
    },
    'do-not-ask': {
      label: 'Opustite',
      advice: 'Ne prosite jih, naj se povežejo z vašim računom.',
      andTell: () => 'Opustite',
      telling: (who) => `Če so prvi prosili oni, obvestite: ${who}.`,
    },
    'do-not-follow': {
      label: 'Opustite',
      advice: 'Ne sledite jim s svojega računa.',
      andTell: () => 'Opustite',
      telling: (who) => `Če vam sledijo, obvestite: ${who}.`,
    },
    'do-not-pass-on': {
      label: 'Opustite',
      advice: 'Ne delite naprej s svojega računa.',
      andTell: () => 'Opustite',
      telling: (who) => `Če vas skrbi, obvestite: ${who}.`,
    },
  },
  details: {
    'school-channels': {
      label: 'Naj pridejo prek šole',
      advice: 'Namesto tega navedite številko tajništva ali svoj šolski e-poštni naslov in odgovarjajte od tam.',
    },
    'collect-by-school': {
      label: 'Zberite jih prek šole',
      advice: 'Številke in naslove naj zbere tajništvo; nikomur jih ne bi bilo treba objaviti tu ali poslati vam.',
    },
    'keep-home-private': {
      label: 'Naslova ne navajajte',
      advice: 'Dobite se v šoli ali na javnem kraju ali pa naslov osebno povejte tistim, ki ga potrebujejo.',
    },
    'ask-them-first': {
      label: 'Najprej jih vprašajte',
      advice: 'O svojih podatkih odločajo sami. Vprašajte jih ali pa navedite stik šole.',
    },
    'answer-by-message': {
      label: 'Naj ljudje odgovorijo tu',
      advice: 'Podatke izpustite in jih v sporočilu dajte tistim, ki odgovorijo.',
    },
  },
};
