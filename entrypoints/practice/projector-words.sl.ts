// What is said to a room, in Slovene.
import { type Words, written } from '../../src/language/spoken';
import type { en } from './projector-words';

export const words: Words<typeof en> = {
  draft: (number, all) => `Osnutek ${written(number)} od ${written(all)}`,
  fullScreen: 'Celoten zaslon',
  leave: 'Zapusti {key}',
  none: 'V profilu te šole ni primerov osnutkov, zato ni česa pokazati. Skrbnik jih lahko doda v datoteko.',
  previous: '{key} Nazaj',
  next: 'Naprej {key}',
  show: 'Pokaži odgovor {key}',
  hide: 'Skrij odgovor {key}',
  space: 'Preslednica',
  writer: 'Oseba iz kolektiva',
  answer: 'Odgovor',
  guess: 'Kaj bi rekli vi?',
  innocent: 'Ničesar ni treba omeniti',
  nothing: 'Ničesar ni treba omeniti.',
  pupils: (names) => `Na seznamu učencev: ${names}.`,
  looking: 'Pregledovanje …',
  offers: 'Z enim klikom:',
};
