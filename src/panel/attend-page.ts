// Attends every composer and every press of one page, until the extension goes, and tells of it to the toolbar and the popup.
import type { Language } from '../language/languages';
import { language, speak } from '../language/spoken';
import type { TabAsk, TabBrief, TabState } from '../messaging/tab-protocol';
import type { Action } from '../model/action';
import type { PressDid } from '../model/journal';
import type { Correction, Nudge, Verdict } from '../model/nudge';
import type { Composer, Missing, SeenBio, Site } from '../sites/composer';
import { createActionDesk, type Question } from './action-desk';
import type { Attended } from './attend';
import { wallClock } from './clock';
import { guarded, quiet, report } from './faults';
import type { Asker, Correct, PagePowers, Panel, PanelCode } from './meeting';
import { notices } from './notices';
import { createReception } from './reception';
import type { TabDesk } from './tab-desk';
import { toast } from './toast';

export interface PageAttendance {
  /** Answers what our own background asks of this page. */
  answer(ask: TabAsk): unknown;
}

/** What the background says of a press, and in which language. */
export interface Reviewed {
  /** `null` when nothing is read now. */
  readonly verdict: Verdict | null;
  readonly language: Language;
}

export interface AttendancePowers extends PagePowers {
  /** `null` when the background does not answer. */
  loadPanel(): Promise<PanelCode | null>;
  /** `null` where presses are not read at all; rejects when the background does not answer. */
  review(action: Action): Promise<Reviewed | null>;
  /** Tells what came of a question about a press; over when it has been heard, or cannot be. */
  pressDid(did: PressDid): Promise<void>;
  seenBio(platform: Site['id'], seen: SeenBio): void;
  /** What the site's self-check misses on this page. */
  unseen(platform: Site['id'], missing: readonly Missing[]): void;
  /** For the badge; the same may be told again. */
  brief(brief: TabBrief): void;
}

export function attendPage(root: Document, site: Site, powers: AttendancePowers, signal: AbortSignal): PageAttendance {
  const attendants = new Set<Attended>();
  let desk: TabDesk | null = null;
  const tell = quiet(() => powers.brief(desk?.brief() ?? nothingYet));
  const panel = panelOf(powers, signal);
  const receive = createReception({
    panel: panel.open,
    attended(attendant, life, here) {
      desk ??= here.tabDesk({ platform: site.id, attended: () => [...attendants], check });
      attendants.add(attendant);
      const off = attendant.view.subscribe(tell);
      life.addEventListener('abort', () => {
        off();
        attendants.delete(attendant);
        tell();
      });
    },
    notChecked: () => guarded(() => toast(notices['not-checked']), undefined),
  });
  const check = () => {
    const missing = guarded(() => site.selfCheck(root), []);
    powers.unseen(site.id, missing);
    return missing;
  };
  const found = (composer: Composer) => {
    if (composer.gone.aborted) return;
    receive(composer, AbortSignal.any([signal, composer.gone]));
    // Somebody writes in what no surface knows: perhaps because the site has changed.
    if (composer.isGuess) check();
  };
  const { near, act } = attendPresses(panel.open, powers);
  site.observe(
    root,
    {
      composer: quiet(found),
      near: quiet(near),
      act: (action, resume, isOurs) =>
        !isOurs && panel.now()?.isTaken() ? 'wait' : guarded(() => act(action, resume, isOurs), 'go'),
      bio: quiet((seen) => powers.seenBio(site.id, seen)),
    },
    signal,
  );
  tell();
  return { answer: (ask) => (desk ? desk.answer(ask) : answerIdle(ask, site.id, check)) };
}

function attendPresses(panel: () => Promise<Panel | null>, { review, openLine, pressDid }: AttendancePowers) {
  let asker: Asker | null = null;
  const did = (action: Action, what: PressDid['did'], nudges: readonly Nudge[]) =>
    pressDid({ action, did: what, shown: nudges.map(({ id }) => id).slice(0, 20) });
  const teach = (correction: Correction, { rule, quotes }: Nudge) => {
    const line = openLine({ hear: () => {}, closed: () => {} });
    line?.say({ type: 'correct', correction, rule, quotes: [...quotes] });
    line?.hangUp();
  };
  const correct: Correct = (nudgeId, { action, nudges }, correction) => {
    const nudge = nudges.find(({ id }) => id === nudgeId);
    if (!nudge) return;
    // Looked at once more as it was, before what is taught makes it another.
    const noted = correction === 'a-pupil' ? Promise.resolve() : did(action.what, 'corrected', [nudge]);
    void noted.then(() => teach(correction, nudge)).catch(report);
  };
  let heard: Language | null = null;
  /** The panel's code has words of its own, so what is spoken here is handed on to it with each question. */
  const judge = async (action: Action): Promise<Verdict | null> => {
    const reviewed = await review(action);
    if (!reviewed) return null;
    heard = reviewed.language;
    void speak(heard);
    return reviewed.verdict;
  };
  const ask = async (question: Question) => {
    asker ??= (await panel())?.asker(correct) ?? null;
    return asker?.ask(question, heard ?? language()) ?? false;
  };
  return createActionDesk({
    review: judge,
    clock: wallClock,
    ask: (question, answered) => {
      ask(question).then(answered, (error: unknown) => {
        report(error);
        answered(false);
      });
    },
    withdraw: () => asker?.withdraw(),
    remark: (remark) => guarded(() => toast(notices[remark]), undefined),
    did: (action, what, nudges) => void did(action, what, nudges).catch(report),
    mention: ({ why, school }) => guarded(() => toast(`${school.name}: ${why}`), undefined),
  });
}

/** The page's one panel. */
interface OnePanel {
  /** Opens it when it is first wanted. */
  open(): Promise<Panel | null>;
  /** `null` as long as nobody has wanted it. */
  now(): Panel | null;
}

function panelOf(powers: AttendancePowers, signal: AbortSignal): OnePanel {
  let opened: Promise<Panel | null> | null = null;
  let here: Panel | null = null;
  const load = async () => {
    const code = await powers.loadPanel();
    if (code) return signal.aborted ? null : code.open(powers, signal);
    // Without a line there is no extension any more; with one, the background may only have been asleep.
    const line = powers.openLine({ hear: () => {}, closed: () => {} });
    if (line) line.hangUp();
    else gone(powers);
    return null;
  };
  const open = async () => {
    opened ??= load();
    here = await opened.catch((error: unknown) => {
      report(error);
      return null;
    });
    if (!here) opened = null;
    return here;
  };
  return { open, now: () => here };
}

function gone({ ended }: AttendancePowers): void {
  guarded(() => toast(notices.gone), undefined);
  ended();
}

const nothingYet: TabBrief = { count: 0, level: null, unchecked: 0 };

/** For a page in which nobody has written yet, and which so has no panel. */
function answerIdle({ type, ...ask }: TabAsk, platform: Site['id'], check: () => readonly Missing[]): unknown {
  if (type === 'tab.state') return { platform, composers: 0, drafts: [], unseen: [...check()] } satisfies TabState;
  if (type === 'tab.brief') return nothingYet;
  if (type === 'tab.say' || type === 'tab.next') toast('words' in ask ? ask.words : notices['nothing-here']);
  return type === 'tab.next' ? { moved: false } : { outcome: 'gone' };
}
