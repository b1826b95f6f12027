// What a card says of contact with a pupil or family, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Stik z učenci ali družino',
  why: 'Zasebne vezi na spletu med zaposlenimi in učenci ali njihovimi družinami brišejo mejo, ki varuje oboje.',
  kinds: {
    'follow-pupil': 'To sledi nekomu od učencev.',
    'follow-ex-pupil': 'To sledi nekomu od nekdanjih učencev.',
    'follow-parent': 'To sledi nekomu od staršev.',
    'connect-pupil': 'To prosi nekoga od učencev za povezavo z vami.',
    'connect-ex-pupil': 'To prosi nekoga od nekdanjih učencev za povezavo z vami.',
    'connect-parent': 'To prosi nekoga od staršev za povezavo z vami.',
    'accept-pupil': 'To sprejme prošnjo nekoga od učencev.',
    'accept-ex-pupil': 'To sprejme prošnjo nekoga od nekdanjih učencev.',
    'accept-parent': 'To sprejme prošnjo nekoga od staršev.',
    'message-pupil': 'To zasebno piše nekomu od učencev.',
    'message-ex-pupil': 'To zasebno piše nekomu od nekdanjih učencev.',
    'message-parent': 'To zasebno piše nekomu od staršev.',
    'reply-pupil': 'To odgovarja nekomu od učencev.',
    'reply-ex-pupil': 'To odgovarja nekomu od nekdanjih učencev.',
    'reply-parent': 'To odgovarja nekomu od staršev.',
    'repost-pupil': 'To deli, kar je objavil nekdo od učencev.',
    'repost-ex-pupil': 'To deli, kar je objavil nekdo od nekdanjih učencev.',
    'repost-parent': 'To deli, kar je objavil nekdo od staršev.',
    'invite-pupil': 'To vabi nekoga od učencev, naj tu naveže stik z vami.',
    'invite-ex-pupil': 'To vabi nekoga od nekdanjih učencev, naj tu naveže stik z vami.',
    'invite-parent': 'To vabi nekoga od staršev, naj tu naveže stik z vami.',
    'address-pupil': 'To nagovarja nekoga od učencev.',
    'address-ex-pupil': 'To nagovarja nekoga od nekdanjih učencev.',
    'address-parent': 'To nagovarja nekoga od staršev.',
    'tell-pupil': 'To govori o tukajšnjem stiku z nekom od učencev.',
    'tell-ex-pupil': 'To govori o tukajšnjem stiku z nekom od nekdanjih učencev.',
    'tell-parent': 'To govori o tukajšnjem stiku z nekom od staršev.',
    'accept-unknown': 'To sprejme nekoga, ki ga ni na nobenem od vaših seznamov.',
    'reads-as-pupil': 'To se bere kot stik z nekom od sedanjih ali nekdanjih učencev.',
    'reads-as-family': 'To se bere kot stik z nekom od učencev ali z družino.',
  },
  evidence: {
    pupil: 'govori kot z nekom od učencev',
    'ex-pupil': 'govori kot z nekom od nekdanjih učencev',
    parent: 'govori kot z nekom od staršev',
    tells: 'govori o stiku',
    unlisted: (shown) => `${shown} ni na nobenem od vaših seznamov`,
    unshown: 'stran ne pokaže, kdo je to',
  },
  on: {
    certain: (shown, list) => `${shown} je na ${list}`,
    likely: (shown, list) => `${shown} je skoraj ime na ${list}`,
    possible: (shown, list) => `${shown} je morda nekdo na ${list}`,
  },
  /** After “na”, so in the locative. */
  lists: {
    pupils: 'vašem seznamu učencev',
    titled: (title) => `vašem seznamu »${title}«`,
  },
};
