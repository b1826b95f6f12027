// Attends every composer and every press of one page, until the extension goes, and knows how the page stands for the popup.
import type { Line, LineListener } from '../messaging/page-end';
import type { TabState } from '../messaging/protocol';
import type { Action } from '../model/action';
import type { Verdict } from '../model/nudge';
import type { Composer, Missing, SeenBio, Site } from '../sites/composer';
import { createActionDesk, type Question } from './action-desk';
import { attend, type PagePowers } from './attend';
import type { Attendant } from './attendant';
import { wallClock } from './clock';
import { guarded, quiet, report } from './faults';
import { createInheritance } from './inheritance';
import type { Asker, Correct, Panel, PanelCode } from './meeting';
import { notices } from './notices';
import { toast } from './toast';
import { createUnderlines } from './underlines';

export interface PageAttendance {
  state(): TabState;
}

export interface AttendancePowers extends Omit<PagePowers, 'underlines' | 'panel'> {
  loadPanel(): Promise<PanelCode | null>;
  openLine(listener: LineListener): Line | null;
  /** `null` when nothing is read now; rejects when the background does not answer. */
  review(action: Action): Promise<Verdict | null>;
  seenBio(platform: Site['id'], seen: SeenBio): void;
  /** What the site's self-check misses on this page. */
  unseen(platform: Site['id'], missing: readonly Missing[]): void;
}

export function attendPage(root: Document, site: Site, powers: AttendancePowers, signal: AbortSignal): PageAttendance {
  const attendants = new Set<Attendant>();
  const inheritance = createInheritance();
  const page: PagePowers = { ...powers, panel: panelOf(powers, signal), underlines: createUnderlines(signal) };
  const check = () => {
    const missing = guarded(() => site.selfCheck(root), []);
    powers.unseen(site.id, missing);
    return missing;
  };
  const found = (composer: Composer) => {
    if (composer.gone.aborted) return;
    const life = AbortSignal.any([signal, composer.gone]);
    const attendant = attend(composer, page, life, (legacy) => inheritance.leave(composer.surface, legacy));
    attendants.add(attendant);
    life.addEventListener('abort', () => attendants.delete(attendant));
    inheritance.claim(composer, attendant);
    // Somebody writes in what no surface knows: perhaps because the site has changed.
    if (composer.isGuess) check();
  };
  const { near, act } = attendPresses(page, powers);
  site.observe(
    root,
    {
      composer: quiet(found),
      near: quiet(near),
      act: (action, resume) => guarded(() => act(action, resume), 'go'),
      bio: quiet((seen) => powers.seenBio(site.id, seen)),
    },
    signal,
  );
  return { state: () => stateOf(site, [...attendants], check()) };
}

function attendPresses(page: PagePowers, { review, openLine }: AttendancePowers) {
  let asker: Asker | null = null;
  const correct: Correct = (nudgeId, { nudges }, correction) => {
    const nudge = nudges.find(({ id }) => id === nudgeId);
    const line = nudge && openLine({ hear: () => {}, closed: () => {} });
    line?.say({ type: 'correct', correction, rule: nudge?.rule ?? '', quotes: [...(nudge?.quotes ?? [])] });
    line?.hangUp();
  };
  const ask = async (question: Question) => {
    const panel = asker ? null : await page.panel();
    asker ??= panel?.asker(correct) ?? null;
    return asker?.ask(question) ?? false;
  };
  return createActionDesk({
    review,
    clock: wallClock,
    ask: (question, answered) => {
      ask(question).then(answered, (error: unknown) => {
        report(error);
        answered(false);
      });
    },
    withdraw: () => asker?.withdraw(),
    remark: (remark) => guarded(() => toast(notices[remark]), undefined),
    mention: ({ why, school }) => guarded(() => toast(`${school.name}: ${why}`), undefined),
  });
}

/** The page's one panel, opened when it is first wanted. Asked for again after it could not be had: the worker may only have been asleep. */
function panelOf({ loadPanel }: AttendancePowers, signal: AbortSignal): () => Promise<Panel | null> {
  let opened: Promise<Panel | null> | null = null;
  const open = async () => {
    const code = await loadPanel();
    return code && !signal.aborted ? code.open(signal) : null;
  };
  return async () => {
    opened ??= open();
    const panel = await opened.catch((error: unknown) => {
      report(error);
      return null;
    });
    if (!panel) opened = null;
    return panel;
  };
}

function stateOf({ id }: Site, attendants: readonly Attendant[], unseen: readonly Missing[]): TabState {
  const states = attendants.map(({ desk }) => desk.state.get());
  const activity = states.map((state) => state.activity).find((known) => known !== 'unknown') ?? 'on';
  const unchecked = states.filter(({ standing }) => standing === 'failed').length;
  const verdicts = states.flatMap(({ verdict }) => (verdict && saysSomething(verdict) ? [verdict] : []));
  return { platform: id, activity, composers: attendants.length, unchecked, verdicts, unseen: [...unseen] };
}

const saysSomething = ({ nudges, unsure, truncated }: Verdict): boolean => nudges.length > 0 || unsure.length > 0 || truncated;
