// Every detector there is: a folder with a detector in it is enough.
import type { Detector } from './define';

const rooms = import.meta.glob<Detector>('./*/detector.ts', { eager: true, import: 'default' });

/** In the order of their ids. */
export const detectors: readonly Detector[] = Object.values(rooms).sort((a, b) => (a.id < b.id ? -1 : 1));
