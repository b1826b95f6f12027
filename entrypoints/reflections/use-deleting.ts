// Deleting some of the journal at once, with a way back for as long as the line stays.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { Ask } from '../../src/messaging/protocol';
import { problemOf } from '../pages/asked';
import { words } from './words';

/** The background keeps the way back a little longer. */
const STAYS_MS = 20_000;

export interface Told {
  text: string;
  undo: (() => void) | null;
}

export interface Deleting {
  told: Told | null;
  /** `which` is told after the count, each like "of the week of 23 November". */
  remove(selection: Ask<'journal.delete'>, which: readonly string[]): void;
}

/** `changed` is called when the journal is another than before. */
export function useDeleting(changed: () => void): Deleting {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [told]);

  const remove = useCallback(
    (selection: Ask<'journal.delete'>, which: readonly string[]) => {
      const fail = (error: unknown) => setTold({ text: problemOf(error), undo: null });
      const restore = (ticket: string) =>
        ask('journal.restore', { ticket }).then(({ back }) => {
          setTold({ text: words().deleting.broughtBack(back), undo: null });
          changed();
        }, fail);
      ask('journal.delete', selection).then(({ gone, ticket }) => {
        const text = gone === 0 ? words().deleting.none : words().deleting.deleted(gone, which);
        setTold({ text, undo: ticket === null ? null : () => void restore(ticket) });
        changed();
      }, fail);
    },
    [changed],
  );
  return { told, remove };
}
