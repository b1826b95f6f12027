// What is said of what schools have set: what stays, until when and why; in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  ruling: {
    notUsed: (school, id, leads, leadsId) => ({
      pushed: `Vaša šola je tu nastavila tudi profil šole ${school} (»${id}«, poslan z upravljanjem naprav), ki se ne uporablja: uporablja se profil šole ${leads} (»${leadsId}«), nobeden od njiju pa ne temelji na drugem.`,
      address: `Vaša šola je tu nastavila tudi profil šole ${school} (»${id}«, na svojem naslovu), ki se ne uporablja: uporablja se profil šole ${leads} (»${leadsId}«), nobeden od njiju pa ne temelji na drugem.`,
    }),
    withdrew: (day) => `Vaša šola je umaknila, kar je tu nastavila (${day}).`,
    notHeard: (since, end) => `Od vaše šole ni novic (nazadnje ${since}). Kar je nazadnje nastavila, velja do ${end}.`,
    notHeardOver: (since, end) =>
      `Od vaše šole ni novic (nazadnje ${since}). Kar je nazadnje nastavila, velja do ${end} in preneha ob naslednjem preverjanju.`,
    notHeardOf: (school, since, end) => `Od vaše šole ni novic o profilu šole ${school} (nazadnje ${since}). Velja do ${end}.`,
    notHeardOfOver: (school, since, end) =>
      `Od vaše šole ni novic o profilu šole ${school} (nazadnje ${since}). Velja do ${end} in preneha ob naslednjem preverjanju.`,
    someMissing: (since, end) => `Del tega, kar je vaša šola tu nastavila, ne prihaja več (od ${since}). Velja do ${end}.`,
    over: (school, day) => `Profil šole ${school} je veljal do ${day}. V veljavi ostane, dokler ne pride novejši.`,
    low: (floor, version) => `Vaša šola zahteva različico ${floor} ali novejšo; različica ${version} velja, dokler ta ne pride.`,
    refused: (says, version, school) => `${says} V veljavi ostane različica ${version} profila šole ${school}.`,
  },
  empty: {
    school: {
      unused: (says) => `Profila vaše šole še ni bilo mogoče uporabiti. ${says}`,
      unbelieved: 'Profilu vaše šole še ni mogoče zaupati: z njegovim naslovom ni prišel noben zaupanja vreden ključ.',
      unfetched: 'Profil vaše šole še ni bil prenesen.',
    },
    person: {
      unused: (says) => `Profila, na katerega ste naročeni, še ni bilo mogoče uporabiti. ${says}`,
      unbelieved:
        'Profilu, na katerega ste naročeni, še ni mogoče zaupati: z njegovim naslovom ni prišel noben zaupanja vreden ključ.',
      unfetched: 'Profil, na katerega ste naročeni, še ni bil prenesen.',
    },
  },
  pushed: {
    tooLarge: 'Profil je večji od 5 MB.',
    tooOld: (version, floor) => `To je različica ${version}, vaša šola pa zahteva ${floor} ali novejšo.`,
    notTaken: 'Profil, ki je prišel z upravljanjem naprav, ni bil sprejet.',
    noKeys: 'Brez profileKeys ne pove nič: noben ključ še ni zaupanja vreden.',
    noSuchKey: 'Ta različica takega ključa ne pozna.',
  },
  locks: {
    noSuch: (name) => `Ni nastavitve z imenom »${name}«.`,
    belongs: (label) => `Nastavitev »${label}« pripada posamezniku in je ne more nastaviti nobena šola.`,
    refused: (label, name, problems) => `»${label}« (${name}): ${problems}`,
  },
  noRoom: 'V tem brskalniku ni več prostora za shranitev novejšega profila.',
  file: {
    otherSchool: (id, own) => `Datoteka je od druge šole (»${id}«), ne od vaše (»${own}«).`,
    older: (version, highest) => `Datoteka je različica ${version}, starejša od različice ${highest}, ki je bila tu prej.`,
    sameNumber: (version) =>
      `Datoteka navaja različico ${version}, tako kot prejšnja, vendar ni enaka. Sprememba potrebuje novo različico.`,
    signedBefore: (version) => `Datoteka je bila podpisana pred tisto, ki velja (različica ${version}).`,
    tooOld: (version, floor) => `Datoteka je različica ${version}, vaša šola pa zahteva ${floor} ali novejšo.`,
    otherId: (id, own) => `Profil v datoteki se imenuje »${id}«, veljavni pa »${own}«. Šola ohrani oznako svojega profila.`,
    takenId: (id, school) =>
      `Profil v datoteki se imenuje »${id}«, enako kot profil šole ${school}, na katerega ste naročeni. Dve šoli potrebujeta dve oznaki.`,
    fromTheFuture: (day) => `Datoteka navaja, da je bila podpisana ${day}, kar po uri tega računalnika šele pride.`,
    over: (day) => `Datoteka je veljala do ${day}, kar je po uri tega računalnika že minilo.`,
  },
};
