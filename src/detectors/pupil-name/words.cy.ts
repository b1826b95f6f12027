// What a card says of a pupil named, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Enwi disgybl',
  why: 'Mae enw disgybl yn gyhoeddus yn dweud wrth ddieithriaid pwy yw plentyn a ble i gael gafael arno.',
  kinds: {
    'full-name': 'Mae hyn yn enwi disgybl ar eich rhestr.',
    'first-name': 'Dyma enw cyntaf disgybl, mewn neges am yr ysgol.',
    surname: 'Dyma gyfenw disgybl, mewn neges am ddisgyblion.',
    unlisted: 'Mae hyn yn darllen fel enw disgybl.',
  },
  evidence: {
    onList: 'ar eich rhestr disgyblion',
    nearly: 'bron yn enw ar eich rhestr disgyblion',
    famous: 'rhywun adnabyddus, efallai',
    sibling: 'ar eich rhestr disgyblion, gyda’r cyfenw wrth ymyl',
    initial: 'ar eich rhestr disgyblion, gyda blaenlythyren',
    surname: 'cyfenw ar eich rhestr disgyblion',
    firstName: 'enw cyntaf ar eich rhestr disgyblion',
    glued: 'enw ar eich rhestr disgyblion, wedi’i ysgrifennu fel un gair',
    gluedInitial: 'enw ar eich rhestr disgyblion, wedi’i ysgrifennu fel un gair, gyda blaenlythyren',
    asPupil: 'wedi’i enwi fel disgybl',
    asPupils: 'wedi’i enwi fel y caiff disgyblion eu henwi',
    about: (group) => `mewn neges am “${group}”`,
    beside: (cue) => `wedi’i enwi wrth ymyl “${cue}”`,
  },
};
