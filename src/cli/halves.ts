// The two halves of a labelled corpus: one to tune on, one to be judged by.
import { createHash } from 'node:crypto';

export type Half = 'dev' | 'test';

/** Fixed by the id alone, so that no tuning can move a draft from one half to the other. */
export const halfOf = (id: string): Half =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(-1), 16) % 2 === 0 ? 'dev' : 'test';
