// One law: a file imports only from lower floors or from its own room.
import { describe, expect, it } from 'vitest';
import { trespasses } from './floors';
import { sources } from './sources';

describe('floors', () => {
  it('are kept by every file', () => {
    expect(sources().flatMap(trespasses)).toEqual([]);
  });

  it.each([
    ['up', 'src/model/word.ts', "import { review } from '../review/review';"],
    ['across', 'src/policy/judge.ts', "import type { Detector } from '../detectors/define';"],
    ['up, lazily', 'src/text/prepare.ts', "const later = () => import('../roster/matcher');"],
    ['up, passing on', 'src/settings/schema.ts', "export * from '../ui/theme';"],
    ['out', 'src/text/prepare.ts', "import { x } from '../../tests/house/sources';"],
    ['across, by folder', 'src/policy/judge.ts', "const all = import.meta.glob<Site>('../sites/*/site.ts', { eager: true });"],
    ['to its sibling', 'entrypoints/options/search.tsx', "import { keys } from '../reader/keys';"],
    ['from what is shared to one view', 'entrypoints/pages/search.tsx', "import { keys } from '../reader/keys';"],
    ['nowhere', 'src/attic/box.ts', "import { x } from '../model/words';"],
  ])('a file that reaches %s is named', (_, path, text) => {
    expect(trespasses({ path, text })).toHaveLength(1);
  });

  it('may be looked down from, and a room is open to itself', () => {
    const text = "import { Span } from '../model/span';\nimport { z } from 'zod';\nimport './near';";
    expect(trespasses({ path: 'src/policy/judge.ts', text })).toEqual([]);
  });
});
