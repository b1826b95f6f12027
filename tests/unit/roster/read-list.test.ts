// Pupil lists as offices send them: what is read, what is put right, and which row is wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPupilList } from '../../../src/roster/read-list';

const read = (text: string) => {
  const list = readPupilList(text);
  if (!list.ok) throw new Error(list.problems.join(' '));
  return list;
};
const pupils = (text: string) => read(text).pupils;

describe('pasted lines', () => {
  it.each([
    ['Maya Okafor', { first: 'Maya', last: 'Okafor' }],
    ['Okafor, Maya', { first: 'Maya', last: 'Okafor' }],
    ['Maya Okafor, 4B', { first: 'Maya', last: 'Okafor', group: '4B' }],
    ['Maya Okafor, Year 4', { first: 'Maya', last: 'Okafor', group: 'Year 4' }],
    ['Okafor, Maya, 4B', { first: 'Maya', last: 'Okafor', group: '4B' }],
    ['Maya,Okafor,4B', { first: 'Maya', last: 'Okafor', group: '4B' }],
    ['Maya\tOkafor\tReception', { first: 'Maya', last: 'Okafor', group: 'Reception' }],
    ['1. Maya Okafor', { first: 'Maya', last: 'Okafor' }],
    ['• Miss Maya Okafor', { first: 'Maya', last: 'Okafor' }],
    ['OKAFOR Maya', { first: 'Maya', last: 'OKAFOR' }],
    ['Maya Grace Okafor', { first: 'Maya Grace', last: 'Okafor' }],
    ['Robert (Bobby) Jones', { first: 'Robert', last: 'Jones', knownAs: 'Bobby' }],
    ['Rhys ap Dafydd', { first: 'Rhys', last: 'ap Dafydd' }],
    ['Anna van der Berg', { first: 'Anna', last: 'van der Berg' }],
    ['Omar al-Hassan', { first: 'Omar', last: 'al-Hassan' }],
    ['Ana Garcíaruiz López', { first: 'Ana', last: 'Garcíaruiz López' }],
    ['Siân O’Brien-Smith', { first: 'Siân', last: 'O’Brien-Smith' }],
    ['Žiga Kovač', { first: 'Žiga', last: 'Kovač' }],
    ['Maya', { first: 'Maya', last: '' }],
  ])('%j', (line, pupil) => {
    expect(pupils(line)).toEqual([pupil]);
  });

  it('of both orders in one list', () => {
    expect(pupils('Maya Okafor\nLindqvist, Theo\nFfion Parry').map(({ first, last }) => `${first} ${last}`)).toEqual([
      'Maya Okafor',
      'Theo Lindqvist',
      'Ffion Parry',
    ]);
  });
});

describe('tables', () => {
  const pupil = { first: 'Zoë', last: 'Novak', group: 'Year 4' };
  it.each([
    ['Forename,Surname,Year\nZoë,Novak,4'],
    ['﻿Surname;Forename;Year Group\r\nNovak;Zoë;Year 4\r\n'],
    ['"Legal Surname"\t"Legal Forename"\t"NC Year"\n"Novak"\t"Zoë"\t"4"'],
    ['Priimek,Ime,Razred\nNovak,Zoë,4'],
    ['Blwyddyn,Cyfenw,Enw\nBlwyddyn 4,Novak,Zoë'],
    ['UPN,Given name,DOB,Family name,Yr\nA123,Zoë,2016-01-02,Novak,Y4'],
    ['School roll\n\nName,Year\n"Novak, Zoë",4'],
    ['Pupil Name,Year\nZoë Novak,4'],
    ['Forename,Surname,Year\nZoÃ«,Novak,4'],
    ['Year|First name|Last name\n4|Zoë|Novak'],
  ])('%j', (text) => {
    expect(pupils(text)).toEqual([pupil]);
  });

  it('keep the name that is used beside the legal one', () => {
    expect(pupils('Forename,Known as,Surname,Reg group\nOluwaseun,Seun,Adebayo,7B\nMia,Mia,Frost,7B')).toEqual([
      { first: 'Oluwaseun', last: 'Adebayo', knownAs: 'Seun', group: '7B' },
      { first: 'Mia', last: 'Frost', group: '7B' },
    ]);
  });

  it('read a Windows apostrophe and quoted line breaks', () => {
    expect(pupils('Forename,Surname,Note\nSean,O\u0092Brien,"two\nlines"\nTheo,Lindqvist,')).toEqual([
      { first: 'Sean', last: 'O’Brien' },
      { first: 'Theo', last: 'Lindqvist' },
    ]);
  });

  it('tell first names from surnames without headings', () => {
    const rows = ['Lindqvist,Theo', 'Okafor,Maya', 'Parry,Ffion', 'Novak,Žiga'];
    expect(pupils(rows.join('\n')).map(({ first }) => first)).toEqual(['Theo', 'Maya', 'Ffion', 'Žiga']);
    const turned = rows.map((row) => row.split(',').reverse().join(','));
    expect(pupils(turned.join('\n')).map(({ first }) => first)).toEqual(['Theo', 'Maya', 'Ffion', 'Žiga']);
  });
});

describe('what is wrong', () => {
  it('is named by row, and the others are read', () => {
    const list = read('Forename,Surname,Class\nTheo,Lindqvist,4B\n,Okafor,4B\n\n12345,67,4B\nFfion,Parry,4B\nZo\uFFFD,Novak,4B');
    expect(list.pupils.map(({ first }) => first)).toEqual(['Theo', 'Ffion']);
    expect(list.notes).toEqual([
      'Row 3 has no name in it, so it was left out.',
      'Row 5 has "12345" where a name belongs, so it was left out.',
      'Row 7 has letters that could not be read, so it was left out. Save the file as "CSV UTF-8".',
    ]);
  });

  it.each([
    ['', 'The list is empty.'],
    [' \n\n;;;\n', 'The list is empty.'],
    ['Forename,Surname\n', 'The list has headings but no pupils.'],
    ['x'.repeat(10_000_001), 'The list is larger than 10 MB. Split it, or leave out the columns that are not names.'],
    ['A B\n'.repeat(100_002), 'The list has more than 100,000 rows. Leave out pupils who have left.'],
  ])('refuses the whole list with one sentence (%#)', (text, problem) => {
    expect(readPupilList(text)).toEqual({ ok: false, problems: [problem] });
  });

  it('does not name hundreds of rows', () => {
    const { notes } = read(`Forename,Surname\nTheo,Lindqvist\n${'99,99\n'.repeat(300)}`);
    expect(notes).toHaveLength(13);
    expect(notes.at(-1)).toBe('288 more rows were left out.');
  });

  it('folds names that stand twice, and keeps no class that is contradicted', () => {
    const list = read('Maya Okafor, 4B\nmaya OKAFOR, 5C\nTheo Lindqvist, 4B\nTheo Lindqvist, 4B');
    expect(list.pupils).toEqual([
      { first: 'Maya', last: 'Okafor' },
      { first: 'Theo', last: 'Lindqvist', group: '4B' },
    ]);
    expect(list.notes).toEqual(['2 names were on the list more than once and are kept once.']);
  });
});

it('reads 20,000 rows', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const rows = Array.from({ length: 20_000 }, (_, n) => {
    const word = [n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676) % 26].map((at) => letters[at]).join('');
    return `"Family${word}";Given${word};${(n % 13) + 1}`;
  });
  const list = read(`\uFEFFSurname;Forename;Year\r\n${rows.join('\r\n')}`);
  expect(list.pupils.length).toBeGreaterThan(17_000);
}, 60_000);

it('never throws, whatever is pasted', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.array(fc.string()), { maxLength: 8 }).map((rows) => rows.join('\n')),
      ),
      (text) => {
        const list = readPupilList(text);
        if (list.ok) expect(list.pupils.every(({ first }) => first.trim() !== '')).toBe(true);
        else expect(list.problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 250 },
  );
}, 60_000);

describe('a quotation mark without its partner', () => {
  it.each([
    ['never closed', '"Maya,Okafor,4B\nTheo,Lind,3A\nIda,Brandt,2C', 1],
    ['closed too early', 'Forename,Surname,Class\n"Theo" Ted,Lind,3A\nIda,Brandt,2C\nMaya,Okafor,4B', 2],
    ['in a pasted name', '"Mimi" Okafor\nTheo Lind\nIda Brandt', 1],
    ['in the last row', 'Ida Brandt\nTheo Lind\n"Maya Okafor', 3],
  ])('%s costs no other row, and is said', (_, text, row) => {
    const list = readPupilList(text);
    expect(list.ok && list.pupils).toHaveLength(3);
    expect(list.ok && list.notes.join(' ')).toContain(`Row ${row} `);
  });

  it('leaves cells that hold a line break as they are', () => {
    const list = readPupilList('Forename,Surname,Class\n"Maya","Okafor","4\nB"\nTheo,Lind,3A');
    expect(list.ok && list.pupils.map(({ last }) => last)).toEqual(['Okafor', 'Lind']);
    expect(list.ok && list.notes).toEqual([]);
  });
});
