// What a card says of a missing views statement, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Dim datganiad barn bersonol',
  why: 'Gallai darllenwyr sy’n gwybod ble rydych yn gweithio gymryd mai geiriau’r ysgol yw eich geiriau chi.',
  kinds: {
    association: 'Mae hyn yn eich cysylltu â’ch ysgol, ac nid oes dim yn dweud mai barn bersonol yw hon.',
    'professional-views': 'Mae hyn yn mynegi barn am eich gwaith, ac nid oes dim yn dweud mai barn bersonol yw hi.',
    'statement-present': 'Mae datganiad mai barn bersonol yw hon yno.',
  },
  evidence: {
    statement: 'datganiad mai barn bersonol yw hon',
    workplace: 'mae’r neges hon am yr ysgol rydych yn gweithio ynddi',
    inProfile: 'mae eich proffil yn enwi’r ysgol',
    aboutSchool: 'mae’r neges hon am yr ysgol',
    advice: 'cyngor i eraill yn eich proffesiwn',
    beside: 'barn wrth ymyl geiriau am ysgolion',
    view: 'barn am ysgolion neu addysgu',
    judgement: 'dyfarniad ar ysgolion neu addysgu',
  },
};
