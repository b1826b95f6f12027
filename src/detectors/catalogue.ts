// The detectors there are, found by folder.
import type { Detector } from './define';

const rooms = import.meta.glob<Detector>('./*/detector.ts', { eager: true, import: 'default' });

export const detectors: readonly Detector[] = Object.values(rooms);
