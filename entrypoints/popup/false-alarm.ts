// The file of a false alarm: what the person may send to whoever looks after Second Glance. Made here, and sent by nobody but them.
import type { Status } from '../../src/messaging/protocol';
import type { TabDraft } from '../../src/messaging/tab-protocol';
import type { Nudge } from '../../src/model/nudge';
import type { Platform } from '../../src/model/words';
import { words as says } from './report-words';

export interface FalseAlarm {
  readonly nudge: Nudge;
  readonly draft: TabDraft;
  readonly site: Platform;
}

export interface ReportParts extends FalseAlarm {
  /** Of the extension. */
  readonly version: string;
  readonly status: Pick<Status, 'profile' | 'also'> | null;
  /** The day, as YYYY-MM-DD. */
  readonly day: string;
  /** What was written, if the person has ticked that it may be in. */
  readonly words: string | null;
}

/**
 * Returns the whole of the file, as it is shown and as it is saved. Without `words` there is nothing in it that the person wrote, and
 * no name: what was seen, quoted or addressed is left out too.
 */
export function reportFile({ nudge, draft, site, version, status, day, words }: ReportParts): string {
  const { rule, level, confidence, clause, school, quotes, evidence } = nudge;
  const profile = [status?.profile, ...(status?.also ?? [])].find((card) => card?.id === school.profileId);
  const report = {
    about: says().about,
    day,
    version,
    site,
    surface: draft.surface,
    account: draft.account?.kind ?? 'personal',
    rule,
    level,
    confidence,
    profile: { id: school.profileId, version: profile?.version ?? null },
    clause: { id: clause.id, ref: clause.ref },
    ...(words === null ? {} : { words: { written: words, seen: quotes, evidence } }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
