// Notices presses that reach somebody: as the pointer or the focus comes near, and before the site acts on them.
import type { Action } from '../model/action';
import type { Platform } from '../model/words';
import type { Resume, SiteListener, SocialAction } from './composer';
import type { Reaches } from './gate';
import { attempt, hearPresses, isPress } from './presses';
import type { SiteAction } from './site-action';
import type { ActingAccount } from './surface';

export interface ActionPlaces {
  readonly platform: Platform;
  readonly actions: readonly SiteAction[];
  account(): ActingAccount;
}

/**
 * Nothing is looked for: only what the person comes to is looked at. Returns what asks about a button that we are about to press
 * for the person, and says whether that waits for an answer.
 */
export function watchActions(
  page: Window,
  places: ActionPlaces,
  on: Pick<SiteListener, 'near' | 'act'>,
  signal: AbortSignal,
): Reaches {
  const { actions } = places;
  if (actions.length === 0) return () => false;
  const openers = rememberOpeners(page, actions, signal);
  const any = actions.map(({ button }) => button).join();
  const find = (event: Event): Found | null => attempt(() => findIn(event, any, places, openers), null);

  let last: EventTarget | null = null;
  const come = (event: Event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !target || target === last) return;
    last = target;
    const found = find(event);
    if (found) attempt(() => on.near(found.action), undefined);
  };
  for (const type of ['pointerover', 'focusin']) page.addEventListener(type, come, { capture: true, passive: true, signal });

  const waits = (found: Found | null, isOurs: boolean): boolean => {
    if (!found) return false;
    const resume = once(() => again(found, any, places, openers));
    return attempt(() => on.act(found.action, resume, isOurs), 'go') === 'wait';
  };
  const holds = (event: Event): boolean => waits(find(event), false);
  const isOnButton = (event: KeyboardEvent) => isPress(event) && !isTurnedIntoClick(event);
  hearPresses(page, { click: holds, key: (event) => isOnButton(event) && holds(event) }, signal);
  return (button) =>
    waits(
      attempt(() => findAt(button, any, places, openers), null),
      true,
    );
}

interface Found {
  readonly definition: SiteAction;
  readonly action: SocialAction;
}

type Openers = (definition: SiteAction) => HTMLElement | null;

/** The browser makes a click of the key by itself, and that is what is asked about. */
function isTurnedIntoClick(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLButtonElement || target instanceof HTMLInputElement) return true;
  return event.key === 'Enter' && target instanceof HTMLAnchorElement && target.hasAttribute('href');
}

function findIn(event: Event, any: string, places: ActionPlaces, openers: Openers): Found | null {
  const [target] = event.composedPath();
  // A key presses only what has the focus itself.
  const reach = event instanceof KeyboardEvent && !(target instanceof Element && target.matches(any)) ? null : target;
  return findAt(reach, any, places, openers);
}

function findAt(target: EventTarget | null | undefined, any: string, places: ActionPlaces, openers: Openers): Found | null {
  const element = nearest(target, any);
  return element instanceof HTMLElement ? describe(element, places, openers) : null;
}

const nearest = (target: EventTarget | null | undefined, any: string): Element | null =>
  target instanceof Element ? target.closest(any) : null;

function describe(element: HTMLElement, { platform, actions, account }: ActionPlaces, openers: Openers): Found | null {
  if (element.matches(':disabled, [aria-disabled="true"]')) return null;
  for (const definition of actions) {
    const opener = openers(definition);
    if (!element.matches(definition.button) || definition.accepts?.(element, opener) === false) continue;
    const what: Action = {
      platform,
      kind: definition.kind,
      account: { kind: 'personal', ...account() },
      person: definition.person(element, opener),
      media: definition.media?.(element, opener).slice(0, 50) ?? [],
    };
    return { definition, action: { what, element } };
  }
  return null;
}

/** The last thing pressed that opens what an action's button stands in. */
function rememberOpeners(page: Window, actions: readonly SiteAction[], signal: AbortSignal): Openers {
  const withOpener = actions.filter(({ opener }) => opener !== undefined);
  const last = new Map<SiteAction, WeakRef<HTMLElement>>();
  const note = (event: Event) => {
    const [target] = event.composedPath();
    for (const definition of withOpener) {
      const opener = attempt(() => nearest(target, definition.opener ?? ''), null);
      if (event.isTrusted && opener instanceof HTMLElement) last.set(definition, new WeakRef(opener));
    }
  };
  if (withOpener.length > 0)
    for (const type of ['click', 'keydown']) page.addEventListener(type, note, { capture: true, passive: true, signal });
  return (definition) => last.get(definition)?.deref() ?? null;
}

/** Presses the button again, or the one that the site has put in its place. By script, so that it is not asked about once more. */
function again({ action }: Found, any: string, places: ActionPlaces, openers: Openers): boolean {
  const wanted = JSON.stringify(action.what);
  const isIt = (element: Element) =>
    element instanceof HTMLElement &&
    JSON.stringify(attempt(() => describe(element, places, openers)?.action.what, undefined)) === wanted;
  const root = action.element.getRootNode() as Document | ShadowRoot;
  const button =
    action.element.isConnected && isIt(action.element)
      ? action.element
      : [...(root.isConnected ? root : document).querySelectorAll<HTMLElement>(any)].find(isIt);
  button?.click();
  return button !== undefined;
}

/** However often it is resumed, it happens once. */
function once(act: Resume): Resume {
  let isDone = false;
  return () => {
    isDone ||= act();
    return isDone;
  };
}
