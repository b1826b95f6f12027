// What is said between a tab's own script, the background and the popup about that tab: how its drafts stand, and what to do there.
import * as z from 'zod';
import { Account } from '../model/draft';
import { Correction, Verdict } from '../model/nudge';
import { AccountKind, Level, Platform, Surface } from '../model/words';

/** Whether drafts on a site are read now, and if not why: for the chip, the popup and the badge. */
export const Activity = z.enum(['on', 'no-school', 'paused', 'site-off']);
export type Activity = z.infer<typeof Activity>;

/** Something that a site's page promises and that is not to be seen on it: the site has changed, or shows itself in a new way. */
export const Unseen = z.object({ surface: Surface, part: z.enum(['box', 'button']) });
export type Unseen = z.infer<typeof Unseen>;

/** What the toolbar shows of a tab. No words: a count, and how strongly the policy speaks. */
export const TabBrief = z.object({
  /** Matters to look at, as the chips count them, in all composers of the tab. */
  count: z.int().nonnegative().max(9_999),
  /** The strongest of them. */
  level: Level.nullable(),
  /** Composers whose draft could not be checked. */
  unchecked: z.int().nonnegative().max(9_999),
});
export type TabBrief = z.infer<typeof TabBrief>;

/** One draft of a tab, with what is known of it. */
export const TabDraft = z.object({
  /** By which the tab knows it again, though its box is replaced. */
  id: z.string().max(80),
  surface: Surface,
  standing: z.enum(['waiting', 'current', 'failed']),
  /** As whom it was checked; `null` before the first answer. */
  account: Account.nullable(),
  verdict: Verdict.nullable(),
});
export type TabDraft = z.infer<typeof TabDraft>;

export const TabState = z.object({
  platform: Platform,
  /** Places to write in that are attended, empty ones too. */
  composers: z.int().nonnegative(),
  /** The ones that are not empty, the one with the focus first. */
  drafts: z.array(TabDraft).max(50),
  unseen: z.array(Unseen),
});
export type TabState = z.infer<typeof TabState>;

const DraftId = z.string().max(80);
const Id = z.string().max(300);

/** What the popup has done in the tab. */
export const TabDeed = z.discriminatedUnion('type', [
  z.object({ type: z.literal('tab.fix'), draft: DraftId, nudge: Id, fix: Id }),
  z.object({ type: z.literal('tab.correct'), draft: DraftId, nudge: Id, correction: Correction }),
  z.object({ type: z.literal('tab.act-as'), draft: DraftId, kind: AccountKind }),
  /** The words of a draft, for a report that the person writes themselves. Asked for by their tick alone. */
  z.object({ type: z.literal('tab.words'), draft: DraftId }),
]);
export type TabDeed = z.infer<typeof TabDeed>;

/**
 * `refused`: the editor took nothing in, so the popup copies the text instead. `message` and `move`: it is to be copied, which only
 * what has the focus can.
 * `gone`: there is no such draft any more.
 * `failed`: our own code did.
 */
export const TabDone = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.enum([
      'done',
      'stale',
      'copied',
      'site-opened',
      'no-schedule',
      'reminded',
      'not-reminded',
      'message-copied',
      'message-not-copied',
      'words-copied',
      'remembered',
      'listed',
      'gone',
      'failed',
    ]),
  }),
  z.object({ outcome: z.literal('refused'), text: z.string().max(20_000) }),
  z.object({ outcome: z.literal('message'), text: z.string().max(2_000) }),
  z.object({ outcome: z.literal('move'), text: z.string().max(20_000) }),
  z.object({ outcome: z.literal('words'), text: z.string().max(20_001) }),
]);
export type TabDone = z.infer<typeof TabDone>;

/** What our own background asks of the script in a tab; answered by that tab alone, and to nobody else. */
export type TabAsk =
  | TabDeed
  | { type: 'tab.state' }
  | { type: 'tab.brief' }
  /** Moves the focus to the next nudge. */
  | { type: 'tab.next' }
  /** Says one plain sentence in the page's corner: what a key has done. */
  | { type: 'tab.say'; words: string };

/** The answer to `tab.next`. */
export const TabMoved = z.object({ moved: z.boolean() });

/** A tab as the popup sees it. `unreached`: one of the sites, with no script of ours in it. */
export const TabLook = z.discriminatedUnion('state', [
  z.object({ state: z.literal('elsewhere') }),
  z.object({ state: z.literal('unreached'), platform: Platform, paused: z.boolean() }),
  z.object({
    state: z.literal('site'),
    activity: Activity,
    /** This tab alone is paused, for as long as it lives. */
    paused: z.boolean(),
    tab: TabState,
  }),
]);
export type TabLook = z.infer<typeof TabLook>;

const Tab = z.object({ tab: z.int().nonnegative() });

/** The entries of the protocol that are about one tab. */
export const tabMessages = {
  /** How many matters there are in the sender's own tab now. Nothing but its badge comes of it. */
  'tab.brief': { from: 'page', ask: TabBrief, answer: z.object({}) },
  'tab.look': { from: 'extension', ask: Tab, answer: TabLook },
  'tab.do': { from: 'extension', ask: Tab.extend({ deed: TabDeed }), answer: TabDone },
  /** Pauses one tab, or goes on in it. It is no setting: it goes with the tab, and no school can set it. */
  'tab.pause': { from: 'extension', ask: Tab.extend({ paused: z.boolean() }), answer: z.object({}) },
  /** Hands over the text of the context menu, once. `null`: it was taken already, or the background has been asleep since. */
  'selection.take': {
    from: 'extension',
    ask: z.object({ token: z.string().max(60) }),
    answer: z.object({ text: z.string(), platform: Platform.nullable() }).nullable(),
  },
  /** The version before the last update, until what is new has been read; `null` where there was none. */
  'update.get': { from: 'extension', ask: z.object({}), answer: z.object({ from: z.string().nullable() }) },
  'update.read': { from: 'extension', ask: z.object({}), answer: z.object({}) },
} as const;
