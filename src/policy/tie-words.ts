// The steps that help where people are reached, and how those who are to be told are spoken of, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  tell: (who: string) => `Tell ${who}`,
  beforeYouGoOn: (who: string) => `Before you go on, tell ${who}.`,
  /** "Senior leadership team" becomes "the senior leadership team"; "SLT" and a title such as "Headteacher" keep their capitals. */
  inSentence: (role: string) => {
    const begun = /^\p{Lu}\p{Ll}+\s/u.test(role) ? role[0]!.toLowerCase() + role.slice(1) : role;
    return /^(the|an?|your)\s/i.test(begun) ? begun : `the ${begun}`;
  },
  ask: {
    label: (who: string) => `Ask ${who}`,
    advice: (who: string) => `Before you post, ask ${who}.`,
    copy: (who: string) => `Copy a note for ${who}`,
    message: (ref: string) =>
      `Hello,\n\nI would like to post something online, and our social media policy says something about it (${ref}). Could we look at it together before I post it?\n\nThank you`,
  },
  /** `andTell` heads both where somebody is told in any case; where that depends, only the advice says so. */
  contact: {
    decline: {
      label: 'Decline',
      advice: 'Turn the request down.',
      andTell: (who: string) => `Decline and tell ${who}`,
      telling: (who: string) => `Tell ${who}.`,
    },
    'school-channels': {
      label: 'Write by the school’s own channels',
      advice: 'Write to pupils and families by the school’s own e-mail or telephone only.',
      andTell: (who: string) => `Write by the school’s own channels and tell ${who}`,
      telling: (who: string) => `If they wrote to you, do not answer here and tell ${who}.`,
    },
    'leave-unanswered': {
      label: 'Leave it unanswered',
      advice: 'Do not answer from your own account.',
      andTell: (who: string) => `Leave it unanswered and tell ${who}`,
      telling: (who: string) => `If they wrote to you, tell ${who}.`,
    },
    'invite-by-school': {
      label: 'Point them to the school',
      advice: 'Give the school’s own e-mail or telephone in place of your account.',
      andTell: (who: string) => `Point them to the school and tell ${who}`,
      telling: (who: string) => `If one of them has written to you here, tell ${who}.`,
    },
    'say-it-at-school': {
      label: 'Say it at school',
      advice: 'Say it in class, or by the school’s own account or e-mail.',
      andTell: (who: string) => `Say it at school and tell ${who}`,
      telling: (who: string) => `If they wrote to you, tell ${who}.`,
    },
    'end-the-tie': {
      label: 'End the tie',
      advice: 'Remove them from your own account and do not post about it.',
      andTell: (who: string) => `End the tie and tell ${who}`,
      telling: (who: string) => `Then tell ${who}.`,
    },
    'do-not-ask': {
      label: 'Leave it',
      advice: 'Do not ask them to connect from your own account.',
      andTell: () => 'Leave it',
      telling: (who: string) => `If they asked you first, tell ${who}.`,
    },
    'do-not-follow': {
      label: 'Leave it',
      advice: 'Do not follow them from your own account.',
      andTell: () => 'Leave it',
      telling: (who: string) => `If they follow you, tell ${who}.`,
    },
    'do-not-pass-on': {
      label: 'Leave it',
      advice: 'Do not pass it on from your own account.',
      andTell: () => 'Leave it',
      telling: (who: string) => `If it worries you, tell ${who}.`,
    },
  },
  details: {
    'school-channels': {
      label: 'Let them come through the school',
      advice: 'Give the school office’s number or your school e-mail address instead, and answer from there.',
    },
    'collect-by-school': {
      label: 'Collect them through the school',
      advice: 'Let the school office collect numbers and addresses; nobody should have to put theirs here or send them to you.',
    },
    'keep-home-private': {
      label: 'Keep the address out of it',
      advice: 'Meet at school or in a public place, or give the address in person to those who need it.',
    },
    'ask-them-first': {
      label: 'Ask them first',
      advice: 'Their details are theirs to give. Ask them, or give the school’s own contact.',
    },
    'answer-by-message': {
      label: 'Let people answer here',
      advice: 'Leave the details out and give them in a message to those who answer.',
    },
  },
};

export const words = spoken(en, { cy: () => import('./tie-words.cy'), sl: () => import('./tie-words.sl') });
