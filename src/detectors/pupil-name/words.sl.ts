// What a card says of a pupil named, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Ime učenca ali učenke',
  why: 'Javno objavljeno ime neznancem pove, kdo je otrok in kje ga najdejo.',
  kinds: {
    'full-name': 'To imenuje nekoga z vašega seznama učencev.',
    'first-name': 'To je ime nekoga od učencev, v objavi o šoli.',
    surname: 'To je priimek nekoga od učencev, v objavi o učencih.',
    unlisted: 'To se bere kot ime nekoga od učencev.',
  },
  evidence: {
    onList: 'na vašem seznamu učencev',
    nearly: 'skoraj ime z vašega seznama učencev',
    famous: 'morda nekdo znan',
    sibling: 'na vašem seznamu učencev, priimek stoji zraven',
    initial: 'na vašem seznamu učencev, z začetnico',
    surname: 'priimek z vašega seznama učencev',
    firstName: 'ime z vašega seznama učencev',
    glued: 'ime in priimek z vašega seznama učencev, zapisana kot ena beseda',
    gluedInitial: 'ime z vašega seznama učencev, zapisano kot ena beseda, z začetnico',
    asPupil: 'imenovano kot nekdo od učencev',
    asPupils: 'imenovano tako kot učenci',
    about: (group) => `v objavi o skupini »${group}«`,
    beside: (cue) => `imenovano ob »${cue}«`,
  },
};
