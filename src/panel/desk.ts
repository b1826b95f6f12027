// One composer's correspondence: what was written goes to the background a moment after the last key, and only an answer about the latest words counts.
import type { Line, LineListener } from '../messaging/page-end';
import type { Activity, ComposerSays } from '../messaging/protocol';
import type { Account, DRAFT_LIMIT, Draft, DraftContext } from '../model/draft';
import type { Verdict } from '../model/nudge';
import type { AccountKind } from '../model/words';
import { type Cell, createCell } from './cell';
import type { Clock } from './clock';
import { type DeskEstate, type DeskState, silent, type Told } from './desk-state';
import { settle } from './settle';

/** Short enough that the answer feels immediate, long enough that a word is finished first. */
export const PAUSE_AFTER_KEY = 150;
/** Several changes in one turn (a paste, a picture, an edit) are one change. */
const PAUSE_AFTER_CHANGE = 20;
/** No answer by then is told as "could not be checked"; a later answer still counts. */
const PATIENCE = 4_000;
/** An answer older than this is asked for anew when it is wanted: the hour has moved on, and perhaps the settings. */
const GOOD_FOR = 60_000;
/** How often a line that breaks at once is opened again for the same words. */
const RETRIES = 2;

// Typed by the model and not imported from it: its file would bring zod into every page.
const draftLimit: typeof DRAFT_LIMIT = 20_000;

type Written = Omit<Draft, 'at'>;

export interface DeskPowers {
  read(): { text: string; context: DraftContext };
  /** `null` when the extension has gone from under the page. */
  openLine(listener: LineListener): Line | null;
  clock: Clock;
  ended(): void;
}

export interface Desk {
  readonly state: Cell<DeskState>;
  /** Opens the line, so that the worker is awake by the first word. */
  open(): void;
  /** Something changed; `typing` waits for a pause, anything else hardly does. */
  touch(typing: boolean): void;
  /** Reads now and sends what changed. */
  refresh(): void;
  /** Asks anew about the same words when the line was lost, for much may have been changed since: paused, another school. */
  renew(): void;
  /** The answer about exactly the words that stand there, if there is one. */
  verdictNow(): Verdict | null;
  /** The latest answer about the words as they stand, though they have been sent anew since: as after the background was ended. */
  verdictStill(): Verdict | null;
  /** Calls back once, when there is an answer or the time is up. Returns the way to call it off. */
  settle(ms: number, then: () => void): () => void;
  /** Says something else than a draft; `revision` is the latest where none is given. */
  tell(says: Told): void;
  /** Says for this draft, until it is emptied, which kind of account writes it. */
  actAs(kind: AccountKind): void;
  /** What goes over to the composer that takes this one's place. */
  estate(): DeskEstate;
  inherit(estate: DeskEstate): void;
  close(): void;
}

export function createDesk({ read, openLine, clock, ended }: DeskPowers): Desk {
  const state = createCell<DeskState>(silent);
  const put = (change: Partial<DeskState>) => state.set({ ...state.get(), ...change });
  let line: Line | null = null;
  /** By which the background knows the composer again over another line. */
  let composer: string = crypto.randomUUID();
  let told: AccountKind | null = null;
  let revision = 0;
  /** The latest that the background has said it is at. */
  let reviewing = 0;
  let draft: Written | null = null;
  /** The draft as it was last sent, and as it was last read. */
  let key = '';
  let content = '';
  /** Changed since it was last read. */
  let dirty = false;
  /** The line has said whether drafts are wanted; until then nothing is read. */
  let greeted = false;
  let closed = false;
  let retries = 0;
  /** Which edition the latest answer was about. */
  let judged = -1;
  /** The answer is too old to be relied on. */
  let aged = false;
  let callOffFlush = () => {};
  let callOffPatience = () => {};
  let callOffAging = () => {};

  const open = () => {
    if (line || closed) return;
    // A line that was given up already has nothing more to say about the one that took its place.
    const mine = openLine({ hear, closed: () => line === mine && lost() });
    line = mine;
    if (!mine) end();
  };

  const end = () => {
    close();
    ended();
  };

  const close = () => {
    closed = true;
    callOffFlush();
    callOffPatience();
    callOffAging();
    line?.hangUp();
    line = null;
    draft = null;
    state.set(silent);
  };

  const touch = (typing: boolean) => {
    open();
    if (closed || isSilenced()) return;
    dirty = true;
    put({ standing: 'waiting' });
    callOffFlush();
    callOffFlush = clock.after(typing ? PAUSE_AFTER_KEY : PAUSE_AFTER_CHANGE, refresh);
  };

  const refresh = () => {
    callOffFlush();
    open();
    if (closed || isSilenced()) return;
    if (!greeted) return wait();
    if (aged) key = '';
    if (takeUp()) return send();
    if (state.get().standing === 'waiting' && answers(state.get().verdict)) put({ standing: 'current' });
  };

  /** Reads the composer; true when the words or their context are new. */
  const takeUp = (): boolean => {
    const { text, context } = read();
    dirty = false;
    const account: Account = told ? { ...context.account, kind: told, told: true } : context.account;
    const next: Written = { ...context, account, text: text.slice(0, draftLimit + 1) };
    const written = JSON.stringify(next);
    if (written !== content) put({ edition: state.get().edition + 1 });
    content = written;
    if (written === key) return false;
    key = written;
    aged = false;
    draft = next;
    revision++;
    return true;
  };

  const send = () => {
    if (!draft || isEmpty(draft)) {
      // An emptied composer is a new draft.
      told = null;
      return put({ standing: 'empty', verdict: null, text: '' });
    }
    wait();
    if (line && !line.say({ type: 'draft', revision, composer, draft })) lost();
  };

  const wait = () => {
    put({ standing: 'waiting' });
    callOffPatience();
    callOffPatience = clock.after(PATIENCE, () => state.get().standing === 'waiting' && put({ standing: 'failed' }));
  };

  const hear: LineListener['hear'] = (says) => {
    if (closed) return;
    if (says.type === 'activity') return heed(says.activity);
    if (says.type === 'reviewing') {
      reviewing = says.revision;
      return put({ reviewing: true });
    }
    const over = says.type === 'failed' ? says.revision : says.verdict.revision;
    if (over >= reviewing) put({ reviewing: false });
    if (says.type === 'failed')
      return says.revision === revision && !dirty ? put({ standing: 'failed', verdict: null, text: '' }) : undefined;
    if (!answers(says.verdict)) return;
    retries = 0;
    aged = false;
    judged = state.get().edition;
    callOffAging();
    callOffAging = clock.after(GOOD_FOR, () => {
      aged = true;
    });
    put({ verdict: says.verdict, text: draft?.text ?? '', standing: dirty ? 'waiting' : 'current' });
  };

  const heed = (activity: Activity) => {
    greeted = true;
    key = '';
    if (activity !== 'on') {
      callOffFlush();
      draft = null;
      content = '';
      return put({ ...silent, activity, edition: state.get().edition + 1 });
    }
    put({ activity });
    takeUp();
    send();
  };

  const lost = () => {
    line = null;
    greeted = false;
    put({ reviewing: false });
    if (closed || state.get().standing !== 'waiting') return;
    if (retries++ < RETRIES) return open();
    put({ standing: 'failed' });
  };

  const isSilenced = () => state.get().activity !== 'on' && state.get().activity !== 'unknown';
  const answers = (verdict: Verdict | null) => verdict?.revision === revision && revision > 0;

  return {
    state,
    open,
    touch,
    refresh,
    renew() {
      if (line || closed) return;
      wait();
      open();
    },
    verdictNow: () => (!dirty && answers(state.get().verdict) ? state.get().verdict : null),
    verdictStill: () => (!dirty && judged === state.get().edition ? state.get().verdict : null),
    settle: (ms, then) => settle(state, clock, ms, then),
    tell(says) {
      const whole: ComposerSays = says.type === 'did' ? { revision, ...says, composer } : { ...says, composer };
      open();
      if (!line || line.say(whole)) return;
      lost();
      open();
      line?.say(whole);
    },
    actAs(kind) {
      told = kind;
      touch(false);
    },
    estate: () => ({ composer, told }),
    inherit(estate) {
      ({ composer, told } = estate);
    },
    close,
  };
}

const isEmpty = ({ text, media }: Written): boolean => text.trim() === '' && media.length === 0;
