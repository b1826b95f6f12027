// What the practice page says, in English; the other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';

const plural = pluralsIn('en');

export const en = {
  title: 'Second Glance: practice',
  titleOf: (school: string) => `${school}: practice`,
  heading: 'Practice',
  promise: 'Nothing here is posted, kept or counted. Nobody is told.',
  ways: 'What to do',
  views: { try: 'Try it', projector: 'Show it to a room', sheet: 'Print a sheet' },
  opening: 'Opening …',
  failed: 'Practice could not be opened',
  noSchool: {
    heading: 'Whose policy would you like to practise with?',
    listed:
      'No school is chosen yet. Pick one above to look round; that changes nothing else. Or {choose}, and what you write on Facebook, X, LinkedIn and Instagram is checked too, on your own computer.',
    none: 'No school is chosen yet. {choose}, and what you write on Facebook, X, LinkedIn and Instagram is checked too, on your own computer.',
    choose: 'choose your own school',
  },
  policy: {
    opening: 'Opening the policy …',
    failed: 'The policy could not be opened',
    gone: 'That school’s policy is not here any more. Choose another above.',
  },
  compose: {
    write: 'Write',
    trouble: 'Something needs a look',
    you: 'You',
    schedule: 'On the site its own schedule would open now. This is practice, so nothing is planned.',
    empty: 'There is nothing to post yet. Write something first.',
    posted: (site: string) => `{nothing} On ${site} it would be out now, and the box empty.`,
    nothing: 'Nothing was posted: this is practice.',
    putBack: 'Put the draft back',
  },
  around: {
    site: 'Site',
    what: 'What',
    as: 'As',
    myself: 'Myself',
    school: 'The school’s account',
    itsName: 'Its name',
    seenBy: 'Seen by',
    lookedAtFor: 'Check it as if for',
    forMe: 'Myself',
    forAnybody: 'Anybody there',
    picture: 'With a picture',
    written: 'Written',
    noSuchTime: 'There is no such time in these hours, so it is looked at as of now.',
    moments: {
      now: 'Now',
      'school-day': 'A school day',
      evening: 'An evening',
      weekend: 'A weekend',
      example: 'Example’s time',
    },
  },
  examples: {
    heading: 'Example drafts',
    none: 'This school’s profile brings no examples. Write anything in the box, or paste something that you were unsure about.',
    intro: 'From the school’s profile. One press puts a draft into the box, with everything around it.',
    nothing: 'Nothing to mention',
    all: (count: number) => `Show all ${written(count)}`,
    school: 'the school’s account',
    picture: 'with a picture',
  },
  given: {
    example: (number: number) => `Example ${written(number)}:`,
    shows: '{example} it is there to show {titles}.',
    innocent: '{example} there is nothing to mention in it.',
    quoted: (title: string) => `“${title}”`,
    pupils: (names: string, count: number) =>
      plural(count, {
        one: `While it stands here, ${names} is on the pupil list, and nobody else.`,
        other: `While it stands here, ${names} are on the pupil list, and nobody else.`,
      }),
    alone: 'Your own settings and lists play no part in it.',
    own: 'Your own settings count, so something else may come of it for you.',
    leave: 'Write my own',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
