// What a card says of working hours, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Delovni čas',
  why: 'Čas v službi pripada učencem, objave pa pokažejo, kdaj so bile napisane.',
  kinds: {
    'in-hours': 'Zdaj je vaš delovni čas.',
  },
  evidence: {
    clock: (clock) => `ura je ${clock} na šolski dan`,
  },
};
