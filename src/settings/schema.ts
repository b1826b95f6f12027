// Every setting once: its shape, default, label, control and whether a school may lock it.
import * as z from 'zod';
import { Language } from '../language/schema';
import { AddedDays, Break, DateRange, HolidayRegion, TimeZone, WeekPattern } from '../model/calendar';
import { Platform, RuleId } from '../model/words';

/** What kind of control shows a setting. */
export type Control = 'switch' | 'choice' | 'week' | 'list' | 'text' | 'hidden';

export interface Setting<Shape extends z.ZodType> {
  shape: Shape;
  value: z.infer<Shape>;
  label: string;
  /** One plain sentence under the label. */
  help: string;
  control: Control;
  lockable: boolean;
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

export const settings = {
  profileId: setting(z.string().max(60).nullable(), {
    value: null,
    label: 'My school',
    help: 'Whose policy your drafts are checked against.',
    control: 'choice',
    lockable: true,
  }),
  /**
   * No school may set them: where else somebody works is their own affair, and takes nothing from the first. There is room for one
   * more, which is the person's own first where a school sets another.
   */
  alsoSchools: setting(z.array(AlsoSchool).max(MOST_ALSO + 1), {
    value: [],
    label: 'My other schools',
    help: 'Schools where you work as well. Your drafts are checked against their policies too.',
    control: 'list',
    lockable: false,
  }),
  /** `null`: not paused. `until-resumed`, or the moment at which checking starts again. */
  paused: setting(z.union([z.literal('until-resumed'), z.iso.datetime({ offset: true })]).nullable(), {
    value: null,
    label: 'Pause',
    help: 'While paused, nothing is read and nothing is shown.',
    control: 'switch',
    lockable: false,
  }),
  sitesOff: setting(z.array(Platform).max(20), {
    value: [],
    label: 'Sites',
    help: 'Switch Second Glance off on a site.',
    control: 'list',
    lockable: false,
  }),
  rulesOff: setting(z.array(RuleId).max(100), {
    value: [],
    label: 'Rules',
    help: 'Switch off a kind of nudge.',
    control: 'list',
    lockable: true,
  }),
  /** `null` means the school's own hours. */
  workingHours: setting(WeekPattern.nullable(), {
    value: null,
    label: 'My working hours',
    help: 'When you are at work, by day. Leave a day empty if you do not work on it.',
    control: 'week',
    lockable: true,
  }),
  breaks: setting(z.array(Break).max(20).nullable(), {
    value: null,
    label: 'My breaks',
    help: 'Time inside working hours that is your own.',
    control: 'list',
    lockable: true,
  }),
  schoolDays: setting(z.array(AddedDays).max(MOST_SCHOOL_DAYS), {
    value: [],
    label: 'School calendar',
    help: 'Holidays, closures, terms and INSET days, on top of those that your school’s profile brings.',
    control: 'list',
    lockable: true,
  }),
  /** `null` means the school's own. */
  bankHolidays: setting(HolidayRegion.nullable(), {
    value: null,
    label: 'Bank holidays',
    help: 'Whose public holidays are days off for you. Left empty, your school’s.',
    control: 'choice',
    lockable: true,
  }),
  insetWork: setting(z.boolean(), {
    value: true,
    label: 'INSET days are working days for me',
    help: 'On INSET days staff are at work without pupils. Your hours count then as on any other day.',
    control: 'switch',
    lockable: true,
  }),
  /** No school may set them: when somebody is away is their own affair. */
  daysOff: setting(z.array(DateRange).max(400), {
    value: [],
    label: 'My days off',
    help: 'Days on which you are not at work, whatever the school’s calendar says.',
    control: 'list',
    lockable: false,
  }),
  timeZone: setting(TimeZone.nullable(), {
    value: null,
    label: 'Time zone',
    help: 'Left empty, your school’s.',
    control: 'choice',
    lockable: true,
  }),
  schoolAccounts: setting(z.array(SchoolAccount).max(MOST_ACCOUNTS), {
    value: [],
    label: 'Official school accounts',
    help: 'Accounts you run for the school. Other rules hold there.',
    control: 'list',
    lockable: true,
  }),
  disclaimer: setting(z.string().trim().max(400).nullable(), {
    value: null,
    label: 'My wording',
    help: 'The statement added for you. Left empty, your school’s wording.',
    control: 'text',
    lockable: true,
  }),
  /** Platforms where the person says that their bio holds the statement. */
  statementInBio: setting(z.array(Platform).max(20), {
    value: [],
    label: 'My bio has the statement',
    help: 'Sites where your profile already says that views are your own.',
    control: 'list',
    lockable: false,
  }),
  keepReflections: setting(z.boolean(), {
    value: true,
    label: 'My reflections',
    help: 'A private journal of what was nudged and what you did, never of your words. What is kept when you switch it off stays until you delete it.',
    control: 'switch',
    lockable: false,
  }),
  /** `null`: as the browser prefers. */
  language: setting(Language.nullable(), {
    value: null,
    label: 'Language',
    help: 'What Second Glance speaks to you. Your school’s policy stays as your school wrote it.',
    control: 'choice',
    lockable: false,
  }),
  welcomed: setting(z.boolean(), {
    value: false,
    label: 'Welcome seen',
    help: 'The welcome page has been shown.',
    control: 'hidden',
    lockable: false,
  }),
  welcomeStep: setting(z.int().min(1).max(4), {
    value: 1,
    label: 'Where the welcome goes on',
    help: 'Whoever closes the welcome page comes back to the same step.',
    control: 'hidden',
    lockable: false,
  }),
} as const;

type Shapes = { [Key in keyof typeof settings]: (typeof settings)[Key]['shape'] };

export const Settings = z.object(Object.fromEntries(Object.entries(settings).map(([key, { shape }]) => [key, shape])) as Shapes);
export type Settings = z.infer<typeof Settings>;
export type SettingKey = keyof Settings;

/** Returns a fresh copy of every default: zod makes new lists and objects as it reads. */
export const defaults = (): Settings =>
  Settings.parse(Object.fromEntries(Object.entries(settings).map(([key, { value }]) => [key, value])));
