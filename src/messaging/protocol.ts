// Every message there is: who may send it, what it asks, what comes back. One entry each; both ends are typed from here.
import * as z from 'zod';
import { Language } from '../language/schema';
import { Action } from '../model/action';
import { Account } from '../model/draft';
import { ComposerDid, JournalReport, JournalSelection, PressDid } from '../model/journal';
import { LearntBio } from '../model/learnt-bio';
import { Correction, Verdict } from '../model/nudge';
import { SentDraft } from '../model/practice-stage';
import { Profile } from '../model/profile';
import { News } from '../model/standing';
import { Platform, RuleId, Surface } from '../model/words';
import { Settings } from '../settings/schema';
import { RememberedCorrection, ReminderCard } from './remembered-cards';
import { ListCard, RosterCard } from './roster-cards';
import { EnrolmentCard, Level, SchoolReport } from './school-cards';
import { Activity, tabMessages, Unseen } from './tab-protocol';

export { Activity, RememberedCorrection, ReminderCard, Unseen };

/**
 * `page`: content scripts may send it, so it must be harmless in the hands of a hostile page's process.
 * `extension`: only our own pages may.
 */
export interface Message {
  from: 'page' | 'extension';
  ask: z.ZodType;
  answer: z.ZodType;
}

/** Bad input ends as sentences for the person: what is wrong, where, and what stays in force. */
export const Outcome = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), ...shape }),
    z.object({ ok: z.literal(false), problems: z.array(z.string()).min(1) }),
  ]);

const Nothing = z.object({});

/** The name under which `bin.restore` puts back what was taken away. */
const Undoable = z.object({ undo: z.string() });

export const ProfileCard = z.object({
  id: z.string(),
  name: z.string(),
  version: z.int(),
  /** `school`: kept level with what the school publishes, by device management or at its address. */
  origin: z.enum(['bundled', 'imported', 'school']),
  documents: z.array(z.string()),
  /** The names of those upon whose profiles it lies: a trust's. */
  bases: z.array(z.string()),
  /** What else the school is called, by which it can be looked for. */
  otherNames: z.array(z.string()),
});
export type ProfileCard = z.infer<typeof ProfileCard>;

export const RuleCard = z.object({
  id: RuleId,
  title: z.string(),
  why: z.string(),
  kinds: z.record(z.string(), z.string()),
});
export type RuleCard = z.infer<typeof RuleCard>;

/** What is in force, for the popup and pages. */
export const Status = z.object({
  profile: ProfileCard.nullable(),
  /** Further schools whose policies are in force as well. */
  also: z.array(ProfileCard),
  /** Where the profile in force is kept level with, and when that was last done; `null` where nobody but the person chose it. */
  level: Level.nullable(),
  /** The same of each further school, in their order. */
  alsoLevels: z.array(Level.nullable()),
  /** Settings that the school has set. */
  locked: z.array(z.string()),
  /** Calm sentences about what was not heard, is out of date or was refused. */
  notes: z.array(z.string()),
  /** What changed with newer profiles, one each, until it has been read. */
  news: z.array(News),
  paused: Settings.shape.paused,
  /** Plain sentences about anything that did not work: a stored row that was refused, a database that would not open. */
  troubles: z.array(z.string()),
  /** What could not be seen on the sites since the browser was started. */
  unseen: z.array(z.object({ platform: Platform, at: z.iso.datetime({ offset: true }), unseen: z.array(Unseen) })),
  /** Composers that are read now, in all tabs. */
  composers: z.int().nonnegative(),
});
export type Status = z.infer<typeof Status>;

export const protocol = {
  /** Asks for the panel's code to be put into the sender's own frame. */
  'panel.load': { from: 'page', ask: Nothing, answer: Nothing },
  /** Judges a press before the site acts on it. `null`: nothing is read now. */
  'action.review': {
    from: 'page',
    ask: z.object({ action: Action }),
    answer: z.object({ verdict: Verdict.nullable(), language: Language }),
  },
  /** What came of a question about a press, for the person's own journal. Nothing of it goes back. */
  'action.did': { from: 'page', ask: PressDid, answer: Nothing },
  /**
   * The text of the signed-in person's own profile, as the page shows it or as they save it. What is kept is whether a statement
   * stands in it and whether it names the school; never the text. `partial`: one field of several, which proves no absence.
   */
  'bio.seen': {
    from: 'page',
    ask: z.object({
      platform: Platform,
      account: Account.omit({ kind: true }),
      text: z.string().max(5_000),
      partial: z.boolean(),
    }),
    answer: Nothing,
  },
  /** Asks to be reminded of the sender's own page at that moment. Nothing is kept but its address, without query or fragment. */
  'reminder.set': { from: 'page', ask: z.object({ at: z.iso.datetime({ offset: true }) }), answer: Nothing },
  /** What a site's self-check found missing on its page; an empty list takes back what was said before. */
  'site.unseen': { from: 'page', ask: z.object({ platform: Platform, unseen: z.array(Unseen).max(20) }), answer: Nothing },
  'options.open': { from: 'page', ask: z.object({ section: z.string().max(60).optional() }), answer: Nothing },
  /** Shows a school's whole policy in our own page, at one clause where one is named. Nothing of it goes back to whoever asked. */
  'policy.open': {
    from: 'page',
    ask: z.object({ profile: z.string().max(60).optional(), clause: z.string().max(60).optional() }),
    answer: Nothing,
  },

  'status.get': { from: 'extension', ask: Nothing, answer: Status },
  'settings.get': { from: 'extension', ask: Nothing, answer: Settings },
  'settings.change': { from: 'extension', ask: Settings.partial(), answer: Settings },
  /** Every rule that this version can see: id, title and reason of each detector in the catalogue, and what it says of each kind it tells apart. */
  'rules.list': { from: 'extension', ask: Nothing, answer: z.array(RuleCard) },
  'profiles.list': { from: 'extension', ask: Nothing, answer: z.array(ProfileCard) },
  'profile.get': { from: 'extension', ask: z.object({ id: z.string() }), answer: Profile.nullable() },
  'profile.import': {
    from: 'extension',
    ask: z.object({ json: z.string() }),
    answer: Outcome({ profile: ProfileCard, undo: z.string() }),
  },
  'profile.remove': { from: 'extension', ask: z.object({ id: z.string() }), answer: Undoable },
  /** What schools have set here. */
  'school.report': { from: 'extension', ask: Nothing, answer: SchoolReport },
  /** Asks device management and every address now. */
  'school.check': { from: 'extension', ask: Nothing, answer: SchoolReport },
  'news.read': { from: 'extension', ask: Nothing, answer: Nothing },
  /** Fetches and judges what a link leads to. Nothing of it is kept or in force. */
  'enrolment.look': { from: 'extension', ask: z.object({ text: z.string() }), answer: Outcome({ enrolment: EnrolmentCard }) },
  /** Subscribes; the person has compared the words. */
  'enrolment.accept': {
    from: 'extension',
    /** `beside`: as a further school, and not in the first one's place. */
    ask: z.object({ text: z.string(), beside: z.boolean().optional() }),
    answer: Outcome({ school: z.string() }),
  },
  'enrolment.leave': { from: 'extension', ask: z.object({ id: z.string() }), answer: Nothing },
  /** The list that the person brought. */
  'roster.get': { from: 'extension', ask: Nothing, answer: RosterCard.nullable() },
  /** Every list that is here: theirs, and those that schools' profiles bring. */
  'rosters.list': { from: 'extension', ask: Nothing, answer: z.array(ListCard) },
  /** `text` is what was pasted or the file's contents; it is fingerprinted and let go. */
  'roster.import': {
    from: 'extension',
    ask: z.object({ text: z.string() }),
    answer: Outcome({ roster: RosterCard, notes: z.array(z.string()), undo: z.string() }),
  },
  'roster.erase': { from: 'extension', ask: Nothing, answer: Undoable },
  'corrections.list': { from: 'extension', ask: Nothing, answer: z.array(RememberedCorrection) },
  'corrections.forget': { from: 'extension', ask: z.object({ id: z.int() }), answer: Undoable },
  /** What was learnt of the person's own profiles on the sites. */
  'bios.list': { from: 'extension', ask: Nothing, answer: z.array(LearntBio.extend({ id: z.string() })) },
  'bios.forget': { from: 'extension', ask: z.object({ id: z.string() }), answer: Undoable },
  'reminders.list': { from: 'extension', ask: Nothing, answer: z.array(ReminderCard) },
  'reminders.cancel': { from: 'extension', ask: z.object({ id: z.int() }), answer: Undoable },
  /** Reviews any text as a draft would be, for the popup and the practice page. */
  'text.check': {
    from: 'extension',
    ask: z.object({ text: z.string(), platform: Platform.optional(), surface: Surface.optional() }),
    answer: Verdict,
  },
  /** Reviews a draft of the practice page by one school's policy, or by all that is in force. Nothing of it is kept or counted. */
  'practice.review': { from: 'extension', ask: z.object({ draft: SentDraft }), answer: Verdict },
  /** The private journal's figures. No page of a site can ask for them, and nothing that a school sets. */
  'journal.report': { from: 'extension', ask: JournalSelection, answer: JournalReport },
  /** `ticket` brings back what was deleted, for half a minute. */
  'journal.delete': {
    from: 'extension',
    ask: JournalSelection,
    answer: z.object({ gone: z.int(), ticket: z.string().nullable() }),
  },
  'journal.restore': { from: 'extension', ask: z.object({ ticket: z.string().max(40) }), answer: z.object({ back: z.int() }) },
  /** The whole of what is stored, as a file the person keeps. Pupil fingerprints are left out. */
  'data.export': { from: 'extension', ask: Nothing, answer: z.object({ json: z.string() }) },
  'data.import': {
    from: 'extension',
    ask: z.object({ json: z.string() }),
    answer: Outcome({ notes: z.array(z.string()), undo: z.string() }),
  },
  'data.erase': { from: 'extension', ask: Nothing, answer: Nothing },
  /** How much is stored, by kind. */
  'data.stored': {
    from: 'extension',
    ask: Nothing,
    answer: z.array(z.object({ kind: z.string(), rows: z.int(), bytes: z.int() })),
  },
  /** Puts back what was removed a moment ago; refused when that is too long ago. */
  'bin.restore': { from: 'extension', ask: Undoable, answer: Nothing },

  ...tabMessages,
} as const satisfies Record<string, Message>;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Ask<Name extends MessageName> = z.input<Protocol[Name]['ask']>;
export type Answer<Name extends MessageName> = z.output<Protocol[Name]['answer']>;

/** The ports that composers hold open while they live. Only our own page may open the one for practice, and name moment and school over it. */
export const COMPOSER_PORT = 'composer';
export const PRACTICE_PORT = 'practice';

/** From a composer to the background. */
export const ComposerSays = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('draft'),
    revision: z.int().nonnegative(),
    /** Made up by the page: the same for one composer for as long as it lives, also over a new port. */
    composer: z.string().max(40).optional(),
    draft: SentDraft,
  }),
  z.object({
    type: z.literal('correct'),
    correction: Correction,
    rule: RuleId,
    quotes: z.array(z.string().max(400)).max(50),
    composer: z.string().max(40).optional(),
  }),
  ComposerDid,
]);
export type ComposerSays = z.infer<typeof ComposerSays>;

/** From the background to a composer. `activity` arrives first, with the language to speak, and again whenever anything in it changes. */
export const BackgroundSays = z.discriminatedUnion('type', [
  /** `pictures`: how attached ones look is wanted, for a policy in force knows its school's logo. */
  z.object({ type: z.literal('activity'), activity: Activity, language: Language, pictures: z.literal(true).optional() }),
  /** The draft has come and is reviewed now: whoever waits for the verdict may wait a little longer. */
  z.object({ type: z.literal('reviewing'), revision: z.int().nonnegative() }),
  z.object({ type: z.literal('verdict'), verdict: Verdict }),
  /** The review itself failed: shown as "could not be checked", never as "all clear". */
  z.object({ type: z.literal('failed'), revision: z.int().nonnegative() }),
]);
export type BackgroundSays = z.infer<typeof BackgroundSays>;
