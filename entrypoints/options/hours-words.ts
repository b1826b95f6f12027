// What the options page says of working hours and breaks, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  looking: 'Looking …',
  chooseSchool: 'Choose a school first. Its working hours then stand here, and you may put your own in their place.',
  intro:
    'Some policies ask staff not to use social media at work. Times are in {zone} time. Days when there is no school stand under {calendar}.',
  introSchool:
    'Some policies ask staff not to use social media at work. Times are in your school’s time. Days when there is no school stand under {calendar}.',
  /** What the section is called that {calendar} leads to. */
  calendar: 'Term calendar',
  whose: 'Whose hours',
  schools: 'The school’s hours',
  own: 'My own hours, such as part-time',
  schoolsInUse: 'School’s hours in use',
  ownInUse: 'Your own hours in use',
  grid: 'Week grid of my hours',
  hoursSaved: 'Hours saved',
  exact: 'Exact times',
  breaks: 'Breaks',
  suchAs: 'For example, lunch.',
  breaksSaved: 'Breaks saved',
  zoneSaved: 'Time zone saved',
  schoolsZone: 'The school’s',
  schoolsZoneOf: (zone: string) => `The school’s (${zone})`,
  elsewhere: {
    section: (school: string) => `Hours at ${school}`,
    heading: (school: string) => `At ${school}`,
    own: 'My own hours there, such as part-time',
    grid: (school: string) => `Week grid of my hours at ${school}`,
    breaks: (school: string) => `Breaks at ${school}`,
  },
  rest: {
    nameOf: (place: number) => `Name of break ${place}`,
    numbered: (place: number) => `Break ${place}`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    removeNumbered: (place: number) => `Remove break ${place}`,
    add: 'Add a break',
    lunch: 'Lunch',
    other: 'Break',
  },
  stretch: {
    from: (of: string) => `${of}, from`,
    between: 'to',
    to: (of: string) => `${of}, to`,
    wrong: 'The end must come after the start. Not saved yet.',
  },
  week: {
    notWorked: 'Not a working day',
    part: (day: string, place: number) => `${day}, part ${place}`,
    remove: 'Remove',
    add: 'Add hours',
    addOn: (day: string) => `Add hours on ${day}`,
  },
  painting: {
    how: 'Drag over the half hours when you work; drag again to take them out. By keyboard: arrows move, Shift with arrows marks, Space sets or clears.',
    tooMany: 'A day can have six stretches at most. Join some of them first.',
    schoolDay: 'Show the school day only',
    wholeDay: 'Show the whole day',
    slot: {
      all: (day: string, clock: string) => `${day} ${clock}, at work`,
      part: (day: string, clock: string) => `${day} ${clock}, partly at work`,
      none: (day: string, clock: string) => `${day} ${clock}, free`,
    },
  },
  moment: {
    title: 'Check a date and time',
    day: 'On',
    clock: 'at',
    choose: 'Choose a day and a time.',
    /** {state}: "at work, until 15:30" or "not at work: it is the weekend". */
    answer: 'On {day} at {clock} you would be: {state}.',
    answerAt: 'On {day} at {clock} you would be, at {school}: {state}.',
  },
};

export const words = spoken(en, { cy: () => import('./hours-words.cy'), sl: () => import('./hours-words.sl') });
