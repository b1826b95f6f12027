// The lists of given names and ordinary words: what they hold, and that they come from packages alone.
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/text/names/fold-name';
import { countGivenNames, isGivenName, isOrdinaryWord } from '../../../src/text/names/given-names';
import { buildLists } from '../../../src/text/names/plugin.mjs';

const ORIGINS = {
  English: 'Theo Oliver Freya Alfie Maisie Josh Ellie Harriet',
  Welsh: 'Rhys Eleri Cerys Owain Bronwen Macsen Seren Dylan',
  Irish: 'Aoife Saoirse Niamh Cillian Caoimhe Orla Sinéad Tadhg',
  Scottish: 'Isla Hamish Eilidh Callum Ailsa Fergus Lachlan Rory',
  'South Asian': 'Priya Aarav Ananya Arjun Aisha Mohammed Fatima Harpreet',
  'West African': 'Kofi Kwame Ama Chidi Chioma Ngozi Oluwaseun Yetunde',
  Arabic: 'Omar Layla Khalid Yasmin Hassan Ahmed Huda Mariam',
  Turkish: 'Emre Elif Zeynep Mehmet Ayşe Deniz Kerem Defne',
  Polish: 'Zofia Jakub Kacper Oliwia Zuzanna Wojciech Agnieszka Szymon',
  Slovene: 'Žiga Luka Neža Ajda Nejc Maja Zala Jaka',
  Croatian: 'Ivan Luka Petra Marko Ante Lucija Borna Iva',
  'Chinese and Vietnamese': 'Wei Xiao Jun Ming Linh Minh Huy Thao',
  'Portuguese and Spanish': 'João Mateus Beatriz Diego Inés Thiago Camila Javier',
};

describe('given names', () => {
  it.each(Object.entries(ORIGINS))('cover %s names', (_, list) => {
    const known = list.split(' ').filter((name) => isGivenName(foldName(name)));
    expect(known.length).toBeGreaterThanOrEqual(7);
  });

  it('are many, and unpack to exactly what was packed', () => {
    const { names, words } = buildLists();
    expect(countGivenNames()).toBe(names.length);
    expect(names.length).toBeGreaterThan(30_000);
    expect(names.every(isGivenName)).toBe(true);
    expect(words.every(isOrdinaryWord)).toBe(true);
  });

  it('know joined names and no nonsense', () => {
    expect(isGivenName('anne-marie')).toBe(true);
    expect(isGivenName('netball')).toBe(false);
    expect(isGivenName('')).toBe(false);
  });
});

describe('ordinary words', () => {
  it.each('the monday may will rose hope paris school walking tried stopped'.split(' '))('hold "%s"', (word) => {
    expect(isOrdinaryWord(word)).toBe(true);
  });

  it.each(['ffion', 'okafor', 'theo'])('do not hold "%s"', (word) => {
    expect(isOrdinaryWord(word)).toBe(false);
  });
});
