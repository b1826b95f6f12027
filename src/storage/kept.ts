// Judges everything that was stored and puts together what is in force, with a sentence for each thing that was refused.
import { Profile } from '../model/profile';
import type { Roster } from '../model/roster';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/schema';
import { judgedCorrection, nothingTaught, type Taught, taughtBy } from './corrections';
import type { Mirror } from './mirror';
import { BioRow, KeyRow, ProfileRow, RosterRow, SettingsRow, type StoredRows } from './rows';
import { words } from './words';

/** Everything in force. */
export interface Kept {
  settings: Settings;
  /** The chosen school's; `null` when none is chosen or it cannot be read. */
  profile: Profile | null;
  /** Profiles that came from files. */
  imported: readonly Profile[];
  roster: Roster | null;
  taught: Taught;
  /** What was learnt of the person's own profiles on the sites. One that cannot be read is learnt again. */
  bios: readonly BioRow[];
  /** Sentences for the person. */
  troubles: readonly string[];
  /**
   * Where the settings came from. `nothing`: never chosen. `copy`: from the mirror, and the database is to be brought level
   * with it. `copy-only`: from the mirror, because the database did not open.
   */
  source: 'nothing' | 'database' | 'copy' | 'copy-only';
  /** Since when a lost database has been standing on its copy. */
  restoredAt: string | null;
}

export interface Found {
  /** `null` when the database did not open; `failure` then names the error. */
  rows: StoredRows | null;
  failure?: string;
  mirror: Mirror | null;
  bundled: readonly Profile[];
}

export function putTogether({ rows, failure = words().unknownError, mirror, bundled }: Found): Kept {
  const own = settingsFrom(rows, mirror);
  const { settings, troubles: settingTroubles } = readSettings(
    own.values,
    own.source === 'database' ? copyOf(mirror) : undefined,
  );
  const imported = importedFrom(rows?.profiles ?? []);
  const chosen = profileFrom(settings.profileId, [...bundled, ...imported.profiles], mirror?.profile);
  const roster = rosterFrom(rows?.roster);
  const corrections = correctionsFrom(rows);
  return {
    settings,
    profile: chosen.profile,
    imported: imported.profiles,
    roster: roster.roster,
    taught: corrections.taught,
    bios: (rows?.bios ?? []).flatMap((row) => BioRow.safeParse(row).data ?? []),
    source: own.source,
    restoredAt: own.restoredAt,
    troubles: [
      ...(rows === null ? [closedTrouble(failure, mirror)] : []),
      ...(own.restoredAt === null ? [] : [words().restored]),
      ...settingTroubles,
      ...imported.troubles,
      // Of a database that was lost or is shut, that is said already.
      ...(own.source === 'database' || chosen.profile === null ? chosen.troubles : []),
      ...roster.troubles,
      ...corrections.troubles,
    ],
  };
}

const closedTrouble = (failure: string, mirror: Mirror | null): string =>
  mirror ? words().shutWithCopy(failure) : words().shut(failure);

/** What worked last, key by key; `undefined` before anything did. */
export const copyOf = (mirror: Mirror | null): Settings | undefined =>
  mirror ? readSettings(mirror.settings).settings : undefined;

function settingsFrom(rows: StoredRows | null, mirror: Mirror | null) {
  if (rows === null) return { values: mirror?.settings, source: 'copy-only' as const, restoredAt: null };
  const row = SettingsRow.safeParse(rows.settings);
  if (row.success && !mirror?.ahead)
    return { values: row.data.values, source: 'database' as const, restoredAt: row.data.restoredAt ?? null };
  if (!mirror)
    return {
      values: rows.settings,
      source: rows.settings === undefined ? ('nothing' as const) : ('database' as const),
      restoredAt: null,
    };
  // A copy without its row: the database was lost. `ahead`: it was not, and the copy is only newer.
  return { values: mirror.settings, source: 'copy' as const, restoredAt: mirror.ahead ? null : new Date().toISOString() };
}

function importedFrom(rows: readonly unknown[]): { profiles: Profile[]; troubles: string[] } {
  const profiles: Profile[] = [];
  const troubles: string[] = [];
  for (const row of rows) {
    const judged = ProfileRow.safeParse(row);
    if (judged.success) profiles.push(judged.data.profile);
    else troubles.push(words().badProfile(idOf(row)));
  }
  return { profiles, troubles };
}

const idOf = (row: unknown): string | null => {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
  return typeof id === 'string' ? id.slice(0, 60) : null;
};

function profileFrom(id: string | null, known: readonly Profile[], mirrored: unknown) {
  if (id === null) return { profile: null, troubles: [] };
  const profile = known.find((one) => one.id === id);
  if (profile) return { profile, troubles: [] };
  const copy = Profile.safeParse(mirrored);
  if (copy.success && copy.data.id === id)
    return {
      profile: copy.data,
      troubles: [words().copyStays(copy.data.identity.name)],
    };
  return {
    profile: null,
    troubles: [noProfile(id)],
  };
}

/** Returns the trouble that the chosen school's profile is not here. `othersAre`: another school's is in force meanwhile. */
export const noProfile = (id: string | null, othersAre = false): string =>
  othersAre ? words().notHereOthersAre(id ?? '') : words().notHere(id ?? '');

function rosterFrom(row: unknown): { roster: Roster | null; troubles: string[] } {
  if (row === undefined) return { roster: null, troubles: [] };
  const roster = RosterRow.safeParse(row).data ?? null;
  return { roster, troubles: roster ? [] : [words().badRoster] };
}

function correctionsFrom(rows: StoredRows | null): { taught: Taught; troubles: string[] } {
  if (rows === null) return { taught: nothingTaught, troubles: [] };
  const judged = rows.corrections.map(judgedCorrection);
  const good = judged.flatMap((row) => row ?? []);
  const bad = judged.length - good.length;
  const key = KeyRow.safeParse(rows.key).data?.key ?? null;
  const keyless = key === null && good.some((row) => row.correction === 'these-words');
  return {
    taught: taughtBy(good, key),
    troubles: [...(bad === 0 ? [] : [words().badCorrections(bad)]), ...(keyless ? [words().keyless] : [])],
  };
}
