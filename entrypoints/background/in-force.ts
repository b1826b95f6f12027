// What is in force now, read once and kept until something changes: everything stored, and the session made of it.
import { languageFor } from '../../src/language/languages';
import { language, speak } from '../../src/language/spoken';
import type { Ruling } from '../../src/mandate/ruling';
import type { Activity } from '../../src/messaging/protocol';
import type { Platform } from '../../src/model/words';
import type { Session } from '../../src/review/review';
import { createSession } from '../../src/review/session';
import { pauseAt } from '../../src/settings/paused';
import type { Store } from '../../src/storage/store';
import { type Ruled, underRuling } from './under-ruling';

export interface Force {
  readonly kept: Ruled;
  /**
   * One for each school in force, the first school's first; made when first asked for. May throw: an imported profile may be odd in
   * ways no schema sees.
   */
  sessions(): readonly Session[];
  /** Tabs that the person has paused by themselves. */
  readonly pausedTabs: ReadonlySet<number>;
}

export interface InForce {
  now(): Promise<Force>;
  /** Says that something was changed: the next `now` reads again. */
  reload(): void;
}

/** How long a shut database is left alone before it is tried again, by whoever asks next. */
const TRY_AGAIN_MS = 5_000;

export function createInForce(
  store: Pick<Store, 'load'>,
  ruling: () => Promise<Ruling>,
  pausedTabs: () => Promise<ReadonlySet<number>>,
): InForce {
  let force: Promise<Force> | null = null;
  let stale = Number.POSITIVE_INFINITY;
  const readOnce = async (): Promise<Ruled> => {
    // First what schools have set, for the store asks what profiles came with it.
    const ruled = await ruling();
    return underRuling(await store.load(), ruled);
  };
  const read = async (): Promise<Force> => {
    const first = await readOnce();
    const before = language();
    await speak(languageFor(first.settings.language, navigator.languages));
    // What there is to say of it was said before it was known in which language.
    const isSaid = [first.troubles, first.notes, first.misfits].some(({ length }) => length > 0);
    const kept = language() !== before && isSaid ? await readOnce() : first;
    stale = kept.source === 'copy-only' ? Date.now() + TRY_AGAIN_MS : Number.POSITIVE_INFINITY;
    return { kept, sessions: once(() => sessionsOf(kept)), pausedTabs: await pausedTabs() };
  };
  const reload = () => {
    force = null;
    stale = Number.POSITIVE_INFINITY;
  };
  return {
    now() {
      if (Date.now() > stale) reload();
      force ??= read().catch((error: unknown) => {
        // A failure is not kept: whoever asks next tries again.
        reload();
        throw error;
      });
      return force;
    },
    reload,
  };
}

/** Where somebody writes; `null` for what is not known yet, or is in no tab. */
export interface Place {
  platform: Platform | null;
  tab: number | null;
}

/** Whether drafts are read there now. */
export function activityOf(
  { kept, pausedTabs }: Pick<Force, 'kept' | 'pausedTabs'>,
  { platform, tab }: Place,
  now: Date,
): Activity {
  const { settings, profile } = kept;
  if (pauseAt(settings.paused, now) !== null || (tab !== null && pausedTabs.has(tab))) return 'paused';
  if (profile === null) return 'no-school';
  return platform !== null && settings.sitesOff.includes(platform) ? 'site-off' : 'on';
}

/** Whether how attached pictures look matters to a policy in force: nobody's pictures are looked at for nothing. */
export const knowsLogos = ({ kept }: Pick<Force, 'kept'>): boolean =>
  kept.schools.some(
    ({ profile: { identity, rules }, settings }) =>
      (identity.logos ?? []).length > 0 &&
      rules.some(({ check }) => check === 'school-branding') &&
      !settings.rulesOff.includes('school-branding'),
  );

const sessionsOf = ({ schools, taught, bios }: Ruled): Session[] =>
  schools.map(({ profile, settings, roster }) => createSession({ profile, settings, roster, taught, learntBios: bios }));

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
