// Makes a composer of an editable, the editor under it and what its site says of it.
import type { DraftContext } from '../model/draft';
import type { Platform } from '../model/words';
import { kindsOf } from './attachment';
import type { Composer } from './composer';
import type { Gate } from './gate';
import { createPictureHashes } from './picture-hashes';
import type { ActingAccount, SiteSurface } from './surface';

export interface Ingredients {
  readonly platform: Platform;
  account(): ActingAccount;
  readonly element: HTMLElement;
  readonly surface: SiteSurface;
  readonly isGuess: boolean;
  readonly gone: AbortSignal;
  readonly gate: Gate;
}

export function makeComposer({ platform, account, element, surface: site, isGuess, gone, gate }: Ingredients): Composer {
  const editor = site.editor(element)(element, gone);
  // The same box becomes one for a reply when the site begins it with somebody's name.
  const surface = () => (typeof site.surface === 'function' ? site.surface(element) : site.surface);
  const hashes = createPictureHashes();
  const context = (): DraftContext => {
    const attached = site.media(element).slice(0, 50);
    return {
      platform,
      surface: surface(),
      account: { kind: 'personal', ...(site.account?.(element) ?? account()) },
      media: kindsOf(attached),
      ...listed('pictureHashes', hashes.of(attached)),
      ...listed(
        'altTexts',
        site
          .altTexts?.(element)
          .map((text) => text.slice(0, 2_000))
          .slice(0, 50),
      ),
      ...listed('to', site.to?.(element).slice(0, 20)),
      audience: site.audience?.(element) ?? 'unknown',
    };
  };
  const enabledButton = (): HTMLElement | null => {
    const button = element.isConnected ? site.button(element) : null;
    return button?.matches(':disabled, [aria-disabled="true"]') ? null : button;
  };
  return {
    surface: surface(),
    element,
    gone,
    isGuess,
    read: () => ({ text: editor.readText(), context: context() }),
    watch(onChange, signal) {
      const end = AbortSignal.any([signal, gone]);
      editor.watch(onChange, end);
      hashes.watch(watchContext(site.block(element), context, onChange, end), end);
    },
    edit: editor.edit,
    ranges: editor.ranges,
    onSubmit(ask, signal) {
      const sends = (event: KeyboardEvent) =>
        event.composedPath().includes(element) && !isChoosing(element, event) && site.sends?.(event) === true;
      gate.guard({ button: enabledButton, sends, ask, replay: (key) => replay(element, key) }, AbortSignal.any([signal, gone]));
    },
    schedule() {
      const opener = element.isConnected ? site.scheduler?.(element) : null;
      opener?.click();
      return Boolean(opener);
    },
    mountPoint: () => (element.isConnected ? site.mountPoint(element) : null),
    focus: () => element.focus(),
  };
}

/** Enter takes a suggestion while a list of them is open, as of people to mention. */
const isChoosing = (element: HTMLElement, { key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' &&
  !(ctrlKey || metaKey) &&
  (Boolean(element.getAttribute('aria-activedescendant')) || element.ariaExpanded === 'true');

/** The same key by script, where the writing is. */
function replay(element: HTMLElement, { key, code, keyCode, ctrlKey, metaKey }: KeyboardEvent): void {
  const fields = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', fields));
  element.dispatchEvent(new KeyboardEvent('keyup', fields));
}

/** An empty list is left out, so that what is not known does not look like something. */
const listed = <Name extends string, Item>(name: Name, items: readonly Item[] = []) =>
  (items.length > 0 ? { [name]: [...items] } : {}) as { [Key in Name]?: Item[] };

/**
 * Attachments, audience and account change around the text; looked at once a frame, and only after the block has changed. Returns what
 * looks after something else has.
 */
function watchContext(block: Element, context: () => DraftContext, onChange: () => void, signal: AbortSignal): () => void {
  let last = JSON.stringify(context());
  let frame = 0;
  const look = () => {
    frame = 0;
    const now = JSON.stringify(context());
    if (now === last || signal.aborted) return;
    last = now;
    onChange();
  };
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look);
  };
  if (signal.aborted) return lookSoon;
  const observer = new MutationObserver(lookSoon);
  observer.observe(block, { childList: true, subtree: true, attributeFilter: ['src', 'alt', 'aria-label'] });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return lookSoon;
}
