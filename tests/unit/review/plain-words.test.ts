// The most obvious things that somebody would try the extension with: few words, and no doubt about them.
import { describe, expect, it } from 'vitest';
import { review } from '../../../src/review/review';
import { draft, sessionAt } from './drafting';

const told = (text: string, policy = 'blue-sky'): string[] =>
  review(draft(text), 0, sessionAt(policy)).nudges.map(({ rule }) => rule);

describe('is told', () => {
  it.each([
    ['reputation', 'Our school is a shambles.'],
    ['reputation', 'This academy is a circus'],
    ['reputation', 'worst school in the county'],
    ['reputation', 'I hate working here, worst school in the city'],
    ['reputation', 'What an absolute dump I work in'],
    ['reputation', 'Our academy treats cleaners like dirt.'],
    ['reputation', 'The head of our school is a disgrace'],
    ['confidential', 'Gate code is 2290'],
    ['confidential', 'The door code to the staff room is 4471.'],
    ['confidential', 'staff room code’s 88314, let yourself in'],
    ['confidential', 'Alarm code 12-40-77 if you are last out'],
    ['confidential', 'wifi password in school is Conker22'],
    ['confidential', 'A boy in my class was taken into care today.'],
    ['tone', 'Those Year 8s are scum.'],
    ['tone', '9R are a waste of oxygen'],
    ['tone', 'Pikeys on the field again.'],
    ['tone', 'Pakis everywhere in town'],
    ['tone', 'Arsenal fans are scum.'],
    ['tone', 'Cyclists are wankers'],
    ['tone', 'my TA is bone idle'],
    ['reputation', 'The new head is ruining our school.'],
    ['reputation', "Our school's going down the pan."],
    ['reputation', 'Worst INSET of my life'],
    ['reputation', 'Why would anyone send their kids to my school'],
    ['tone', 'Our canteen ladies are miserable old bags'],
    ['individual-matter', 'One of my Year 7s cried all through my lesson today.'],
    ['pupil-contact', 'Good luck tomorrow, 11R!'],
    ['pupil-contact', 'Message me here any time, Year 11.'],
    ['contact-details', 'Parents, my mobile is 07700 900417'],
    ['press-contact', 'Told the Gazette all about our school roof today.'],
  ])('%s: %s', (rule, text) => {
    expect(told(text)).toContain(rule);
  });

  it.each(['Lovely walk this morning, and cake after.', '\n\nThe broad beans have made it through the frost.'])(
    'whatever is said after it: %s',
    (more) => {
      for (const [rule, text] of [
        ['reputation', 'Our school is a shambles.'],
        ['confidential', 'Gate code is 2290.'],
        ['tone', 'Those Year 8s are scum.'],
      ] as const)
        expect(told(`${text} ${more}`)).toContain(rule);
    },
  );

  it.each(['Lovely sunset on the way home.', 'Kettle on. Rain again.', 'Chips for tea!'])(
    'whatever is said before it: %s',
    (talk) => {
      for (const [rule, text] of [
        ['reputation', 'Our school is a shambles.'],
        ['reputation', 'The chair of governors is a pompous fool.'],
        ['confidential', 'Gate code is 2290.'],
        ['tone', 'Those Year 8s are scum.'],
        ['reputation', 'Our receptionist is a two-faced cow.'],
      ] as const)
        expect(told(`${talk} ${text}`)).toContain(rule);
    },
  );

  it('also in Slovene: a code', () => {
    expect(told('Koda za vrata šole je 3807', 'bisl')).toContain('confidential');
  });
});

describe('is left alone', () => {
  it.each([
    'My kitchen is a shambles.',
    'Our school is a joy.',
    'That film was a circus',
    'worst curry in the county',
    'God I hate it when it rains.',
    'Rain again in Blackpool. I hate it here',
    'What a place I work in, look at that sunset',
    'The tuck shop at our school is run by children',
    'Error code 404 on the office laptop, again',
    'See you in 8h!',
    'Good luck at the 7s!',
    'Council should close this pub down',
    'Our school quiz login is mathsquiz.org/quiz7',
    'The alarm is off 1200 to 1300 today',
    'Password is Hunter22, flying solo tonight',
    'Not the worst school in the county, honest',
    'Our nursery is a mess, cot still in bits',
    'Flat 4b are idiots',
    'Arsenal fans are the best',
    'Our trips are a joy',
    'Chips for tea! My kitchen is a shambles.',
    'See you in seat 12c!',
    'What a wonderful place we work in',
    'My gym treats members like dirt.',
    'Gate 22 at the airport, here we go',
    'Dress code is smart casual',
    'Discount code TEACH20 for the bookshop',
    'Netflix password is Conker22',
    'Year 8 are a joy.',
    '9R have a cake sale on Friday',
    'Good luck to everybody running on Sunday!',
    'My nephew cried all through the film today.',
  ])('%s', (text) => {
    expect(told(text).filter((rule) => rule !== 'missing-disclaimer')).toEqual([]);
  });
});
