// What is tried: a draft's surroundings as the person picks them on the practice page, and what the review is told of them.
import { type Occasion, occasionAt } from '../../src/calendar/occasions';
import type { Calendar } from '../../src/model/calendar';
import type { Account, Person } from '../../src/model/draft';
import type { PracticeContext } from '../../src/model/practice-stage';
import type { Identity } from '../../src/model/profile';
import type { AccountKind, Audience, Media, Surface } from '../../src/model/words';
import type { NumberedExample } from '../../src/studio/example-groups';
import { draftOf } from '../../src/studio/try-examples';
import { type SiteId, siteIds } from '../../src/ui/site-names';

export type Moment = 'now' | Occasion | 'example';

export interface Trial {
  readonly site: SiteId;
  readonly surface: Surface;
  readonly account: Account;
  readonly media: readonly Media[];
  readonly audience: Audience;
  readonly moment: Moment;
  /** `me`: by all that is in force for the person; `anybody`: by the school's policy alone. */
  readonly reach: 'me' | 'anybody';
  /** What only an example says. */
  readonly given: Given | null;
}

export interface Given {
  readonly number: number;
  readonly at: string;
  readonly because: string | null;
  readonly pupils: readonly string[];
  readonly altTexts?: readonly string[];
  readonly pictureHashes?: readonly string[];
  readonly bio?: string;
  readonly to?: readonly Person[];
}

export const ownDraft: Trial = {
  site: 'facebook',
  surface: 'post',
  account: { kind: 'personal' },
  media: [],
  audience: 'public',
  moment: 'now',
  reach: 'me',
  given: null,
};

/** Where one writes on each site. */
export const SURFACES: Readonly<Record<SiteId, readonly Surface[]>> = {
  facebook: ['post', 'comment', 'reply', 'share', 'message', 'bio'],
  x: ['post', 'reply', 'share', 'message', 'bio'],
  linkedin: ['post', 'comment', 'reply', 'share', 'message', 'bio'],
  instagram: ['caption', 'comment', 'reply', 'share', 'message', 'bio'],
};

/** Who can see it, where the site shows that beside the words; elsewhere it is not known. */
export function audiencesOf({ site, surface }: Pick<Trial, 'site' | 'surface'>): readonly Audience[] {
  if (surface !== 'post' && surface !== 'share') return ['unknown'];
  if (site === 'facebook') return ['public', 'connections', 'only-me'];
  return site === 'linkedin' ? ['public', 'connections'] : ['unknown'];
}

/** Returns the trial with a change made, and with nothing in it that its site does not have. */
export function changed(trial: Trial, change: Partial<Trial>): Trial {
  const next = { ...trial, ...change };
  const surfaces = SURFACES[next.site];
  const surface = surfaces.includes(next.surface) ? next.surface : (surfaces[0] ?? 'post');
  const audiences = audiencesOf({ ...next, surface });
  // An example may say what its site does not show.
  const isGiven = next.given !== null && change.site === undefined && change.surface === undefined;
  const audience = isGiven || audiences.includes(next.audience) ? next.audience : (audiences[0] ?? 'unknown');
  return { ...next, surface, audience };
}

/** Returns the account of that kind, an official one by the school's own name. */
export const accountOf = (kind: AccountKind, { name, handles: [handle] }: Identity): Account =>
  kind === 'personal' ? { kind } : { kind, name, page: true, ...(handle === undefined ? {} : { handle }) };

/** Returns an example as a trial, and its words. */
export function trialOf({ number, example }: NumberedExample): { trial: Trial; text: string } {
  const { text, platform, surface, account, audience, media, at, altTexts, pictureHashes, bio, to } = draftOf(example);
  const trial: Trial = {
    site: siteIds.find((site) => site === platform) ?? 'facebook',
    ...{ surface, account, media, audience, moment: 'example', reach: 'anybody' },
    given: {
      ...{ number, at, because: example.because ?? null, pupils: example.pupils },
      ...(altTexts && { altTexts }),
      ...(pictureHashes && { pictureHashes }),
      ...(bio && { bio }),
      ...(to && { to }),
    },
  };
  return { trial, text };
}

export interface Around {
  readonly school: string;
  readonly calendar: Calendar;
  readonly now: string;
}

/** Returns when it is taken to be written, ISO 8601; `null`: now, also where the calendar has no such moment. */
export function momentOf(
  { moment, given }: Pick<Trial, 'moment' | 'given'>,
  { calendar, now }: Omit<Around, 'school'>,
): string | null {
  if (moment === 'example') return given?.at ?? null;
  return moment === 'now' ? null : occasionAt(moment, calendar, now);
}

/** Returns what goes with the words. */
export function contextOf(trial: Trial, around: Around): PracticeContext {
  const { site, surface, account, media, audience, reach, given } = trial;
  const at = momentOf(trial, around);
  return {
    ...{ platform: 'practice', surface, account, media: [...media], audience },
    ...(given?.altTexts && { altTexts: [...given.altTexts] }),
    ...(given?.pictureHashes && { pictureHashes: [...given.pictureHashes] }),
    ...(given?.to && { to: [...given.to] }),
    ...(given?.bio && { bio: given.bio }),
    practice: {
      platform: site,
      ...(at === null ? {} : { at }),
      ...(reach === 'me' ? {} : { school: around.school, pupils: [...(given?.pupils ?? [])] }),
    },
  };
}
