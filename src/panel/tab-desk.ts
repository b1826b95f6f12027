// What our own background may have of a page: how its drafts stand, a fix carried out, the focus moved on. Nobody else is served.
import type { TabAsk, TabBrief, TabDeed, TabDone, TabDraft, TabState } from '../messaging/tab-protocol';
import type { Fix } from '../model/nudge';
import type { Level } from '../model/words';
import type { Missing, Site } from '../sites/composer';
import { mattersOf } from '../ui/matters';
import type { Attended } from './attend';
import { notices } from './notices';
import { toast } from './toast';

export interface TabDeskPowers {
  readonly platform: Site['id'];
  attended(): readonly Attended[];
  /** What the site's self-check misses on this page. */
  check(): readonly Missing[];
}

const strength: readonly Level[] = ['tip', 'warn', 'hold'];

export interface TabDesk {
  /** Answers an ask that is known to be our own background's. */
  answer(ask: TabAsk): unknown;
  brief(): TabBrief;
}

export function createTabDesk({ platform, attended, check }: TabDeskPowers): TabDesk {
  const state = (): TabState => {
    const all = attended();
    const drafts = all.filter(({ desk }) => desk.state.get().standing !== 'empty').sort(focusFirst);
    return { platform, composers: all.length, drafts: drafts.slice(0, 50).map(draftOf), unseen: [...check()] };
  };
  const answer: TabDesk['answer'] = (ask) => {
    switch (ask.type) {
      case 'tab.state':
        reconnect(attended());
        return state();
      case 'tab.brief':
        reconnect(attended());
        return briefOf(attended());
      case 'tab.next':
        return next(attended());
      case 'tab.say':
        return toast(ask.words);
      default:
        return act(attended(), ask);
    }
  };
  return { answer, brief: () => briefOf(attended()) };
}

/** What the toolbar is told: as many as the chips say, and the strongest level among them. */
function briefOf(attended: readonly Attended[]): TabBrief {
  const nudges = attended.map(({ view }) => view.get().nudges);
  const levels = nudges.flat().map(({ level }) => level);
  return {
    count: nudges.reduce((sum, each) => sum + mattersOf(each).length, 0),
    level: levels.length > 0 ? levels.reduce((a, b) => (strength.indexOf(a) >= strength.indexOf(b) ? a : b)) : null,
    unchecked: attended.filter(({ desk }) => desk.state.get().standing === 'failed').length,
  };
}

/** Whoever asks has been started or changed something: composers whose line went with the worker hear of it over a new one. */
function reconnect(attended: readonly Attended[]): void {
  for (const { desk } of attended) desk.open();
}

const focusFirst = (a: Attended, b: Attended): number => Number(b.hasFocus()) - Number(a.hasFocus());

const idOf = ({ desk }: Attended): string => desk.estate().composer;

function draftOf(one: Attended): TabDraft {
  const { verdict, standing } = one.desk.state.get();
  return {
    id: idOf(one),
    surface: one.surface,
    standing: standing === 'empty' ? 'waiting' : standing,
    account: verdict?.account ?? null,
    // As the card shows it: what the person has just set right is gone already.
    verdict: verdict && { ...verdict, nudges: [...one.view.get().nudges] },
  };
}

async function act(attended: readonly Attended[], deed: TabDeed): Promise<TabDone> {
  const one = attended.find((each) => idOf(each) === deed.draft);
  if (!one) return { outcome: 'gone' };
  switch (deed.type) {
    case 'tab.fix':
      return fix(one, deed.nudge, deed.fix);
    case 'tab.correct':
      one.actions.correct(deed.nudge, deed.correction);
      return { outcome: deed.correction === 'a-pupil' ? 'listed' : 'remembered' };
    case 'tab.act-as':
      one.actions.actAs(deed.kind);
      return { outcome: 'done' };
    case 'tab.words':
      return { outcome: 'words', text: one.words().slice(0, 20_000) };
    default:
      return deed satisfies never;
  }
}

async function fix(one: Attended, nudgeId: string, fixId: string): Promise<TabDone> {
  // Behind a popup a page has no focus, and without it no clipboard: what is to be copied is copied over there.
  const copied = fixNow(one, nudgeId, fixId);
  if (copied?.kind === 'message') return { outcome: 'message', text: copied.text };
  if (copied?.kind === 'move') return { outcome: 'move', text: one.words().slice(0, 20_000) };
  const said = await one.fix(nudgeId, fixId);
  // Nothing that is tried is reached from the popup, nor reminds anybody.
  if (said === 'practised-reminder') return { outcome: 'not-reminded' };
  if (said !== 'stale') return { outcome: said ?? 'failed' };
  // So is what an editor would not take.
  const wanted = fixNow(one, nudgeId, fixId);
  if (wanted?.kind !== 'edit' || wanted.edit.replacement === '') return { outcome: 'stale' };
  const { start, end, quote, replacement } = wanted.edit;
  return one.words().slice(start, end) === quote ? { outcome: 'refused', text: replacement } : { outcome: 'stale' };
}

/** Returns it as the latest answer has it. */
const fixNow = ({ desk }: Attended, nudgeId: string, fixId: string): Fix | undefined =>
  desk
    .verdictNow()
    ?.nudges.find(({ id }) => id === nudgeId)
    ?.fixes.find(({ id }) => id === fixId);

/** From the nudge with the focus to the one after it, through all composers, and round again. */
async function next(attended: readonly Attended[]): Promise<{ moved: boolean }> {
  const all = attended.filter(({ view }) => view.get().nudges.length > 0);
  const at = Math.max(
    0,
    all.findIndex((one) => one.hasFocus()),
  );
  const here = all[at];
  if (!here) {
    toast(notices['nothing-here']);
    return { moved: false };
  }
  if (await here.step(false)) return { moved: true };
  // A question keeps the focus until it is answered.
  const after = here.view.get().held ? here : (all[(at + 1) % all.length] ?? here);
  if (after !== here) here.actions.close();
  return { moved: await after.step(true) };
}
