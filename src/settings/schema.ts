// Every setting once: its shape, default, control and whether a school may lock it. Its label and help are in the catalogues.
import * as z from 'zod';
import { Language } from '../language/schema';
import { AddedDays, Break, DateRange, HolidayRegion, TimeZone, WeekPattern } from '../model/calendar';
import { Platform, RuleId } from '../model/words';
import { words } from './words';

/** What kind of control shows a setting. */
export type Control = 'switch' | 'choice' | 'week' | 'list' | 'text' | 'hidden';

export interface Setting<Shape extends z.ZodType> {
  shape: Shape;
  value: z.infer<Shape>;
  control: Control;
  lockable: boolean;
}

/** In the language spoken when they are read. */
export interface SettingWords {
  readonly label: string;
  /** One plain sentence under the label. */
  readonly help: string;
}

/** A further school at which somebody works: its hours there are their own too. */
export const AlsoSchool = z.object({
  profileId: z.string().min(1).max(60),
  /** `null` means that school's own. */
  workingHours: WeekPattern.nullable().default(null),
  breaks: z.array(Break).max(20).nullable().default(null),
});
export type AlsoSchool = z.infer<typeof AlsoSchool>;

/** An account that the person runs for a school; without `profileId`, for the first. */
const SchoolAccount = z.object({
  platform: Platform,
  handle: z.string().trim().min(1).max(100),
  profileId: z.string().max(60).optional(),
});

const setting = <Shape extends z.ZodType>(shape: Shape, rest: Omit<Setting<Shape>, 'shape'>): Setting<Shape> => ({
  shape,
  ...rest,
});

/** More stretches of days than any school's year has. */
export const MOST_SCHOOL_DAYS = 1_000;

/** More schools beside the first than anybody works at. */
export const MOST_ALSO = 3;

export const MOST_ACCOUNTS = 50;

const kinds = {
  profileId: setting(z.string().max(60).nullable(), {
    value: null,
    control: 'choice',
    lockable: true,
  }),
  /**
   * No school may set them: where else somebody works is their own affair, and takes nothing from the first. There is room for one
   * more, which is the person's own first where a school sets another.
   */
  alsoSchools: setting(z.array(AlsoSchool).max(MOST_ALSO + 1), {
    value: [],
    control: 'list',
    lockable: false,
  }),
  /** `null`: not paused. `until-resumed`, or the moment at which checking starts again. */
  paused: setting(z.union([z.literal('until-resumed'), z.iso.datetime({ offset: true })]).nullable(), {
    value: null,
    control: 'switch',
    lockable: false,
  }),
  sitesOff: setting(z.array(Platform).max(20), {
    value: [],
    control: 'list',
    lockable: false,
  }),
  rulesOff: setting(z.array(RuleId).max(100), {
    value: [],
    control: 'list',
    lockable: true,
  }),
  /** `null` means the school's own hours. */
  workingHours: setting(WeekPattern.nullable(), {
    value: null,
    control: 'week',
    lockable: true,
  }),
  breaks: setting(z.array(Break).max(20).nullable(), {
    value: null,
    control: 'list',
    lockable: true,
  }),
  schoolDays: setting(z.array(AddedDays).max(MOST_SCHOOL_DAYS), {
    value: [],
    control: 'list',
    lockable: true,
  }),
  /** `null` means the school's own. */
  bankHolidays: setting(HolidayRegion.nullable(), {
    value: null,
    control: 'choice',
    lockable: true,
  }),
  insetWork: setting(z.boolean(), {
    value: true,
    control: 'switch',
    lockable: true,
  }),
  /** No school may set them: when somebody is away is their own affair. */
  daysOff: setting(z.array(DateRange).max(400), {
    value: [],
    control: 'list',
    lockable: false,
  }),
  timeZone: setting(TimeZone.nullable(), {
    value: null,
    control: 'choice',
    lockable: true,
  }),
  schoolAccounts: setting(z.array(SchoolAccount).max(MOST_ACCOUNTS), {
    value: [],
    control: 'list',
    lockable: true,
  }),
  disclaimer: setting(z.string().trim().max(400).nullable(), {
    value: null,
    control: 'text',
    lockable: true,
  }),
  /** Platforms where the person says that their bio holds the statement. */
  statementInBio: setting(z.array(Platform).max(20), {
    value: [],
    control: 'list',
    lockable: false,
  }),
  keepReflections: setting(z.boolean(), {
    value: true,
    control: 'switch',
    lockable: false,
  }),
  /** `null`: as the browser prefers. */
  language: setting(Language.nullable(), {
    value: null,
    control: 'choice',
    lockable: false,
  }),
  welcomed: setting(z.boolean(), {
    value: false,
    control: 'hidden',
    lockable: false,
  }),
  welcomeStep: setting(z.int().min(1).max(4), {
    value: 1,
    control: 'hidden',
    lockable: false,
  }),
} as const;

export type SettingKey = keyof typeof kinds;

/** A setting without words does not compile. */
const spokenOf = (key: SettingKey): SettingWords => {
  const all: Readonly<Record<SettingKey, SettingWords>> = words().settings;
  return all[key];
};

const worded = <Kind extends object>(key: SettingKey, kind: Kind): Kind & SettingWords =>
  Object.defineProperties(kind, {
    label: { enumerable: true, get: () => spokenOf(key).label },
    help: { enumerable: true, get: () => spokenOf(key).help },
  }) as Kind & SettingWords;

export const settings = Object.fromEntries(
  Object.entries(kinds).map(([key, kind]) => [key, worded(key as SettingKey, kind)]),
) as { readonly [Key in SettingKey]: (typeof kinds)[Key] & SettingWords };

type Shapes = { [Key in keyof typeof settings]: (typeof settings)[Key]['shape'] };

export const Settings = z.object(Object.fromEntries(Object.entries(settings).map(([key, { shape }]) => [key, shape])) as Shapes);
export type Settings = z.infer<typeof Settings>;

/** Returns a fresh copy of every default: zod makes new lists and objects as it reads. */
export const defaults = (): Settings =>
  Settings.parse(Object.fromEntries(Object.entries(settings).map(([key, { value }]) => [key, value])));
