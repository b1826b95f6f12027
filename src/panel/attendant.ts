// Looks after one composer: desk and gate together, the person's doings, and what is to be seen. Knows no page.
import { language } from '../language/spoken';
import type { Line, LineListener } from '../messaging/page-end';
import type { Nudge } from '../model/nudge';
import type { Composer } from '../sites/composer';
import { type Cell, createCell } from './cell';
import type { Clock } from './clock';
import { createDeeds } from './deeds';
import { createDesk, type Desk } from './desk';
import type { DeskEstate } from './desk-state';
import { createFixQueue, type FixEnd } from './fix-queue';
import { createGate, type Gate, type Remark } from './gate';
import { speakAlong } from './speak-along';
import { type Actions, type Doings, looksAlike, type Notice, nothingShown, type View, viewOf } from './view';

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
  /** Nothing is remembered: a correction holds for as long as the composer is there. And the page sees to its own language. */
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
  /** Carries a fix out as its button does; answers how it ended, and `null` when our own code failed at it. */
  fix(nudgeId: string, fixId: string): Promise<FixEnd | null>;
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
  let doings: Doings = { open: false, held: null, notice: null, corrected: new Set(), language: language() };
  const extensionGone = () => {
    announce('gone');
    ended();
  };
  const call = isPractice ? openLine : speakAlong(openLine, (spoken) => put({ language: spoken }));
  const desk = createDesk({ read: composer.read, openLine: call, clock, ended: extensionGone });
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

  const queue = createFixQueue(desk, { composer, remind, isPractice, fixed: deeds.fixed });
  const fix: Attendant['fix'] = async (nudgeId, fixId) => {
    const said = await queue(nudgeId, fixId);
    if (said) notice(said);
    return said;
  };

  const actions: Actions = {
    toggle: () => (view.get().open ? leave() : put({ open: true, notice: null })),
    close: leave,
    applyFix: (nudgeId, fixId) => void fix(nudgeId, fixId),
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
    fix,
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

/** As many and as long as the protocol takes. */
const quotesOf = ({ quotes }: Nudge): string[] => quotes.filter(({ length }) => length <= 400).slice(0, 50);
