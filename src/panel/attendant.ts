// Looks after one composer: desk and gate together, the person's doings, and what is to be seen. Knows no page.
import type { Line, LineListener } from '../messaging/page-end';
import type { Fix, Nudge } from '../model/nudge';
import type { Composer } from '../sites/composer';
import { type Cell, createCell } from './cell';
import type { Clock } from './clock';
import { createDeeds } from './deeds';
import { createDesk, type Desk } from './desk';
import type { DeskEstate } from './desk-state';
import { report } from './faults';
import { createGate, type Gate, type Remark } from './gate';
import { type Actions, type Doings, looksAlike, type Notice, nothingShown, type View, viewOf } from './view';

/** How long a fix waits for an answer about the latest words. */
const FIX_WAIT = 1_000;

export interface AttendantPowers {
  composer: Pick<Composer, 'read' | 'edit' | 'focus' | 'schedule'>;
  openLine(listener: LineListener): Line | null;
  clock: Clock;
  /** Brings the question before the person; calls back with whether they can see it. */
  showHold(answered: (shown: boolean) => void): void;
  openOptions(section: string): void;
  /** Shows the whole policy at that clause, in a page of our own. */
  openPolicy(profile: string, clause: string): void;
  /** Asks to be reminded of this page; answers whether it will be. */
  remind(at: string): Promise<boolean>;
  /** Nothing is remembered: a correction holds for as long as the composer is there. */
  isPractice?: boolean;
  /** Tells what the composer may no longer be there to tell. */
  announce(said: Remark | 'gone'): void;
  /** The extension has gone. */
  ended(): void;
}

export interface Attendant {
  readonly desk: Desk;
  readonly gate: Gate;
  readonly view: Cell<View>;
  readonly actions: Actions;
  notice(notice: Notice): void;
  /** A change of the draft; `typing` when a key was just pressed in it. */
  changed(typing: boolean): void;
  /** The focus has left the composer: what was written waits no longer. */
  left(): void;
  close(): void;
  /** What goes over to the composer that takes this one's place, when its node is replaced. */
  estate(): Estate;
  inherit(estate: Estate): void;
}

export interface Estate {
  readonly desk: DeskEstate;
  readonly answered: ReadonlySet<string>;
  readonly open: boolean;
}

export function createAttendant({
  composer,
  openLine,
  clock,
  showHold,
  openOptions,
  openPolicy,
  remind,
  isPractice = false,
  announce,
  ended,
}: AttendantPowers): Attendant {
  const view = createCell<View>(nothingShown);
  let doings: Doings = { open: false, held: null, notice: null, corrected: new Set() };
  const extensionGone = () => {
    announce('gone');
    ended();
  };
  const desk = createDesk({ read: composer.read, openLine, clock, ended: extensionGone });
  const redraw = () => {
    const next = viewOf(desk.state.get(), doings);
    if (!looksAlike(next, view.get())) view.set(next);
  };
  const put = (change: Partial<Doings>) => {
    doings = { ...doings, ...change };
    redraw();
  };
  const notice = (said: Notice) => put({ notice: said });
  // What went out takes its composer with it; what must be pressed again leaves it standing.
  const remark = (said: Remark) => (said === 'press-again' ? notice(said) : announce(said));
  const gate = createGate({ desk, clock, showHold, remark, sent: () => deeds.sent() });
  const deeds = createDeeds({ desk, held: gate.held, read: composer.read });
  let verdict = desk.state.get().verdict;
  const offDesk = desk.state.subscribe(() => {
    // A new answer has taken corrections into account; what it still says, it means.
    const isNew = desk.state.get().verdict !== verdict;
    verdict = desk.state.get().verdict;
    const nothingLeft = isNew && verdict?.nudges.length === 0;
    put({ ...(isNew && !isPractice && { corrected: new Set() }), ...(nothingLeft && { open: false }) });
  });
  const offGate = gate.held.subscribe(() => put({ held: gate.held.get(), ...(gate.held.get() && { notice: null }) }));

  const leave = () => {
    gate.goBack();
    put({ open: false, notice: null });
  };

  /** One after another, each for the words as the one before has left them. */
  const fixes: { nudgeId: string; fixId: string }[] = [];
  const fixNext = () => {
    const [next] = fixes;
    if (!next) return;
    const over = () => {
      fixes.shift();
      fixNext();
    };
    whenCurrent(desk, () => {
      const { fix, rule, revision } = findFix(desk, next.nudgeId, next.fixId);
      void apply(fix, { composer, remind, isPractice })
        .then((said) => {
          notice(said);
          deeds.fixed(rule, said, revision);
        })
        .catch(report)
        .then(over);
    });
  };

  const actions: Actions = {
    toggle: () => (view.get().open ? leave() : put({ open: true, notice: null })),
    close: leave,
    applyFix(nudgeId, fixId) {
      // Words that are put in fit twice as well as once: pressing again while it is under way means nothing more.
      if (fixes.some((fix) => fix.nudgeId === nudgeId && fix.fixId === fixId)) return;
      if (fixes.push({ nudgeId, fixId }) === 1) fixNext();
    },
    correct(nudgeId, correction) {
      const nudge = view.get().nudges.find(({ id }) => id === nudgeId);
      if (!nudge) return;
      desk.tell({ type: 'correct', correction, rule: nudge.rule, quotes: quotesOf(nudge) });
      // A name that is put on the list is not let through by that.
      if (correction === 'a-pupil') return put({ notice: isPractice ? 'practised' : 'listed' });
      // Two schools may have said it of the same words; what is set right is set right for both.
      const words = JSON.stringify(nudge.quotes);
      const alike = view
        .get()
        .nudges.filter(
          (other) =>
            other.id === nudgeId ||
            (other.school.profileId !== nudge.school.profileId &&
              other.rule === nudge.rule &&
              JSON.stringify(other.quotes) === words),
        );
      for (const { id } of alike) gate.excuse(id);
      put({
        corrected: new Set([...doings.corrected, ...alike.map(({ id }) => id)]),
        notice: isPractice ? 'practised' : 'remembered',
      });
    },
    postAnyway: () => gate.postAnyway(),
    actAs: (kind) => desk.actAs(kind),
    chooseSchool: () => openOptions('school'),
    readClause: openPolicy,
  };

  return {
    desk,
    gate,
    view,
    actions,
    notice,
    changed(typing) {
      if (typing && doings.notice) put({ notice: null });
      deeds.changed();
      desk.touch(typing);
    },
    left() {
      if (desk.state.get().standing === 'waiting') desk.refresh();
    },
    estate: () => ({ desk: desk.estate(), answered: new Set(gate.answered()), open: doings.open || doings.held !== null }),
    inherit({ desk: mine, answered, open }) {
      desk.inherit(mine);
      gate.inherit(answered);
      // Shown as soon as there is an answer about these words again.
      put({ open });
      desk.open();
      desk.touch(false);
    },
    close() {
      offDesk();
      offGate();
      deeds.close();
      gate.close();
      desk.close();
      view.set(nothingShown);
    },
  };
}

/** A fix is made for exact words, so it waits until they have been looked at. */
function whenCurrent(desk: Desk, act: () => void): void {
  desk.refresh();
  desk.settle(FIX_WAIT, act);
}

/** Returns it with the rule that it is for and the revision of the words. */
function findFix(desk: Desk, nudgeId: string, fixId: string): { fix: Fix | undefined; rule: string; revision: number } {
  const { nudges = [], revision = 0 } = desk.verdictNow() ?? {};
  const nudge = nudges.find(({ id }) => id === nudgeId);
  return { fix: nudge?.fixes.find(({ id }) => id === fixId), rule: nudge?.rule ?? '', revision };
}

type FixPowers = Pick<AttendantPowers, 'composer' | 'remind' | 'isPractice'>;

async function apply(fix: Fix | undefined, { composer, remind, isPractice }: FixPowers): Promise<Notice> {
  switch (fix?.kind) {
    case 'edit':
      return composer.edit(fix.edit);
    case 'schedule':
      return composer.schedule() ? 'site-opened' : 'no-schedule';
    case 'remind':
      if (isPractice) return 'practised-reminder';
      return (await remind(fix.at)) ? 'reminded' : 'not-reminded';
    default:
      return 'stale';
  }
}

/** As many and as long as the protocol takes. */
const quotesOf = ({ quotes }: Nudge): string[] => quotes.filter(({ length }) => length <= 400).slice(0, 50);
