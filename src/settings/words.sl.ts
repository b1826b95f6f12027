// What the settings are called and what each is for, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  settings: {
    profileId: {
      label: 'Moja šola',
      help: 'Po čigavem pravilniku se preverjajo vaši osnutki.',
    },
    alsoSchools: {
      label: 'Moje druge šole',
      help: 'Šole, na katerih tudi delate. Vaši osnutki se preverjajo še po njihovih pravilnikih.',
    },
    paused: {
      label: 'Premor',
      help: 'Med premorom se nič ne bere in nič ne prikaže.',
    },
    sitesOff: {
      label: 'Spletna mesta',
      help: 'Izklopite Second Glance na posameznem spletnem mestu.',
    },
    rulesOff: {
      label: 'Pravila',
      help: 'Izklopite posamezno vrsto namigov.',
    },
    workingHours: {
      label: 'Moj delovni čas',
      help: 'Kdaj ste na delu, po dnevih. Dan pustite prazen, če takrat ne delate.',
    },
    breaks: {
      label: 'Moji odmori',
      help: 'Čas znotraj delovnega časa, ki je vaš.',
    },
    schoolDays: {
      label: 'Šolski koledar',
      help: 'Počitnice, dnevi, ko je šola zaprta, šolska obdobja in dnevi INSET, poleg tistih, ki jih prinese profil vaše šole.',
    },
    bankHolidays: {
      label: 'Državni prazniki',
      help: 'Čigavi državni prazniki so za vas prosti dnevi. Če ostane prazno, veljajo prazniki vaše šole.',
    },
    insetWork: {
      label: 'Dnevi INSET so zame delovni dnevi',
      help: 'Ob dnevih INSET so zaposleni na delu brez učencev. Vaš delovni čas takrat velja kakor vsak drug dan.',
    },
    daysOff: {
      label: 'Moji prosti dnevi',
      help: 'Dnevi, ko niste na delu, ne glede na šolski koledar.',
    },
    timeZone: {
      label: 'Časovni pas',
      help: 'Če ostane prazno, velja pas vaše šole.',
    },
    schoolAccounts: {
      label: 'Uradni šolski računi',
      help: 'Računi, ki jih vodite za šolo. Tam veljajo druga pravila.',
    },
    disclaimer: {
      label: 'Moje besedilo',
      help: 'Izjava, ki se doda namesto vas. Če ostane prazno, velja besedilo vaše šole.',
    },
    statementInBio: {
      label: 'Izjava je v mojem opisu',
      help: 'Spletna mesta, kjer vaš profil že pove, da so mnenja vaša osebna.',
    },
    keepReflections: {
      label: 'Moji razmisleki',
      help: 'Zasebni dnevnik namigov in tega, kar ste ob njih storili, nikoli pa vaših besed. Kar je shranjeno ob izklopu, ostane, dokler ne izbrišete.',
    },
    language: {
      label: 'Jezik',
      help: 'Jezik, v katerem vas nagovarja Second Glance. Pravilnik vaše šole ostane tak, kot ga je zapisala vaša šola.',
    },
    welcomed: {
      label: 'Uvod prikazan',
      help: 'Uvodna stran je bila prikazana.',
    },
    welcomeStep: {
      label: 'Kje se uvod nadaljuje',
      help: 'Kdor zapre uvodno stran, se vrne na isti korak.',
    },
  },
  unread: {
    allDefault: 'Shranjenih nastavitev ni bilo mogoče prebrati; za vsako velja privzeta vrednost.',
    allAsBefore: 'Shranjenih nastavitev ni bilo mogoče prebrati; za vsako še velja zadnja, ki je delovala.',
    oneDefault: (label) => `Shranjene nastavitve ni bilo mogoče prebrati, zato velja privzeta: ${label}.`,
    oneAsBefore: (label) => `Shranjene nastavitve ni bilo mogoče prebrati, zato še velja zadnja, ki je delovala: ${label}.`,
  },
};
