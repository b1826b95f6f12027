// What the policy reader says, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  title: 'Second Glance: the whole policy',
  titleOf: (school: string) => `${school}: the whole policy`,
  whichPolicy: 'Which policy',
  print: 'Print',
  settings: 'Settings',
  policiesFailed: 'The policies could not be opened',
  policyFailed: 'The policy could not be opened',
  opening: 'Opening the policy …',
  schoolGone: 'That school’s policy is not here any more. Choose one above.',
  heading: 'The whole policy',
  noSchool: 'No school is chosen yet. Choose one above to read its policy; that changes nothing else.',
  clauseGone: 'The clause that you came for is not in this policy any more. Here is the whole of it.',
  openDocument: 'Open the school’s document',
  sections: 'Sections',

  headingOf: (school: string) => `The whole policy of ${school}`,
  plainWords: 'Told in plain words; what is not about staff is left out. The school’s own document is what counts.',
  ruleByRule: 'What is checked, rule by rule',
  lookedForAs: 'Looked for as',
  clauses: 'Clauses',
  notYet: '(not looked for yet)',
  marks: 'What the marks mean',
  /** As they follow the mark and its word. */
  meanings: {
    tip: 'a thought while you write; nothing waits for you.',
    warn: 'the words are underlined, and the clause is one press away.',
    hold: 'Post pauses once and asks. You always decide.',
  },
  howSure: 'How strongly it speaks also depends on how sure it is: only a sure finding pauses Post.',

  cameHere: 'You came here for this clause',
  cannot: 'Cannot be checked',
  /** Either the reason with a small letter, to stand in the sentence, or the whole sentence as the policy has it. */
  because: () => '{cannot}, because {reason}',
  checkedHere: 'Checked here',
  waiting: 'Not looked for yet',
  waitingFor: '{waiting} in this version: {rules}.',
  openHere: 'Open the school’s document here',
  onlyWhere: (sentences: readonly string[]) =>
    `Only where the card would say ${sentences.map((sentence) => `“${sentence}”`).join(' or ')}.`,
  onlyIn: (count: number) => `Only in these ${count} cases`,
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
