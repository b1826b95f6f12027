// The project's own labelled drafts, reviewed and set against their labels.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { review } from '../review/review';
import { type Half, halfOf } from './halves';
import { root } from './places';
import { draftOf, isBad, readRecord } from './record';
import type { Outcome } from './scoring';
import { createSessions } from './sessions';

/** Returns what became of every draft of one half of `tests/corpus/drafts.jsonl`. Throws on a line that cannot be used. */
export function scoreCorpus(half: Half): Outcome[] {
  const sessions = createSessions();
  const lines = readFileSync(join(root, 'tests/corpus/drafts.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const record = readRecord(line);
    if (isBad(record)) throw new Error(`a draft of the corpus ${record.problem}`);
    const id = String(record.id);
    if (halfOf(id) !== half) return [];
    const found = sessions.of(record.policy, record.pupils);
    if (!found.ok) throw new Error(`${id}: ${found.problem}`);
    const { nudges } = review(draftOf(record), 0, found.session);
    const { expect, allow, policy } = record;
    return [{ id, policy, expect: expect ?? [], allow, got: nudges.map(({ rule }) => rule) }];
  });
}
