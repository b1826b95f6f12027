// The keys under which a school's device management speaks to the extension: the one source of their shapes, their schema and their words.
import * as z from 'zod';
import { ProfileAddress } from './enrolment';
import { words } from './format-words';
import { Roster } from './roster';
import { PublicKey } from './signed-profile';

/** What the browsers' strict subset of JSON Schema can say of a key. */
export type KeyType = { type: 'string' | 'boolean' | 'integer' } | { type: 'array'; items: { type: 'string' } };

export interface ManagedKey<Shape extends z.ZodType> {
  shape: Shape;
  /** What Chromium lets through; anything else it leaves out before we see it. Firefox hands over whatever was written. */
  schema: KeyType;
  /** For consoles and for the deployment guide. */
  title: string;
  help: string;
  /** Its value is shown to nobody. */
  secret?: true;
}

const key = <Shape extends z.ZodType>(shape: Shape, rest: Omit<ManagedKey<Shape>, 'shape'>): ManagedKey<Shape> => ({
  shape,
  ...rest,
});

/** Consoles, registries and hand-written files spell a yes in many ways. */
const YES: readonly unknown[] = [true, 1, '1', 'true', 'yes', 'on'];
const NO: readonly unknown[] = [false, 0, '0', 'false', 'no', 'off'];
const plainWord = (value: unknown): unknown => (typeof value === 'string' ? value.trim().toLowerCase() : value);
const Flag = z.preprocess(
  (value) => {
    const word = plainWord(value);
    if (YES.includes(word)) return true;
    return NO.includes(word) ? false : value;
  },
  z.boolean({ error: () => words().flag }),
);

/** Text that holds JSON is taken for what it holds; other text stays what it is. */
function unwrapped(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A list, the same as JSON in text, or its items in text with commas or spaces between. */
const listed = (value: unknown): unknown => {
  const known = unwrapped(value);
  return typeof known === 'string' ? known.split(/[\s,;]+/).filter(Boolean) : known;
};

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

export const managedKeys = {
  profileJson: key(z.union([z.string(), z.record(z.string(), z.unknown())], { error: () => words().wholeProfile }), {
    schema: { type: 'string' },
    title: 'Profile',
    help: 'The school’s whole profile, as the text of its JSON file. It is in force at once, without an address.',
  }),
  profileUrl: key(z.preprocess(trimmed, ProfileAddress), {
    schema: { type: 'string' },
    title: 'Address of the signed profile',
    help: 'Where the school’s signed profile lies, a web address that begins with https://. Needs profileKeys.',
  }),
  profileKeys: key(z.preprocess(listed, z.array(PublicKey).min(1).max(8)), {
    schema: { type: 'array', items: { type: 'string' } },
    title: 'Trusted keys',
    help: 'The public keys (Ed25519, base64url) with which the profile at profileUrl may be signed.',
  }),
  minProfileVersion: key(
    z.preprocess(
      (value) => (typeof value === 'string' && /^\s*\d{1,10}\s*$/.test(value) ? Number(value) : value),
      z.int().min(1).max(1_000_000_000),
    ),
    {
      schema: { type: 'integer' },
      title: 'Lowest version',
      help: 'Profiles with a lower version are refused. What is in force already stays until a newer one arrives.',
    },
  ),
  rosterKey: key(z.preprocess(trimmed, Roster.shape.key), {
    schema: { type: 'string' },
    title: 'Key of the pupil list',
    help: 'The key of the pupil fingerprints in the profile (32 bytes, base64url). It is shown to nobody.',
    secret: true,
  }),
  lockSettings: key(
    z.preprocess(
      listedOrGroup,
      z.union([z.record(z.string(), z.unknown()), z.array(z.string()).max(50)], {
        error: () => words().locks,
      }),
    ),
    {
      schema: { type: 'string' },
      title: 'Settings that are set by the school',
      help: 'JSON with settings and their values, such as {"rulesOff": []}. Each that is named is set and cannot be changed.',
    },
  ),
  withdraw: key(Flag, {
    schema: { type: 'boolean' },
    title: 'Withdraw',
    help: 'True ends everything that the school has set, at once. The profile is removed from the browser.',
  }),
  firefoxDataConsent: key(Flag, {
    schema: { type: 'boolean' },
    title: 'Consent for Firefox',
    help: 'Records that the school agrees to what the add-on processes. Nothing leaves the browser, so it changes nothing.',
  }),
} as const;

export type ManagedName = keyof typeof managedKeys;
export type ManagedValue<Name extends ManagedName> = z.output<(typeof managedKeys)[Name]['shape']>;

/** Names may stand in text as they do in a list. */
function listedOrGroup(value: unknown): unknown {
  const known = unwrapped(value);
  return typeof known === 'string' && /^[\w\s,;]+$/.test(known) ? listed(known) : known;
}

/** Returns the schema for the browsers. They leave out an extension whose schema says more than they know, without a word. */
export const managedSchema = (): object => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(managedKeys as Record<ManagedName, ManagedKey<z.ZodType>>).map(([name, { schema, title, help, secret }]) => [
      name,
      { title, description: help, ...schema, ...(secret ? { sensitiveValue: true } : {}) },
    ]),
  ),
});
