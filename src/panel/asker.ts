// Puts a question about a press before the person: the same card as a composer's, beside the button that was pressed.
import { language, speak } from '../language/spoken';
import type { Nudge } from '../model/nudge';
import { isCopied } from '../ui/copied';
import levelCss from '../ui/level-mark.css?inline';
import tokens from '../ui/tokens.css?inline';
import type { Question } from './action-desk';
import { createCardFrame } from './card-frame';
import { createCell } from './cell';
import chipCss from './chip.css?inline';
import { quiet } from './faults';
import type { Asker, Correct, PagePowers } from './meeting';
import type { Shield } from './shield';
import { adoptStyle } from './style';
import { themeAt } from './theme';
import { type Actions, type Notice, nothingShown, type View } from './view';
import { isPlainlySeen } from './visibility';

export interface AskerPowers extends Pick<PagePowers, 'openPolicy'> {
  correct: Correct;
}

/** One question at a time on a page; its elements are there only while it is asked. */
export function createAsker(powers: AskerPowers, shield: Shield, signal: AbortSignal): Asker {
  let asked: AbortController | null = null;
  const withdraw = () => {
    asked?.abort();
    asked = null;
  };
  return {
    withdraw,
    async ask(question, wanted) {
      withdraw();
      const life = new AbortController();
      asked = life;
      const end = AbortSignal.any([signal, life.signal]);
      // Mostly it is spoken already. The press does not wait for longer than it would otherwise: `action-desk` sees to that.
      if (wanted !== language()) await speak(wanted);
      if (end.aborted) return false;
      return present(question, powers, shield, end);
    },
  };
}

/** There is nothing to mend about a press, and what is copied for one belongs to a post. */
const onlyToRead = (nudge: Nudge): Nudge => ({
  ...nudge,
  fixes: nudge.fixes.filter((fix) => !isCopied(fix)),
});

async function present(
  question: Question,
  { correct, openPolicy }: AskerPowers,
  shield: Shield,
  signal: AbortSignal,
): Promise<boolean> {
  const { element } = question.action;
  const { host, root } = stand(element, signal);
  const view = createCell<View>({
    ...nothingShown,
    face: 'nudges',
    nudges: question.nudges.map(onlyToRead),
    held: question.nudges.map(onlyToRead),
    open: true,
    occasion: question.action.what.kind,
    language: language(),
  });
  const notice = (said: Notice) => view.set({ ...view.get(), notice: said });
  const leave = () => {
    const isInside = root.activeElement !== null;
    question.leave();
    if (isInside) element.focus({ preventScroll: true });
  };
  const actions: Actions = {
    toggle: leave,
    close: leave,
    applyFix: () => {},
    correct: (nudgeId, correction) => {
      correct(nudgeId, question, correction);
      notice('remembered');
    },
    postAnyway: () => (isPlainlySeen(frame.element) ? question.goOn() : notice('covered')),
    actAs: () => {},
    chooseSchool: () => {},
    readClause: openPolicy,
  };
  const frame = createCardFrame({ root, model: { view, actions }, failed: question.goOn, signal });
  const onEscape = () => {
    leave();
    return true;
  };
  shield.guard(host, { escape: onEscape, tab: frame.tab }, signal);
  const shown = await frame.show(true, true);
  dress(root, element);
  return shown;
}

/** A closed root with something of the button's place in it, which the card is put beside. */
function stand(element: HTMLElement, signal: AbortSignal): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(root, [tokens, levelCss, chipCss].join('\n'));
  const anchor = document.createElement('div');
  anchor.className = 'glance anchor';
  const place = quiet(() => {
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(anchor.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  });
  place();
  for (const type of ['scroll', 'resize']) window.addEventListener(type, place, { capture: true, passive: true, signal });
  root.append(anchor);
  const dialog = element.closest('dialog,[role=dialog]');
  (dialog ?? document.body).append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
}

/** In the colours of what the button stands on: its own are often dark on a light page. */
function dress(root: ShadowRoot, element: HTMLElement): void {
  const theme = themeAt(element.parentElement ?? element);
  for (const part of root.querySelectorAll<HTMLElement>('.glance')) part.style.colorScheme = theme;
}
