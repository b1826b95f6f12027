// What our own page asks of the journal: its figures, to delete some of it, and to take that back for a moment; and what pages tell of presses.
import { addDays } from '../../src/calendar/dates';
import { mondayOf, mondaysBetween, startOfDay, weekAt } from '../../src/calendar/weeks';
import { detectors } from '../../src/detectors/catalogue';
import { tally, type Week } from '../../src/journal/tally';
import { locale } from '../../src/language/spoken';
import { type Handlers, Refusal } from '../../src/messaging/background-end';
import { type JournalSelection, KEPT_MONTHS } from '../../src/model/journal';
import { Platform } from '../../src/model/words';
import { reviewActionAll } from '../../src/review/several';
import type { JournalRange } from '../../src/storage/journal';
import type { Counted } from '../../src/storage/journal-digest';
import type { Store } from '../../src/storage/store';
import { activityOf, type Force, type InForce } from './in-force';
import type { Journal } from './journal';
import { pressNotes } from './journal-entry';
import { platformAt } from './platform-at';
import { words } from './words';

interface Powers {
  store: Pick<Store, 'journal'>;
  inForce: InForce;
  journal: Journal;
}

type Handled = Pick<Handlers, 'journal.report' | 'journal.delete' | 'journal.restore' | 'action.did'>;

/** Longer than the line with *Undo* stays; until then what was deleted is in memory alone. */
const UNDO_MS = 30_000;

export function journalHandlers({ store, inForce, journal }: Powers): Handled {
  const rows = store.journal;
  const { deleted } = journal;
  const rangeNow = async (selection: JournalSelection) => rangeOf(selection, zoneOf(await inForce.now()), new Date());
  return {
    'journal.report': async (selection) => {
      const now = new Date();
      const zone = zoneOf(await inForce.now());
      const { counted, unreadable } = await rows.figures(now);
      const range = rangeOf(selection, zone, now);
      const figures = tally(counted.filter(isIn(range)), weeksOf(selection, counted, zone, now));
      return {
        ...figures,
        rules: figures.rules.map((one) => ({ ...one, title: titleOf(one.rule) })),
        ...{ kept: counted.length + unreadable, months: KEPT_MONTHS },
        choices: {
          rules: [...new Set(counted.map(({ rule }) => rule))].map((rule) => ({ rule, title: titleOf(rule) })).sort(byTitle),
          platforms: Platform.options.filter((platform) => counted.some((one) => one.platform === platform)),
        },
        trouble: journal.trouble() ?? unreadableWords(unreadable),
      };
    },
    'journal.delete': async (selection) => {
      const taken = await rows.take(await rangeNow(selection));
      if (taken.length === 0) return { gone: 0, ticket: null };
      const ticket = crypto.randomUUID();
      deleted.set(ticket, taken);
      setTimeout(() => deleted.delete(ticket), UNDO_MS);
      return { gone: taken.length, ticket };
    },
    'journal.restore': async ({ ticket }) => {
      const back = deleted.get(ticket);
      if (!back) throw new Refusal(words().journal.tooLate);
      await rows.putBack(back);
      deleted.delete(ticket);
      return { back: back.length };
    },
    'action.did': async (did, { url = '', tab }) => {
      const { platform } = did.action;
      const force = await inForce.now();
      // A page speaks for its own site only, and what is tried on our practice page is play.
      if (platformAt(url) !== platform || platform === 'practice') return {};
      if (activityOf(force, { platform, tab: tab?.id ?? null }, new Date()) !== 'on') return {};
      const sessions = force.sessions();
      if (sessions.length === 0) return {};
      for (const note of pressNotes(did, reviewActionAll(did.action, sessions), Date.now())) journal.note(note);
      return {};
    },
  };
}

/** The person's own, or their school's, or this computer's. */
const zoneOf = ({ kept: { settings, schools } }: Force): string =>
  settings.timeZone ?? schools[0]?.profile.calendar.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;

const thisWeek = (zone: string, now: Date): string => weekAt(now.toISOString(), zone) ?? mondayOf(now.toISOString().slice(0, 10));

const since = (weeks: number, zone: string, now: Date): string => addDays(thisWeek(zone, now), -7 * (weeks - 1));

function rangeOf({ weeks, monday, rule, platform, outcome }: JournalSelection, zone: string, now: Date): JournalRange {
  const first = weeks === null ? null : since(weeks, zone, now);
  const from = [first, monday].flatMap((day) => (day === null ? [] : (startOfDay(mondayOf(day), zone) ?? []))).sort();
  const to = monday === null ? null : startOfDay(addDays(mondayOf(monday), 7), zone);
  return { from: from.at(-1) ?? null, to, rule, platform, outcome };
}

/** From the first that holds anything, or from when it is asked for if that is later. */
function weeksOf({ weeks, monday }: JournalSelection, counted: readonly Counted[], zone: string, now: Date): Week[] {
  const last = thisWeek(zone, now);
  const earliest = counted.reduce((least, { at }) => Math.min(least, at), now.getTime());
  const oldest = weekAt(new Date(earliest).toISOString(), zone) ?? last;
  const asked = weeks === null ? oldest : since(weeks, zone, now);
  const mondays = monday === null ? mondaysBetween(asked > oldest ? asked : oldest, last) : [mondayOf(monday)];
  return mondays.map((day) => ({ monday: day, from: Date.parse(startOfDay(day, zone) ?? `${day}T00:00:00.000Z`) }));
}

function isIn({ from, to, rule, platform, outcome }: JournalRange): (one: Counted) => boolean {
  const [start, end] = [from ? Date.parse(from) : 0, to ? Date.parse(to) : Number.POSITIVE_INFINITY];
  return (one) =>
    one.at >= start &&
    one.at < end &&
    (!rule || one.rule === rule) &&
    (!platform || one.platform === platform) &&
    (!outcome || one.outcome === outcome);
}

const byTitle = (a: { title: string }, b: { title: string }): number => a.title.localeCompare(b.title, locale());

const titleOf = (rule: string): string => detectors.find(({ id }) => id === rule)?.title ?? rule;

const unreadableWords = (count: number): string | null => (count === 0 ? null : words().journal.unreadable(count));
