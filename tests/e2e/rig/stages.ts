// Every site's practice page that the promises are proved on: a new folder is a new site.
import type { Stage } from '../../practice-sites/stage';

const found = import.meta.glob<Stage>('../../practice-sites/*/stage.ts', { eager: true, import: 'default' });

export const stages: readonly Stage[] = Object.values(found);
