// The steps that help where people are reached, and how those who are to be told are spoken of, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './tie-words';

/** "i" and "y" are one word. */
const to = (who: string): string => (/^yr?\s/.test(who) ? `i’r ${who.replace(/^yr?\s/, '')}` : `i ${who}`);

export const words: Words<typeof en> = {
  tell: (who) => `Dweud wrth ${who}`,
  beforeYouGoOn: (who) => `Cyn mynd ymlaen, dywedwch wrth ${who}.`,
  /** The title stays the school’s own, without its English article; "y" is "yr" before a vowel and an h. */
  inSentence: (role) => {
    if (/^(an?|your|yr?|eich)\s/i.test(role)) return role;
    const title = role.replace(/^the\s/i, '');
    return `${/^[aeiouâêîôûh]/i.test(title) ? 'yr' : 'y'} ${title}`;
  },
  ask: {
    label: (who) => `Gofyn ${to(who)}`,
    advice: (who) => `Cyn postio, gofynnwch ${to(who)}.`,
    copy: (who) => `Copïo nodyn ${to(who)}`,
    message: (ref) =>
      `Helo,\n\nHoffwn bostio rhywbeth ar-lein, ac mae gan ein polisi cyfryngau cymdeithasol air i’w ddweud am hynny (${ref}). A gawn ni edrych arno gyda’n gilydd cyn i mi ei bostio?\n\nDiolch`,
  },
  contact: {
    decline: {
      label: 'Gwrthod',
      advice: 'Gwrthodwch y cais.',
      andTell: (who) => `Gwrthod a dweud wrth ${who}`,
      telling: (who) => `Dywedwch wrth ${who}.`,
    },
    'school-channels': {
      label: 'Ysgrifennu drwy sianeli’r ysgol ei hun',
      advice: 'Ysgrifennwch at ddisgyblion a theuluoedd drwy e-bost neu ffôn yr ysgol ei hun yn unig.',
      andTell: (who) => `Ysgrifennu drwy sianeli’r ysgol ei hun a dweud wrth ${who}`,
      telling: (who) => `Os ysgrifenasant atoch, peidiwch ag ateb yma a dywedwch wrth ${who}.`,
    },
    'leave-unanswered': {
      label: 'Ei adael heb ei ateb',
      advice: 'Peidiwch ag ateb o’ch cyfrif eich hun.',
      andTell: (who) => `Ei adael heb ei ateb a dweud wrth ${who}`,
      telling: (who) => `Os ysgrifenasant atoch, dywedwch wrth ${who}.`,
    },
    'invite-by-school': {
      label: 'Eu cyfeirio at yr ysgol',
      advice: 'Rhowch e-bost neu ffôn yr ysgol ei hun yn lle eich cyfrif.',
      andTell: (who) => `Eu cyfeirio at yr ysgol a dweud wrth ${who}`,
      telling: (who) => `Os yw un ohonynt wedi ysgrifennu atoch yma, dywedwch wrth ${who}.`,
    },
    'say-it-at-school': {
      label: 'Ei ddweud yn yr ysgol',
      advice: 'Dywedwch ef yn y dosbarth, neu drwy gyfrif neu e-bost yr ysgol ei hun.',
      andTell: (who) => `Ei ddweud yn yr ysgol a dweud wrth ${who}`,
      telling: (who) => `Os ysgrifenasant atoch, dywedwch wrth ${who}.`,
    },
    'end-the-tie': {
      label: 'Dod â’r cysylltiad i ben',
      advice: 'Tynnwch hwy o’ch cyfrif eich hun a pheidiwch â phostio amdano.',
      andTell: (who) => `Dod â’r cysylltiad i ben a dweud wrth ${who}`,
      telling: (who) => `Wedyn dywedwch wrth ${who}.`,
    },
    'do-not-ask': {
      label: 'Ei adael',
      advice: 'Peidiwch â gofyn iddynt gysylltu â’ch cyfrif eich hun.',
      andTell: () => 'Ei adael',
      telling: (who) => `Os gofynasant i chi yn gyntaf, dywedwch wrth ${who}.`,
    },
    'do-not-follow': {
      label: 'Ei adael',
      advice: 'Peidiwch â’u dilyn o’ch cyfrif eich hun.',
      andTell: () => 'Ei adael',
      telling: (who) => `Os ydynt yn eich dilyn chi, dywedwch wrth ${who}.`,
    },
    'do-not-pass-on': {
      label: 'Ei adael',
      advice: 'Peidiwch â’i drosglwyddo o’ch cyfrif eich hun.',
      andTell: () => 'Ei adael',
      telling: (who) => `Os yw’n eich poeni, dywedwch wrth ${who}.`,
    },
  },
  details: {
    'school-channels': {
      label: 'Gadael iddynt ddod drwy’r ysgol',
      advice: 'Rhowch rif swyddfa’r ysgol neu eich cyfeiriad e-bost ysgol yn lle hynny, ac atebwch oddi yno.',
    },
    'collect-by-school': {
      label: 'Eu casglu drwy’r ysgol',
      advice:
        'Gadewch i swyddfa’r ysgol gasglu rhifau a chyfeiriadau; ni ddylai neb orfod rhoi eu rhai hwy yma na’u hanfon atoch.',
    },
    'keep-home-private': {
      label: 'Cadw’r cyfeiriad allan ohono',
      advice: 'Cwrddwch yn yr ysgol neu mewn man cyhoeddus, neu rhowch y cyfeiriad wyneb yn wyneb i’r rhai sydd ei angen.',
    },
    'ask-them-first': {
      label: 'Gofyn iddynt yn gyntaf',
      advice: 'Eu manylion hwy ydynt i’w rhoi. Gofynnwch iddynt, neu rhowch gyswllt yr ysgol ei hun.',
    },
    'answer-by-message': {
      label: 'Gadael i bobl ateb yma',
      advice: 'Gadewch y manylion allan a’u rhoi mewn neges i’r rhai sy’n ateb.',
    },
  },
};
