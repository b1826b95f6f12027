// What staff are told when a newer profile has come, in Slovene.
import { pluralsIn } from '../language/plurals';
import type { Words } from '../language/spoken';
import type { en } from './news-words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  checkedAgainst: (school) => `Vaši osnutki se zdaj preverjajo po pravilniku šole ${school}.`,
  hereUnder: (school, over) => `Pravilnik šole ${school} je zdaj tu, pod pravilnikom šole ${over}.`,
  here: (school) => `Pravilnik šole ${school} je zdaj tu.`,
  renamed: (school) => `Šola se zdaj imenuje ${school}.`,
  otherId: (id, before) =>
    `Profil se zdaj imenuje »${id}«, prej pa se je »${before}«: šolski profil, ki temelji na njem, ga ne najde več.`,
  nothing: 'Nič, kar zadeva vas, se ni spremenilo.',
  parts: {
    rules: 'Spremenilo se je, kaj se išče ali kako odločno se na to opozori.',
    calendar: 'Spremenili so se delovni čas, odmori, obdobja pouka ali prosti dnevi.',
    disclaimers: 'Spremenilo se je besedilo za »mnenja so moja osebna«.',
    contacts: 'Spremenile so se osebe, na katere se lahko obrnete.',
    lists: 'Spremenila so se imena in izrazi, o katerih govori pravilnik.',
    roster: 'Spremenil se je seznam učencev šole.',
    documents: 'Spremenili so se dokumenti pravilnika.',
  },
  clause: (summary) => `»${summary}«`,
  andMore: (named, count) => `${named} in še ${count}`,
  added: (count, which) =>
    plural(count, {
      one: `${count} novo določilo: ${which}.`,
      two: `${count} novi določili: ${which}.`,
      few: `${count} nova določila: ${which}.`,
      other: `${count} novih določil: ${which}.`,
    }),
  changed: (count, which) =>
    plural(count, {
      one: `${count} spremenjeno določilo: ${which}.`,
      two: `${count} spremenjeni določili: ${which}.`,
      few: `${count} spremenjena določila: ${which}.`,
      other: `${count} spremenjenih določil: ${which}.`,
    }),
  gone: (count, which) =>
    plural(count, {
      one: `${count} določilo ne velja več: ${which}.`,
      two: `${count} določili ne veljata več: ${which}.`,
      few: `${count} določila ne veljajo več: ${which}.`,
      other: `${count} določil ne velja več: ${which}.`,
    }),
};
