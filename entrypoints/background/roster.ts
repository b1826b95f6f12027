// From a pasted or uploaded list to fingerprints, under a new key each time; the names themselves are let go.
import type { RosterCard } from '../../src/messaging/roster-cards';
import type { Roster } from '../../src/model/roster';
import { rosterSteps } from '../../src/roster/build-roster';
import { listSteps } from '../../src/roster/read-list';
import { nextTurn } from './turn';

export type ImportedRoster = { ok: true; roster: Roster; notes: string[] } | { ok: false; problems: string[] };

export async function importRoster(text: string): Promise<ImportedRoster> {
  const list = await inTurns(listSteps(text));
  if (!list.ok) return list;
  const roster = await inTurns(rosterSteps(list.pupils, { key: newKey(), addedAt: new Date().toISOString() }));
  return { ok: true, roster, notes: list.notes };
}

/** How long a composer may have to wait for its turn. */
const STRETCH_MS = 10;

async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    await nextTurn();
    const end = performance.now() + STRETCH_MS;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}

export function rosterCard(roster: Roster): RosterCard;
export function rosterCard(roster: Roster | null): RosterCard | null;
export function rosterCard(roster: Roster | null): RosterCard | null {
  return roster && { count: roster.count, addedAt: roster.addedAt, groups: roster.groups };
}

/** 32 random bytes, base64url without padding. */
export const newKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
