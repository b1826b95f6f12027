// What a school deploys: the values of the managed keys, under the ids that the extension has in each store.
import * as z from 'zod';
import { ProfileAddress } from '../../model/enrolment';
import { Roster } from '../../model/roster';
import { PublicKey } from '../../model/signed-profile';

/** A Chromium browser's id of an extension: 32 letters from a to p. */
export const ChromiumId = z.string().regex(/^[a-p]{32}$/, 'an id in Chrome or Edge is 32 letters from a to p');
/** Firefox's: like an address, or a number in braces. */
export const GeckoId = z.string().regex(/^([\w.-]*@[\w.-]+|\{[\da-f-]{36}\})$/i, 'an id in Firefox looks like name@place');

export const ExtensionIds = z.strictObject({ chrome: ChromiumId, edge: ChromiumId, firefox: GeckoId });
export type ExtensionIds = z.infer<typeof ExtensionIds>;

/** As the extension is built here: a test holds them to the manifest. Each store gives an id of its own. */
export const builtIds: ExtensionIds = {
  chrome: 'lphfipgciinbhgidekjlphhcpikcgegf',
  edge: 'lphfipgciinbhgidekjlphhcpikcgegf',
  firefox: 'second-glance@second-glance.example',
};

/** Each key is left out where the school sets nothing. Lists and groups of settings are told as every console takes them. */
export const Values = z
  .strictObject({
    /** The profile as ASCII JSON on one line, which survives every console, registry and editor. */
    profileJson: z.string().optional(),
    profileUrl: ProfileAddress.optional(),
    profileKeys: z.array(PublicKey).min(1).max(8).optional(),
    minProfileVersion: z.int().positive().optional(),
    rosterKey: Roster.shape.key.optional(),
    /** JSON with settings and their values. */
    lockSettings: z.string().optional(),
    withdraw: z.boolean().optional(),
    firefoxDataConsent: z.boolean().optional(),
  })
  .refine(({ profileUrl, profileKeys }) => (profileUrl === undefined) === (profileKeys === undefined), {
    error: 'an address and the keys that are trusted there come together',
    path: ['profileUrl'],
  });
export type Values = z.infer<typeof Values>;

export interface Deployment {
  readonly values: Values;
  readonly ids: ExtensionIds;
  /** The school's name and the profile's id, for titles and names of files. */
  readonly school: string;
  readonly profileId: string;
  /** As staff enrol for it; mostly the profile's id. */
  readonly schoolId: string;
  /** What the profile lies upon and does not come with the extension; `isAddressed`: that is what lies at the address. */
  readonly base: { readonly id: string; readonly isAddressed: boolean } | null;
}

/** One file to be written, by its place in the folder. */
export interface Artefact {
  readonly path: string;
  readonly text: string;
}

export type Value = string | number | boolean | string[];

/** Returns the values that are set, in their order. */
export const entriesOf = ({ values }: Deployment): [string, Value][] =>
  Object.entries(values).flatMap(([key, value]): [string, Value][] => (value === undefined ? [] : [[key, value]]));
