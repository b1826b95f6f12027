// Keeps the sitting over the worker's stops, so that the hour is asked about once and not once a wake.
import type { Verdict } from '../../src/model/nudge';
import { Sitting } from '../../src/model/sitting';
import { inSitting, type Writing } from '../../src/review/sitting';
import { readFleeting, writeFleeting } from '../../src/storage/fleeting';

export interface Sittings {
  /** Returns the verdict as that composer is to have it. */
  heed(verdict: Verdict, writing: Writing): Promise<Verdict>;
  forget(): void;
}

const NAME = 'sitting';
/** A moment more or less is no matter; every key need not be written down. */
const PACE_MS = 60_000;

export function createSittings(): Sittings {
  let known: Promise<void> | null = null;
  let sitting: Sitting | null = null;
  let written: Sitting | null = null;

  const learn = async (): Promise<void> => {
    sitting = await readFleeting(NAME, Sitting);
    written = sitting;
  };
  const keep = () => {
    if (!sitting || !isNews(sitting, written)) return;
    written = sitting;
    void writeFleeting(NAME, sitting);
  };
  return {
    async heed(verdict, writing) {
      known ??= learn();
      await known;
      const next = inSitting(verdict, sitting, writing);
      sitting = next.sitting ?? sitting;
      keep();
      return next.verdict;
    },
    forget() {
      known = Promise.resolve();
      sitting = null;
      written = null;
    },
  };
}

const isNews = (now: Sitting, before: Sitting | null): boolean =>
  before?.composer !== now.composer || Date.parse(now.last) - Date.parse(before.last) > PACE_MS;
