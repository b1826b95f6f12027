// Who is meant: those of a school whom others would know, all of their kind, one's own family, or public life.
import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../../src/text/people';
import { prepareText } from '../../../src/text/prepare';

const told = (raw: string) =>
  peopleIn(prepareText(raw)).map(({ part, meant, span }) => `${part} ${meant}: ${raw.slice(...span)}`);

describe('peopleIn', () => {
  it.each([
    ['Two boys in my form had a fight today', ['pupil some: Two boys', 'pupil one: my form']],
    ['A mum at the gate screamed at me', ['parent one: A mum']],
    ['one of my Y9s told me to get lost', ['pupil one: one of my Y9s']],
    ['Our head is a coward', ['leader one: Our head']],
    ['My head is spinning', []],
    ['SLT have lost the plot', ['leader all: SLT']],
    ['My own children won’t listen either', ['family some: My own children']],
    ['my daughter’s teacher is great', ['family one: my daughter’s teacher']],
    ['Children learn by playing', ['pupil all: Children']],
    ['every child deserves a library', ['pupil all: every child']],
    ['The government should fund schools', ['far one: The government']],
    ['My colleague in the next room', ['colleague one: My colleague']],
    ['Mr Aldous has moved', ['colleague one: Mr Aldous']],
    ['Her mum’s back inside', ['parent one: Her mum’s']],
    ['Mrs Ibbotson in Year 2', ['colleague one: Mrs Ibbotson', 'pupil one: Year 2']],
    ['Some parents in Year 5 are impossible', ['parent some: Some parents', 'pupil one: Year 5']],
    ['a Year 8 student', ['pupil one: a Year 8 student']],
    ['as a mum I worry', []],
    ['the governors have agreed', ['leader some: the governors']],
    ['I love this place is what I say', ['school one: this place']],
    ['our school is falling apart', ['school one: our school']],
  ])('%s', (raw, expected) => {
    expect(told(raw)).toEqual(expected);
  });
});
