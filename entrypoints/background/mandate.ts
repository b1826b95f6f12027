// Keeps what schools have set here level with device management and with their addresses; whoever writes never waits for either.
import { hear } from '../../src/mandate/hear';
import { type Ruling, rule } from '../../src/mandate/ruling';
import { EVERY_MS, isDue } from '../../src/mandate/schedule';
import { sourceIn, withoutRoom, withoutSources, withSource } from '../../src/mandate/source';
import { type Answer, takeAnswer } from '../../src/mandate/take-answer';
import { type Held, MOST_SOURCES, nothingHeld, type Source } from '../../src/model/standing';
import { createTurns } from '../../src/storage/turns';
import { words } from './words';

export interface Mandate {
  /** What holds now; the first time, as soon as the last good was read. */
  ruling(): Promise<Ruling>;
  held(): Promise<Held>;
  /** Asks device management, and the addresses that are due. */
  look(): Promise<void>;
  /** The same, and every address whether it is due or not. */
  lookNow(): Promise<void>;
  /** Takes a source with its answer, or leaves everything as it was and says why. `then` runs before anything else is changed. */
  join(source: Source, answer: Answer, then: () => Promise<void>): Promise<Joined>;
  leave(id: string): Promise<void>;
  newsRead(): Promise<void>;
  /** Forgets all of it along with whatever `erase` does away with; what device management says is heard again. */
  forget(erase: () => Promise<void>): Promise<void>;
}

export type Joined = { ok: true } | { ok: false; says: string; problems: readonly string[] };

export interface MandatePowers {
  read(): Promise<Held>;
  write(held: Held, before: Held): Promise<void>;
  managed(): Promise<Record<string, unknown> | null>;
  ask(address: string, etag: string | null): Promise<Answer>;
  /** Sets the alarm for the next look, in place of the one before. */
  wakeAt(when: number): void;
  /** Called when something else is in force or to be said than before. */
  changed(): void;
}

const TRY_AGAIN_MS = 60_000;
/** Whoever has erased everything waits no longer to hear what device management says. */
const HEARD_WITHIN_MS = 300;

const refusal = (says: string, problems: readonly string[] = []): Joined => ({ ok: false, says, problems });

export function createMandate(powers: MandatePowers): Mandate {
  const inTurn = createTurns();
  const asking = new Set<string>();
  let reading: Promise<void> | null = null;
  let held = nothingHeld;
  /** It could not be read, and somebody has been told so. */
  let isUnread = false;

  const ready = (): Promise<void> => {
    reading ??= powers.read().then(
      (kept) => {
        held = kept;
        if (isUnread) powers.changed();
        isUnread = false;
      },
      (error: unknown) => {
        // Whoever comes next tries again; until then nothing is written over what could not be read.
        reading = null;
        isUnread = true;
        powers.wakeAt(Date.now() + TRY_AGAIN_MS);
        throw error;
      },
    );
    return reading;
  };

  /** What cannot be kept is not put in force either, or the next start would take it back. */
  const put = async (next: Held): Promise<void> => {
    const before = held;
    if (next === before) return;
    const kept = await powers.write(next, before).then(
      () => next,
      async () => {
        const less = withoutRoom(before, next, new Date().toISOString());
        await powers.write(less, before);
        return less;
      },
    );
    held = kept;
    if (isNews(before, kept)) powers.changed();
  };
  const change = (make: (before: Held) => Held | Promise<Held>): Promise<void> =>
    inTurn(async () => {
      await ready();
      await put(await make(held));
    });

  const hearManaged = async (): Promise<void> => {
    const values = await powers.managed();
    if (values) await change((before) => hear(before, values, new Date()));
  };
  const askOne = async ({ id, address, etag }: Source): Promise<void> => {
    if (address === null || asking.has(id)) return;
    asking.add(id);
    try {
      const answer = await powers.ask(address, held.profiles[id] ? etag : null);
      // Meanwhile it may have been told another address, and this is not its answer.
      const isWanted = (before: Held) => before.standing.sources.some((one) => one.id === id && one.address === address);
      const moment = { now: new Date(), chance: Math.random() };
      await change((before) => (isWanted(before) ? takeAnswer(before, id, answer, moment) : before));
    } finally {
      asking.delete(id);
    }
  };
  const look = async (wanted: (source: Source) => boolean): Promise<void> => {
    await hearManaged();
    await ready();
    await Promise.all(held.standing.sources.filter(wanted).map(askOne));
    const when = nextLook(held);
    if (when !== null) powers.wakeAt(when);
  };

  return {
    ruling: () =>
      ready().then(
        () => rule(held, new Date()),
        () => ({ ...rule(nothingHeld, new Date()), notes: [words().schools.unread] }),
      ),
    held: () => ready().then(() => held),
    look: () => look((source) => isDue(source, new Date())),
    lookNow: () => look(({ address, keys }) => address !== null && keys.length > 0),
    async join(source, answer, then) {
      const moment = { now: new Date(), chance: Math.random() };
      const joined = await inTurn(async (): Promise<Joined> => {
        await ready();
        const known = sourceIn(held, source.id);
        if (!known && held.standing.sources.length >= MOST_SOURCES) return refusal(words().schools.tooMany(MOST_SOURCES));
        // Joining again, with a new link of the same school: what was counted stays counted.
        const { address, keys, given } = source;
        const next = await takeAnswer(
          withSource(held, { ...(known ?? source), address, keys, given }),
          source.id,
          answer,
          moment,
        );
        const refused = sourceIn(next, source.id)?.refused;
        if (refused) return refusal(refused.says, refused.problems);
        await put(next);
        const unkept = sourceIn(held, source.id)?.refused;
        if (unkept) return refusal(unkept.says, unkept.problems);
        await then();
        return { ok: true };
      });
      const when = nextLook(held);
      if (when !== null) powers.wakeAt(when);
      return joined;
    },
    leave: (id) => change((before) => withoutSources(before, (source) => source.id === id && source.by === 'person')),
    newsRead: () =>
      change((before) => {
        const sources = before.standing.sources.map((source) => ({ ...source, news: null }));
        return { ...before, standing: { ...before.standing, sources } };
      }),
    async forget(erase) {
      // In turn, so that nothing which was on its way is written after it.
      await inTurn(async () => {
        await erase();
        held = nothingHeld;
        reading = Promise.resolve();
      });
      // As a rule this takes no time. Right after the browser's start it takes seconds, and then comes into force by itself.
      await Promise.race([hearManaged(), new Promise((over) => setTimeout(over, HEARD_WITHIN_MS))]);
    },
  };
}

/** Returns when to look again; `null` when no school has set anything. */
function nextLook({ standing: { managed, sources } }: Held): number | null {
  const asked = sources.flatMap(({ address, keys, nextAt }) =>
    address !== null && keys.length > 0 ? [nextAt === null ? Date.now() : Date.parse(nextAt)] : [],
  );
  const all = [...asked, ...(managed ? [Date.now() + EVERY_MS] : [])];
  // Browsers wake nobody more often than twice a minute.
  return all.length > 0 ? Math.max(Date.now() + 30_000, Math.min(...all)) : null;
}

/** The hours at which things were asked are no news to whoever writes. */
function isNews(before: Held, next: Held): boolean {
  const ids = new Set([...Object.keys(before.profiles), ...Object.keys(next.profiles)]);
  const said = (held: Held) => {
    const { locks, rosterKey, notes } = rule(held, new Date());
    return JSON.stringify([locks, rosterKey, notes, held.standing.sources.map(({ news }) => news)]);
  };
  return [...ids].some((id) => before.profiles[id] !== next.profiles[id]) || said(before) !== said(next);
}
