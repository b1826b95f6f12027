// What the diagnostics say on the page and as text, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

/** Between the parts of one line. */
const listed = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

export const en = {
  page: {
    looking: 'Looking …',
    onSites: 'On the sites',
    changing:
      'The sites change now and then. When a page looks different from what Second Glance knows, it stands here until the page is as expected again.',
    allThere: 'Everything that was looked for since the browser started was there.',
    since: (moment: string) => `Since ${moment}`,
    fromSchool: 'From the school',
    asText: 'The same as text, with the version. It holds nothing that you wrote, and nothing about you.',
    copy: 'Copy this text',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Select the text below and copy it by hand.',
    again: 'Look again',
  },
  school: {
    device: (heard: string, gone: string | null, withdrawn: string | null) =>
      `By device management: ${listed([`last heard ${heard}`, gone !== null && `and nothing since ${gone}`, withdrawn !== null && `withdrawn ${withdrawn}`])}.`,
    noDevice: 'Device management has set nothing here.',
    firefox: 'Firefox reads what device management says at its start: after a change, restart it.',
    misfits: 'Left out, for it does not fit upon its base',
    ask: 'Ask the school now',
    asking: 'Asking …',
    asked: 'Asked just now.',
    key: 'Key',
    found: 'How it was found',
    since: 'Since',
    states: { good: 'good', refused: 'something in it was refused', unknown: 'not known here' },
    sources: { pushed: 'Pushed by device management', address: 'At the address named by device management' },
    byLink: 'Followed by link',
    never: 'never',
    inForce: (school: string, version: number, since: string) => `In force: ${school}, version ${version}, since ${since}.`,
    signed: (issued: string, expires: string, key: string) => `Issued ${issued}, good until ${expires}. Key ${key}.`,
    nothingTaken: 'Nothing was taken from there yet.',
    times: (asked: string, heard: string, next: string | null) =>
      `${listed([`Last asked ${asked}`, `last good answer ${heard}`, next !== null && `next ${next}`])}.`,
    refused: (at: string, says: string) => `Refused ${at}: ${says}`,
  },
  /** As text, for whoever looks after the school's computers. */
  report: {
    policy: (what: string) => `Policy: ${what}.`,
    further: (what: string) => `Policy besides: ${what}.`,
    profile: (id: string, version: number, origin: string) => `${id}, version ${version} (${origin})`,
    origins: { bundled: 'bundled', imported: 'imported', school: 'school' },
    noProfile: 'none chosen',
    places: (count: number) => `Places to write in that are read now: ${count}.`,
    allThere: 'Nothing was missing on the sites since the browser started.',
    states: { good: 'good', refused: 'refused', unknown: 'unknown' },
    key: (key: string, state: string, since: string) => `Key ${key}: ${state} since ${since}.`,
    floor: (version: number) => `Lowest version asked for: ${version}.`,
    rosterKey: 'A key for the pupil list is here.',
    locked: (names: string) => `Set by the school: ${names}.`,
    noDevice: 'Device management has set nothing here.',
    device: (asked: string, heard: string) => `Device management: last asked ${asked}, last heard ${heard}.`,
    gone: (since: string) => `Nothing has come since ${since}.`,
    withdrawn: (at: string) => `Withdrawn ${at}.`,
    source: (id: string, address: string | null, school: string | null) =>
      `Source ${listed([address === null ? id : `${id} at ${address}`, school !== null && `school ${school}`])}:`,
    inForce: (
      version: number,
      since: string,
      {
        issued,
        expires,
        key,
        pupils,
      }: { issued: string | null; expires: string | null; key: string | null; pupils: number | null },
    ) =>
      `in force: ${listed([
        `version ${version} since ${since}`,
        issued !== null && `issued ${issued}`,
        expires !== null && `good until ${expires}`,
        key !== null && `signed with key ${key}`,
        pupils !== null && `with ${pupils} pupils as codes`,
      ])}.`,
    nothingTaken: 'nothing was taken yet.',
    next: (keys: string) => `keys that may sign the next: ${keys}.`,
    times: (asked: string, heard: string, next: string) => `last asked ${asked}, last good answer ${heard}, next ${next}.`,
    refused: (at: string, says: string) => `refused ${at}: ${says}`,
    never: 'never',
  },
};

export const words = spoken(en, { cy: () => import('./diagnostics-words.cy'), sl: () => import('./diagnostics-words.sl') });
