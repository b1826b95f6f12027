// What each message does. One entry for every name in the protocol; the compiler counts them.
import { detectors } from '../../src/detectors/catalogue';
import { language } from '../../src/language/spoken';
import { type Handlers, Refusal } from '../../src/messaging/background-end';
import type { Sender } from '../../src/messaging/trust';
import type { Draft } from '../../src/model/draft';
import type { Platform } from '../../src/model/words';
import { reviewActionAll, reviewAll } from '../../src/review/several';
import { pauseAt } from '../../src/settings/paused';
import type { Removable } from '../../src/storage/removed';
import type { Store } from '../../src/storage/store';
import type { Bin } from './bin';
import { createBios } from './bios';
import type { Composers } from './composers';
import { activityOf, type InForce } from './in-force';
import type { Journal } from './journal';
import { journalHandlers } from './journal-handlers';
import type { Mandate } from './mandate';
import { loadPanel, openOptions, openReader } from './pages';
import { platformAt } from './platform-at';
import type { Practice } from './practice';
import type { Profiles } from './profiles';
import type { Reminders } from './reminders';
import { importRoster, rosterCard } from './roster';
import { createSchools } from './schools';
import { settingsHandlers } from './settings-handlers';
import type { Sightings } from './sightings';
import { type TabPowers, tabHandlers } from './tab-handlers';
import { words } from './words';

export interface Powers extends TabPowers {
  store: Store;
  inForce: InForce;
  mandate: Mandate;
  composers: Pick<Composers, 'count' | 'forget'>;
  profiles: Profiles;
  bin: Bin;
  practice: Pick<Practice, 'review'>;
  reminders: Reminders;
  sightings: Sightings;
  journal: Journal;
  /** Called after every change of what is stored. */
  changed(): void;
}

export function createHandlers(powers: Powers): Handlers {
  const { store, inForce, mandate, composers, profiles, bin, reminders, sightings, journal, changed } = powers;
  const kept = async () => (await inForce.now()).kept;
  const change = async (work: Promise<unknown>) => {
    await work;
    changed();
    return {};
  };
  /** Takes rows away for now: they can be put back. */
  const remove = async (table: Removable, id: string | number | null) => {
    const rows = await store.takeOut(table, id);
    changed();
    return { undo: bin.keep(() => store.putBack(table, rows)) };
  };
  const asBefore = async (json: string) => {
    const read = await journal.during(() => store.importData(json));
    if (!read.ok) throw new Refusal(read.problems.join(' '));
  };
  const schools = createSchools(powers);
  const bios = createBios({ store, inForce, changed });
  return {
    'panel.load': (_, sender) => loadPanel(sender),
    'options.open': ({ section }) => openOptions(section),
    'policy.open': ({ profile, clause }) => openReader(profile, clause),
    'action.review': async ({ action }, sender) => {
      const force = await inForce.now();
      const isRead = activityOf(force, { platform: action.platform, tab: tabOf(sender) }, new Date()) === 'on';
      const sessions = isRead ? force.sessions() : [];
      return { verdict: sessions.length > 0 ? reviewActionAll(action, sessions) : null, language: language() };
    },
    'bio.seen': (seen, sender) => (isOfSite(seen.platform, sender) ? bios.learn(seen, tabOf(sender)) : {}),
    'reminder.set': async ({ at }, sender) => {
      await reminders.set(sender.url, at);
      return {};
    },
    'site.unseen': async ({ platform, unseen }, sender) => {
      if (isOfSite(platform, sender)) await sightings.tell(platform, unseen);
      return {};
    },

    'status.get': async () => {
      const { schools: inUse, settings, troubles, locked, notes } = await kept();
      const [first = null, ...also] = await Promise.all(inUse.map(({ profile }) => profiles.cardOf(profile)));
      const { standing } = await mandate.held();
      return {
        profile: first,
        also,
        ...(await schools.levels()),
        locked: [...locked],
        notes: [...notes],
        news: standing.sources.flatMap(({ news }) => news ?? []),
        paused: pauseAt(settings.paused, new Date()),
        troubles: [...troubles, ...[journal.trouble() ?? []].flat()],
        unseen: await sightings.all(),
        composers: composers.count(),
      };
    },
    ...settingsHandlers(powers, profiles.mustExist),
    ...tabHandlers(powers),
    ...journalHandlers(powers),
    'rules.list': () => detectors.map(({ id, title, why, kinds }) => ({ id, title, why, kinds: { ...kinds } })),

    'profiles.list': profiles.list,
    'profile.get': ({ id }) => profiles.get(id),
    'profile.import': ({ json }) => profiles.importFrom(json),
    'profile.remove': ({ id }) => profiles.remove(id),

    'school.report': schools.report,
    'school.check': async () => {
      await mandate.lookNow();
      return schools.report();
    },
    'news.read': async () => {
      await mandate.newsRead();
      return {};
    },
    'enrolment.look': schools.lookAt,
    'enrolment.accept': schools.accept,
    'enrolment.leave': ({ id }) => schools.leave(id),

    'roster.get': async () => rosterCard((await kept()).lists.find(({ origin }) => origin === 'brought')?.roster ?? null),
    'rosters.list': async () => (await kept()).lists.map(({ roster, ...whose }) => ({ ...whose, ...rosterCard(roster) })),
    'roster.import': async ({ text }) => {
      const outcome = await importRoster(text);
      if (!outcome.ok) return outcome;
      const before = await store.rowsOf('roster', null);
      await change(store.keepRoster(outcome.roster));
      const undo = bin.keep(() => store.putBack('roster', before, true));
      return { ok: true, roster: rosterCard(outcome.roster), notes: outcome.notes, undo };
    },
    'roster.erase': () => remove('roster', null),

    'corrections.list': () => store.taught(),
    'corrections.forget': ({ id }) => remove('corrections', id),

    'bios.list': async () => [...(await kept()).bios],
    'bios.forget': ({ id }) => remove('bios', id),
    'reminders.list': async () => (await reminders.list()).map(({ id, url, at }) => ({ id, url, at })),
    'reminders.cancel': async ({ id }) => {
      const known = (await reminders.list()).find((reminder) => reminder.id === id);
      await reminders.cancel(id);
      return { undo: bin.keep(async () => known && reminders.set(known.url, known.at)) };
    },

    'text.check': async ({ text, platform = 'practice', surface = 'post' }) => {
      const sessions = (await inForce.now()).sessions();
      if (sessions.length === 0) throw new Refusal(words().text.noSchool);
      return reviewAll({ ...pasted, text, platform, surface, at: new Date().toISOString() }, 0, sessions);
    },
    'practice.review': ({ draft }) => powers.practice.review(draft, 0),

    'data.export': async () => ({ json: await store.exportData() }),
    'data.import': async ({ json }) => {
      const before = await store.exportData();
      const read = await journal.during(() => store.importData(json));
      if (!read.ok) return read;
      changed();
      return { ok: true, notes: read.notes, undo: bin.keep(() => asBefore(before)) };
    },
    'data.erase': async () => {
      // Whatever happens to these, what is stored must go.
      await reminders.silence().catch(() => undefined);
      sightings.forget();
      composers.forget();
      powers.tabPauses.forget();
      bin.empty();
      // What device management says is nobody's to erase here, and is heard again.
      await change(mandate.forget(() => journal.during(() => store.erase())));
      // In its own time: an address may be slow.
      void mandate.look().catch(() => undefined);
      return {};
    },
    'data.stored': () => store.stored(),
    'bin.restore': ({ undo }) => change(bin.restore(undo)),
  };
}

/** Pasted text is checked as what the person would write for themselves. */
const pasted: Pick<Draft, 'account' | 'media' | 'audience'> = { account: { kind: 'personal' }, media: [], audience: 'unknown' };

const tabOf = ({ tab }: Sender): number | null => tab?.id ?? null;

/** A page speaks for its own site only; our practice page for any. */
const isOfSite = (platform: Platform, { url = '' }: Sender): boolean => [platform, 'practice'].includes(platformAt(url) ?? '');
