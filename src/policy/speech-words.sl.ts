// The steps that help where words say too much or too hard, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './speech-words';

export const words: Words<typeof en> = {
  sign: {
    label: 'Podpišite',
    advice: 'Končajte s svojim imenom ali vlogo, kot na primer »ga. Okafor, 4. razred« ali »aktiv športne vzgoje«.',
  },
  'own-name': {
    label: 'Povejte, kdo ste',
    advice: 'Objavite v svojem imenu ali pa se namesto tega obrnite na šolo.',
  },
  'as-the-school': {
    label: 'Govorite kot to, kar ste',
    advice: 'Povejte to kot šola, s svojim imenom ali vlogo, starši in učenci pa naj govorijo sami zase.',
  },
  'have-it-changed': {
    label: 'Sporočite drugače',
    advice: 'Povejte ljudem osebno. Če je bilo že videno, prosite tajništvo šole, naj poskrbi za zamenjavo.',
  },
  'wait-for-the-school': {
    label: 'Prepustite šoli, da pove',
    advice: 'Če zadeva vas, se pogovorite z nadrejenim ali sindikatom. Drugo naj pove šola, ko bo pripravljena.',
  },
  'keep-it-in-school': {
    label: 'Naj ostane v šoli',
    advice: 'Če se morate o tem pogovoriti, se s sodelavci, ki skrbijo za otroka, in ne tukaj.',
  },
  'read-as-they-would': {
    label: 'Preberite z njihovimi očmi',
    advice:
      'Bi vam bilo prav, če bi to prebrali oni, njihova družina in vaš ravnatelj? Kdor je bil zraven, bo vedel, za koga gre.',
  },
  'report-it': {
    label: 'Prijavite v šoli',
    advice: 'Tega nikomur ni treba prenašati. Zapišite, kaj se je zgodilo, in to predajte nadrejenemu, ki lahko ukrepa.',
  },
  'talk-to-them': {
    label: 'Uredite v šoli',
    advice: 'Pogovorite se z njimi ali z nadrejenim. Prav lahko to preberejo oni ali kdo, ki ga poznajo.',
  },
  'take-it-to-school': {
    label: 'Uredite v šoli',
    advice:
      'Nadrejeni vam lahko pomaga odgovoriti. Preberite to z očmi te družine: prav lahko to vidijo oni ali njihovi prijatelji.',
  },
  'keep-it-for-staffroom': {
    label: 'Prihranite za zbornico',
    advice: 'Zgodba je dobra in je njihova. Povejte jo tam, kjer jih vsi že poznajo.',
  },
  'read-as-the-head': {
    label: 'Preberite z očmi ravnatelja',
    advice:
      'Bi vam bilo prav, če bi to prebrali vaš ravnatelj, kdo od staršev in oseba, o kateri govorite? Če ne, spremenite pred objavo.',
  },
  'cool-off': {
    label: 'Pustite za eno uro',
    advice: 'Shranite in čez eno uro znova preberite. Če vam je kdo grozil ali vas prizadel, to raje povejte vodstvu.',
  },
  'leave-it-out': {
    label: 'Izpustite',
    advice: 'Drugačne besede tu ne pomagajo: govorite o tem, kaj se je zgodilo, in ne o tem, kaj kdo je.',
  },
  'offer-to-talk': {
    label: 'Zahvalite se in ponudite pogovor',
    advice: 'Odgovorite enkrat in mirno: »Hvala, da ste nam povedali. Pokličite tajništvo, da se lahko pogovorimo.«',
  },
  'take-it-to-somebody': {
    label: 'Obrnite se na koga, ki lahko kaj spremeni',
    advice: 'Povejte nadrejenemu, ravnatelju ali svetu šole ali pa vprašajte sindikat, kako.',
  },
  'say-what-would-help': {
    label: 'Povejte, kaj bi pomagalo',
    advice: 'Vljudna kritika pove, kaj bi bilo bolje, in ljudi pušča ob strani. Ste najprej povedali šoli?',
  },
  'hand-it-on': {
    label: 'Najprej predajte naprej',
    advice:
      'Še ne odgovarjajte in ničesar ne obljubljajte. Prošnjo predajte osebi, ki se v vaši šoli ukvarja z mediji, skupaj s tem, kar ste objavili.',
  },
  'tell-before-it-runs': {
    label: 'Povejte šoli pred objavo v medijih',
    advice:
      'Preden o tem kaj objavite, osebi, ki se v vaši šoli ukvarja z mediji, povejte, kaj je bilo rečeno in kje bo objavljeno.',
  },
  'tell-safeguarding': {
    label: 'Povejte osebi za varnost otrok',
    advice: (who) => `Kar vas pri otroku skrbi, povejte tej osebi in nikomur drugemu: ${who}.`,
  },
  'safeguarding-lead': 'določena oseba za varnost otrok',
};
