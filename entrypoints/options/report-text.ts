// Diagnostics as text, for whoever looks after Second Glance at the school: no draft, no name, no setting of the person's.
import type { Status } from '../../src/messaging/protocol';
import type { SchoolReport, SourceCard } from '../../src/messaging/school-cards';
import { unseenWords } from '../pages/unseen-words';

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
  const further = also.map(({ id, version, origin }) => `Policy besides: ${id}, version ${version} (${origin}).`);
  const lines = unseen.map(({ platform, at, unseen }) => `${moment(at)}: ${unseenWords(platform, unseen)}`);
  return [
    `Second Glance ${version} (${id}), ${browser}`,
    `Policy: ${profile ? `${profile.id}, version ${profile.version} (${profile.origin})` : 'none chosen'}. Places to write in that are read now: ${composers}.`,
    ...further,
    ...(lines.length > 0 ? lines : ['Nothing was missing on the sites since the browser started.']),
    ...(school ? schoolLines(school) : []),
    ...troubles,
  ].join('\n');
}

function schoolLines({ managed, keys, sources, locked, notes, misfits }: SchoolReport): string[] {
  return [
    ...managedLines(managed),
    ...keys.map(({ key, state, at, problems }) => `Key ${key}: ${state} since ${moment(at)}. ${problems.join(' ')}`.trim()),
    ...(managed?.floor ? [`Lowest version asked for: ${managed.floor}.`] : []),
    ...(managed?.hasRosterKey ? ['A key for the pupil list is here.'] : []),
    ...(locked.length > 0 ? [`Set by the school: ${locked.join(', ')}.`] : []),
    ...sources.flatMap(sourceLines),
    ...notes,
    ...misfits,
  ];
}

function managedLines(managed: SchoolReport['managed']): string[] {
  if (!managed) return ['Device management has set nothing here.'];
  const { askedAt, heardAt, goneSince, withdrawnAt } = managed;
  return [
    `Device management: last asked ${moment(askedAt)}, last heard ${moment(heardAt)}.`,
    ...(goneSince ? [`Nothing has come since ${moment(goneSince)}.`] : []),
    ...(withdrawnAt ? [`Withdrawn ${moment(withdrawnAt)}.`] : []),
  ];
}

function sourceLines({ id, address, schoolId, keys, accepted, refused, ...times }: SourceCard): string[] {
  return [
    `Source ${id}${address ? ` at ${address}` : ''}${schoolId ? `, school ${schoolId}` : ''}:`,
    accepted
      ? `  in force: version ${accepted.version} since ${moment(accepted.at)}${dates(accepted)}${accepted.keyId ? `, signed with key ${accepted.keyId}` : ''}${accepted.pupils === null ? '' : `, with ${accepted.pupils} pupils as codes`}.`
      : '  nothing was taken yet.',
    ...(keys.length > 0 ? [`  keys that may sign the next: ${keys.map((key) => key.id).join(', ')}.`] : []),
    `  last asked ${moment(times.askedAt)}, last good answer ${moment(times.heardAt)}, next ${moment(times.nextAt)}.`,
    ...(refused ? [`  refused ${moment(refused.at)}: ${[refused.says, ...refused.problems].join(' ')}`] : []),
  ];
}

const dates = ({ issued, expires }: { issued: string | null; expires: string | null }): string =>
  `${issued ? `, issued ${moment(issued)}` : ''}${expires ? `, good until ${moment(expires)}` : ''}`;

const moment = (at: string | null): string => (at ? at.replace('T', ' ').replace(/(:\d\d)(\.\d+)?Z$/, '$1 UTC') : 'never');
