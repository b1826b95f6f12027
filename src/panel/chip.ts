// The small row beside a composer: what was seen, for which school, and the one-click way to put it right. Plain DOM, for it is on every page.
import type { Fix, Nudge } from '../model/nudge';
import type { AccountKind, Level } from '../model/words';
import { levelShapes } from '../ui/level-shapes';
import { listed, policyWords, schoolsOf } from '../ui/schools';
import { quiet } from './faults';
import { notices } from './notices';
import { accountWords, announcement, chipLine } from './phrases';
import type { Actions, ShownAccount, View } from './view';
import { words } from './words';

export interface Chip {
  /** What the card is anchored to and returns the focus to. */
  readonly opener: HTMLButtonElement;
  draw(view: View): void;
}

/** Until `life` aborts: a page may keep what it took out, and must not keep the draft's attendant by our buttons. */
export function createChip(root: ShadowRoot, actions: Actions, life: AbortSignal): Chip {
  const button = (name: string, act: () => void) => makeButton(name, act, life);
  const opener = button('opener', () => actions.toggle());
  const quick = button('quick main', () => offered && actions.applyFix(offered.nudge.id, offered.fix.id));
  const account = button('account', () => actions.actAs(as === 'school' ? 'personal' : 'school'));
  const choose = button('choose', () => actions.chooseSchool());
  const line = make('span', 'line');
  const notice = make('span', 'notice');
  const spoken = make('span', 'unheard');
  spoken.ariaLive = 'polite';
  const chip = make('div', 'glance chip');
  chip.role = 'group';
  chip.ariaLabel = 'Second Glance';
  chip.append(opener, quick, line, account, choose, notice, spoken);
  root.append(chip);
  opener.ariaHasPopup = 'dialog';

  let as: AccountKind = 'personal';
  let offered: Offer | null = null;
  let said = '';
  const say = (view: View) => {
    const now = announcement(view);
    // Said once: the same thing again after every key would be nagging.
    if (now !== '' && now !== said) spoken.textContent = now;
    if (now !== '' || view.face === 'clear') said = now;
  };

  return {
    opener,
    draw(view) {
      const { face, nudges, notice: said } = view;
      const first = nudges[0];
      offered = addition(nudges);
      chip.hidden = face === 'hidden';
      opener.hidden = !first;
      if (first) fill(opener, nudges, chipLine(view));
      opener.ariaExpanded = String(view.open);
      quick.hidden = !offered;
      quick.textContent = offered?.fix.label ?? '';
      quick.title = offered?.fix.label ?? '';
      account.hidden = !view.account || face === 'unchecked';
      if (view.account) tellAccount(account, view.account);
      as = view.account?.kind ?? 'personal';
      choose.hidden = face !== 'no-school';
      choose.textContent = words().chooseSchool;
      line.hidden = Boolean(first) || face === 'hidden' || (face === 'unchecked' && said !== null);
      line.replaceChildren(...(face === 'clear' ? [tick()] : []), chipLine(view));
      // While the card is open it says so itself.
      notice.textContent = said && !view.open ? notices[said] : '';
      notice.hidden = !said || view.open;
      say(view);
    },
  };
}

interface Offer {
  nudge: Nudge;
  fix: Extract<Fix, { kind: 'edit' }>;
}

/** One click from the chip only ever adds words; what would change the person's own is shown in the card first. */
function addition(nudges: readonly Nudge[]): Offer | null {
  for (const nudge of nudges)
    for (const fix of nudge.fixes) if (fix.kind === 'edit' && fix.edit.start === fix.edit.end) return { nudge, fix };
  return null;
}

function tellAccount(button: HTMLElement, account: ShownAccount): void {
  const { shown, spoken } = accountWords(account);
  button.textContent = shown;
  button.ariaLabel = spoken;
  button.title = spoken;
}

function fill(opener: HTMLElement, nudges: readonly Nudge[], line: string): void {
  const level = nudges[0]?.level ?? 'tip';
  const count = make('span', 'count');
  count.textContent = line;
  const word = make('span', 'unheard');
  word.textContent = `${levelShapes[level].word}: `;
  const seen = make('span', 'seen');
  seen.append(mark(level), word, count);
  const name = make('span', 'school');
  name.textContent = listed(schoolsOf(nudges));
  opener.replaceChildren(seen, name);
  opener.title = `${levelShapes[level].word}. ${policyWords(nudges)}.`;
}

function mark(level: Level): SVGElement {
  const drawing = picture(`mark mark-${level}`);
  drawing.append(path('mark-body', levelShapes[level].body), path('mark-sign', levelShapes[level].sign));
  return drawing;
}

function tick(): SVGElement {
  const drawing = picture('');
  drawing.append(path('tick', 'M3.5 8.5l3 3 6-7'));
  return drawing;
}

function makeButton(name: string, act: () => void, signal: AbortSignal): HTMLButtonElement {
  const made = make('button', name);
  made.type = 'button';
  // A page's script may press it; only a person can mean it. The second half of a double click means nothing more.
  made.addEventListener(
    'click',
    quiet((event: MouseEvent) => event.isTrusted && event.detail < 2 && act()),
    { signal },
  );
  return made;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

function picture(name: string): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  for (const [key, value] of Object.entries({
    class: name,
    width: '16',
    height: '16',
    viewBox: '0 0 16 16',
    'aria-hidden': 'true',
  }))
    drawing.setAttribute(key, value);
  return drawing;
}

function path(name: string, shape: string): SVGElement {
  const drawn = document.createElementNS(svg, 'path');
  drawn.setAttribute('class', name);
  drawn.setAttribute('d', shape);
  return drawn;
}
