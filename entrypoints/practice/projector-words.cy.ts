// What is said to a room, in Welsh.
import { type Words, written } from '../../src/language/spoken';
import type { en } from './projector-words';

export const words: Words<typeof en> = {
  draft: (number, all) => `Drafft ${written(number)} o ${written(all)}`,
  fullScreen: 'Sgrin lawn',
  leave: 'Gadael {key}',
  none: 'Nid oes drafftiau enghreifftiol ym mhroffil yr ysgol hon, felly does dim i’w ddangos. Gall gweinyddwr ychwanegu rhai at y ffeil.',
  previous: '{key} Blaenorol',
  next: 'Nesaf {key}',
  show: 'Dangos yr ateb {key}',
  hide: 'Cuddio’r ateb {key}',
  space: 'Bylchwr',
  writer: 'Aelod o staff',
  answer: 'Ateb',
  guess: 'Beth fyddech chi’n ei ddweud?',
  innocent: 'Dim i’w grybwyll',
  nothing: 'Dim i’w grybwyll.',
  pupils: (names) => `Ar y rhestr disgyblion: ${names}.`,
  looking: 'Yn edrych …',
  offers: 'Gydag un clic:',
};
