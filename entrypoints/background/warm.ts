// Makes the session and rehearses it before the first word is written, in steps that leave room for whoever has written already.
import { rehearse } from '../../src/review/rehearsal';
import type { Force } from './in-force';
import { nextTurn } from './turn';

const warmed = new WeakSet<object>();

/** Ends when all is rehearsed, or when `room` says that nobody is there to do it for; the next composer then begins it anew. */
export async function warm(force: Force, room: () => Promise<boolean>): Promise<void> {
  if (warmed.has(force)) return;
  warmed.add(force);
  try {
    // The others read with the same patterns and words.
    const [session] = force.sessions();
    if (!session) return;
    const steps = rehearse(session, new Date().toISOString());
    let turnEnds = 0;
    while (!steps.next().done) {
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      if (!(await room())) {
        warmed.delete(force);
        return;
      }
      turnEnds = performance.now() + LONGEST_TURN_MS;
    }
  } catch {
    // The first real draft will meet the same fault, and say so.
  }
}

/** As long as a draft that has come meanwhile may be kept waiting, single steps aside. */
const LONGEST_TURN_MS = 15;
