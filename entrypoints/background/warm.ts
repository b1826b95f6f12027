// Makes the session and loads the language library before the first word is written, by reviewing a sentence nobody wrote.
import type { Draft } from '../../src/model/draft';
import { review } from '../../src/review/review';
import type { Force } from './in-force';

const sentence: Omit<Draft, 'at'> = {
  text: 'Good morning from Year 4, who read with Mia Lovelace today.',
  platform: 'practice',
  surface: 'post',
  account: { kind: 'personal' },
  media: [],
  audience: 'unknown',
};

const warmed = new WeakSet<object>();

export function warm(force: Force): void {
  if (warmed.has(force)) return;
  warmed.add(force);
  try {
    const session = force.session();
    if (session) review({ ...sentence, at: new Date().toISOString() }, 0, session);
  } catch {
    // The first real draft will meet the same fault, and say so.
  }
}
