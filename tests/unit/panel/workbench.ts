// What the panel's tests stand on: a clock with hands to turn, a draft to write, and the other end of a composer's line.
import type { Line, LineListener } from '../../../src/messaging/page-end';
import type { BackgroundSays, ComposerSays } from '../../../src/messaging/protocol';
import type { DraftContext } from '../../../src/model/draft';
import type { Fix, Nudge } from '../../../src/model/nudge';
import type { Level, Media } from '../../../src/model/words';
import type { AttendantPowers } from '../../../src/panel/attendant';
import type { Clock } from '../../../src/panel/clock';

export interface HandClock extends Clock {
  /** Lets that much time go by, calling whatever falls due, in order. */
  turn(ms: number): void;
}

export function createHandClock(): HandClock {
  let now = 0;
  let waiting: { at: number; act: () => void }[] = [];
  return {
    after(ms, act) {
      const entry = { at: now + ms, act };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    turn(ms) {
      const end = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        now = next.at;
        next.act();
      }
      now = end;
    },
  };
}

/** Where nobody listens to what else a composer's attendant asks for. */
export const deaf: Pick<AttendantPowers, 'openOptions' | 'openPolicy' | 'announce' | 'ended'> = {
  openOptions: () => {},
  openPolicy: () => {},
  announce: () => {},
  ended: () => {},
};

type DraftSays = Extract<ComposerSays, { type: 'draft' }>;

/** The background, as far as a composer can tell. It answers only when it is told to. */
export function createExchange() {
  const calls: { listener: LineListener; open: boolean }[] = [];
  const said: ComposerSays[] = [];
  let gone = false;
  const now = () => calls.findLast(({ open }) => open);
  const exchange = {
    said,
    calls,
    openLine(listener: LineListener): Line | null {
      if (gone) return null;
      const call = { listener, open: true };
      calls.push(call);
      return {
        say(says) {
          if (call.open) said.push(says);
          return call.open;
        },
        hangUp: () => {
          call.open = false;
        },
      };
    },
    says: (says: BackgroundSays) => now()?.listener.hear(says),
    activity: (activity: Extract<BackgroundSays, { type: 'activity' }>['activity']) =>
      exchange.says({ type: 'activity', activity, language: 'en' }),
    drafts: () => said.filter((says): says is DraftSays => says.type === 'draft'),
    texts: () => exchange.drafts().map(({ draft }) => draft.text),
    /** Answers the latest draft. */
    answer(...nudges: Nudge[]) {
      exchange.answerTo(exchange.drafts().at(-1)?.revision ?? 0, ...nudges);
    },
    answerTo: (revision: number, ...nudges: Nudge[]) =>
      exchange.says({
        type: 'verdict',
        verdict: { revision, nudges, unsure: [], truncated: false, account: { kind: 'personal' } },
      }),
    /** The worker is stopped; the extension is still there. */
    die() {
      const call = now();
      if (!call) return;
      call.open = false;
      call.listener.closed();
    },
    /** The extension is reloaded or removed. */
    vanish() {
      gone = true;
      exchange.die();
    },
  };
  return exchange;
}

export function createDraft(text = '') {
  const draft = {
    text,
    media: [] as Media[],
    read: () => ({ text: draft.text, context: { ...context, media: [...draft.media] } }),
  };
  return draft;
}

const context: DraftContext = {
  platform: 'practice',
  surface: 'post',
  account: { kind: 'personal' },
  media: [],
  audience: 'public',
};

export function nudge(level: Level, id: string = level, fixes: Fix[] = []): Nudge {
  const clause = {
    id: 'names',
    whose: 'Bledington Primary School',
    ref: 'Section A, bullet 3',
    modality: 'must-not' as const,
    summary: 'Name no pupil.',
  };
  return {
    id,
    rule: 'pupil-name',
    level,
    confidence: 'certain',
    title: 'Pupil named',
    why: 'This names a pupil.',
    evidence: [],
    spans: [],
    quotes: ['Marnie Tolworth'],
    clause,
    alsoTouches: [],
    fixes,
    corrections: ['not-a-pupil', 'these-words'],
    school: { profileId: 'bledington', name: 'Bledington Primary School' },
  };
}
