// The open composers: each gets the verdict for its latest draft, and hears at once when what is in force has changed.
import type { Language } from '../../src/language/languages';
import { language } from '../../src/language/spoken';
import type { ComposerLine, ComposerListener } from '../../src/messaging/composer-lines';
import type { Activity, ComposerSays } from '../../src/messaging/protocol';
import type { Platform } from '../../src/model/words';
import { reviewAll } from '../../src/review/several';
import { pauseAt } from '../../src/settings/paused';
import type { Store } from '../../src/storage/store';
import { createMemory, type Memory } from '../../src/text/memory';
import { activityOf, type Force, type InForce, knowsLogos } from './in-force';
import type { Journal } from './journal';
import { platformAt } from './platform-at';
import { createSittings, type Sittings } from './sittings';
import { nextTurn } from './turn';
import { warm } from './warm';

type DraftSays = Extract<ComposerSays, { type: 'draft' }>;

/** A draft lives here while its composer is open, and nowhere else. */
interface Open {
  readonly line: ComposerLine;
  /** As the page calls the composer; made up for a page that does not say. */
  composer: string;
  platform: Platform | null;
  told: Activity | null;
  /** The language it has been told to speak. */
  toldIn: Language | null;
  /** Whether it has been told to look at pictures. */
  looks: boolean;
  /** The last one heard, for when something in force changes. */
  latest: DraftSays | null;
  /** The one that still wants a verdict. */
  waiting: DraftSays | null;
  /** What was worked out for the latest draft's words. */
  memory: Memory;
  busy: boolean;
}

interface Powers {
  inForce: InForce;
  teach: Store['teach'];
  /** Told of everything, and waited for by nobody. */
  journal: Journal;
}

export interface Composers {
  answer(line: ComposerLine): ComposerListener;
  /** Tells every composer whether drafts are read now, and reviews their latest again. */
  announce(): Promise<void>;
  /** How many are open now. */
  count(): number;
  /** Lets go of the sitting. */
  forget(): void;
}

export function createComposers({ inForce, teach, journal }: Powers): Composers {
  const all = new Set<Open>();
  const sittings = createSittings();
  let alarm: ReturnType<typeof setTimeout> | undefined;
  /** When a draft last came in. */
  let heardAt = Number.NEGATIVE_INFINITY;

  const work = async (open: Open): Promise<void> => {
    if (open.busy) return;
    open.busy = true;
    try {
      while (open.waiting) await reviewLatest(open, { inForce, sittings, journal });
    } finally {
      open.busy = false;
    }
  };

  const announce = async (): Promise<void> => {
    const force = await inForce.now();
    for (const open of all) {
      open.waiting = tell(open, force) === 'on' ? open.latest : null;
      if (open.waiting) void work(open);
    }
    wakeAtEndOfPause(force);
  };

  /** A pause with an end is over by itself; composers that are open then hear of it. */
  const wakeAtEndOfPause = ({ kept }: Force) => {
    clearTimeout(alarm);
    const paused = pauseAt(kept.settings.paused, new Date());
    if (paused === null || paused === 'until-resumed' || all.size === 0) return;
    alarm = setTimeout(() => void announce(), Math.min(Date.parse(paused) - Date.now() + 1, LONGEST_TIMER));
  };

  /** True as soon as nobody has just written: whoever writes is answered first, one review after the other. */
  const roomToRehearse = async (): Promise<boolean> => {
    while (all.size > 0) {
      const left = heardAt + REST_MS - performance.now();
      if (left <= 0) return true;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
    return false;
  };

  const greet = async (open: Open): Promise<void> => {
    const force = await inForce.now();
    const activity = tell(open, force);
    wakeAtEndOfPause(force);
    await nextTurn();
    if (activity === 'on') await warm(force, roomToRehearse);
  };

  const hear = (open: Open, says: ComposerSays): void => {
    if (says.type === 'draft') {
      heardAt = performance.now();
      open.latest = says;
      open.waiting = says;
      open.platform = says.draft.platform;
      open.composer = says.composer ?? open.composer;
      if (open.told === 'on') open.line.say({ type: 'reviewing', revision: says.revision });
      void work(open);
    } else if (says.type === 'did') journal.did(open, says);
    else {
      if (says.correction !== 'a-pupil') journal.corrected({ ...open, composer: says.composer ?? open.composer }, says.rule);
      teach(says.correction, says.rule, says.quotes).catch((error: unknown) => report('a correction was not kept', error));
    }
  };

  return {
    announce,
    count: () => all.size,
    forget: sittings.forget,
    answer(line) {
      const open: Open = {
        line,
        composer: crypto.randomUUID(),
        platform: platformAt(line.url),
        told: null,
        toldIn: null,
        looks: false,
        latest: null,
        waiting: null,
        memory: createMemory(),
        busy: false,
      };
      all.add(open);
      void greet(open);
      return {
        hear: (says) => hear(open, says),
        hungUp: () => {
          all.delete(open);
          journal.hungUp(open);
          open.latest = null;
          open.waiting = null;
          open.memory = createMemory();
        },
      };
    },
  };
}

/** Longer than between two keys, and than a post is kept for its answer. */
const REST_MS = 500;

/** What a timer takes; after a longer pause it is set again. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Tells a composer whether it is read, if it has not heard so; while it is not, its draft is let go. */
function tell(open: Open, force: Force): Activity {
  const activity = activityOf(force, { platform: open.platform, tab: open.line.tab }, new Date());
  if (activity !== 'on') {
    open.latest = null;
    open.memory = createMemory();
  }
  const spoken = language();
  const looks = activity === 'on' && knowsLogos(force);
  if (activity !== open.told || spoken !== open.toldIn || looks !== open.looks)
    open.line.say({ type: 'activity', activity, language: spoken, ...(looks ? { pictures: true } : {}) });
  open.told = activity;
  open.toldIn = spoken;
  open.looks = looks;
  return activity;
}

interface Reviewing extends Pick<Powers, 'inForce' | 'journal'> {
  sittings: Sittings;
}

async function reviewLatest(open: Open, { inForce, sittings, journal }: Reviewing): Promise<void> {
  const force = await inForce.now();
  // Newer words that are already on their way come in first; only the newest are reviewed.
  await nextTurn();
  const says = open.waiting;
  open.waiting = null;
  if (!says || tell(open, force) !== 'on') return;
  const { revision, draft, composer = open.composer } = says;
  const at = new Date().toISOString();
  try {
    const sessions = force.sessions();
    if (sessions.length === 0) return;
    const seen = reviewAll({ ...draft, at }, revision, sessions, open.memory);
    const verdict = await sittings.heed(seen, { composer, at, calendars: sessions.map(({ facts }) => facts.calendar) });
    open.line.say({ type: 'verdict', verdict });
    journal.saw({ line: open.line, composer, surface: draft.surface, verdict, force });
  } catch (error) {
    report('a draft could not be reviewed', error);
    open.line.say({ type: 'failed', revision });
  }
}

/** An error's own text may hold what somebody wrote, so only its name is logged. */
const report = (what: string, error: unknown): void =>
  console.error(`Second Glance: ${what} (${error instanceof Error ? error.name : 'unknown error'})`);
