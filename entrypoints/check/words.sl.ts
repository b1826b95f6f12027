// What “Check the selected text” says, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Preverjanje besedila – Second Glance',
  heading: 'Preverjanje besedila',
  waiting: 'Trenutek …',
  gone: 'Izbranega besedila ni več tu: shrani se samo za to stran in samo enkrat. Izberite ga znova ali ga prilepite spodaj.',
  notKept:
    'To besedilo se preveri na tem računalniku in se ne shrani: ko to stran zaprete ali znova naložite, ga ni več. Spremembe tu ne spremenijo strani, s katere prihaja.',
};
