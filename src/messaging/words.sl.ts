// What is said when a page's ask comes to nothing, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  unknownQuestion: 'Second Glance tega vprašanja ne pozna; morda je bil posodobljen, zato stran znova naložite.',
  notYours: 'To lahko zahtevajo samo strani razširitve Second Glance.',
  notUnderstood: (problems) => `To ni bilo razumljivo in nič ni bilo spremenjeno. ${problems}`,
  failed: (kind) => `Second Glance tega ni mogel narediti (${kind}). Kar je veljalo, velja še naprej.`,
  unknownError: 'neznana napaka',
  noAnswer: 'Second Glance ni odgovoril. Zaprite to stran in jo znova odprite.',
};
