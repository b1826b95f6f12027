// Diagnostics as text, for whoever looks after Second Glance at the school: no draft, no name, no setting of the person's.
import type { Status } from '../../src/messaging/protocol';
import type { SchoolReport, SourceCard } from '../../src/messaging/school-cards';
import { unseenWords } from '../pages/unseen-words';
import { words } from './diagnostics-words';

export interface ReportParts {
  status: Status;
  school: SchoolReport | null;
  /** Of the extension. */
  version: string;
  id: string;
  browser: string;
}

/** Returns the lines. Moments are written in universal time, so that two computers' reports can be laid side by side. */
export function reportText({ status, school, version, id, browser }: ReportParts): string {
  const { profile, also, composers, unseen, troubles } = status;
  const says = words().report;
  const policyOf = (of: NonNullable<Status['profile']>) => says.profile(of.id, of.version, says.origins[of.origin]);
  const lines = unseen.map(({ platform, at, unseen }) => `${moment(at)}: ${unseenWords(platform, unseen)}`);
  return [
    `Second Glance ${version} (${id}), ${browser}`,
    `${says.policy(profile ? policyOf(profile) : says.noProfile)} ${says.places(composers)}`,
    ...also.map((other) => says.further(policyOf(other))),
    ...(lines.length > 0 ? lines : [says.allThere]),
    ...(school ? schoolLines(school) : []),
    ...troubles,
  ].join('\n');
}

function schoolLines({ managed, keys, sources, locked, notes, misfits }: SchoolReport): string[] {
  const says = words().report;
  return [
    ...managedLines(managed),
    ...keys.map(({ key, state, at, problems }) => [says.key(key, says.states[state], moment(at)), ...problems].join(' ')),
    ...(managed?.floor ? [says.floor(managed.floor)] : []),
    ...(managed?.hasRosterKey ? [says.rosterKey] : []),
    ...(locked.length > 0 ? [says.locked(locked.join(', '))] : []),
    ...sources.flatMap(sourceLines),
    ...notes,
    ...misfits,
  ];
}

function managedLines(managed: SchoolReport['managed']): string[] {
  const says = words().report;
  if (!managed) return [says.noDevice];
  const { askedAt, heardAt, goneSince, withdrawnAt } = managed;
  return [
    says.device(moment(askedAt), moment(heardAt)),
    ...(goneSince ? [says.gone(moment(goneSince))] : []),
    ...(withdrawnAt ? [says.withdrawn(moment(withdrawnAt))] : []),
  ];
}

function sourceLines({ id, address, schoolId, keys, accepted, refused, ...times }: SourceCard): string[] {
  const says = words().report;
  const about = [
    accepted ? acceptedLine(accepted) : says.nothingTaken,
    ...(keys.length > 0 ? [says.next(keys.map((key) => key.id).join(', '))] : []),
    says.times(moment(times.askedAt), moment(times.heardAt), moment(times.nextAt)),
    ...(refused ? [says.refused(moment(refused.at), [refused.says, ...refused.problems].join(' '))] : []),
  ];
  return [says.source(id, address || null, schoolId || null), ...about.map((line) => `  ${line}`)];
}

const acceptedLine = ({ version, at, issued, expires, keyId, pupils }: NonNullable<SourceCard['accepted']>): string =>
  words().report.inForce(version, moment(at), {
    issued: issued && moment(issued),
    expires: expires && moment(expires),
    key: keyId || null,
    pupils,
  });

const moment = (at: string | null): string =>
  at ? at.replace('T', ' ').replace(/(:\d\d)(\.\d+)?Z$/, '$1 UTC') : words().report.never;
