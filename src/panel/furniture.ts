// What one composer is given in the page: a place, a chip and a card, made when there is first something to show.
import type { Composer } from '../sites/composer';
import levelCss from '../ui/level-mark.css?inline';
import tokens from '../ui/tokens.css?inline';
import { type CardModel, createCardFrame } from './card-frame';
import { keepCaret } from './caret';
import { createChip } from './chip';
import chipCss from './chip.css?inline';
import type { Shield } from './shield';
import { createStand } from './stand';
import type { Notice } from './view';
import { isPlainlySeen } from './visibility';

export interface Furniture {
  draw(): void;
  /** Puts the question before the person; tells whether they can see it. */
  ask(): Promise<boolean>;
  hasFocus(): boolean;
  /** Opens the card and moves the focus to the next nudge in it, or to the first; false when there is none after it. */
  step(fromStart: boolean): Promise<boolean>;
}

export interface FurniturePowers {
  composer: Pick<Composer, 'element' | 'mountPoint' | 'focus'>;
  model: CardModel;
  shield: Shield;
  remark(notice: Notice): void;
  signal: AbortSignal;
}

export function createFurniture({ composer, model, shield, remark, signal }: FurniturePowers): Furniture {
  const { view, actions } = model;
  const stand = createStand(
    { mountPoint: composer.mountPoint, editor: composer.element, replaced: () => void reopen() },
    [tokens, levelCss, chipCss].join('\n'),
    signal,
  );
  const chip = createChip(stand.root, actions, signal);
  // An answer that lets a post out counts only from a card that can be seen.
  const postAnyway = () => (isPlainlySeen(frame.element) ? actions.postAnyway() : remark('covered'));
  /** The person has gone from the question back to their words, however soon: the focus may still be on the site's button. */
  let isLeft = false;
  const close = () => {
    isLeft = view.get().held !== null && !isWritingElsewhere(composer.element);
    actions.close();
  };
  const frame = createCardFrame({
    root: stand.root,
    model: { view, actions: { ...actions, close, postAnyway } },
    failed: () => remark('no-card'),
    words: composer.element,
    signal,
  });
  const caret = keepCaret(composer.element, composer.focus, signal);
  let wasOpen = false;

  const reopen = async () => {
    if (view.get().open) await frame.show(true, view.get().held !== null);
  };

  const showCard = () => {
    const { open, held } = view.get();
    // A question is put before the person by `ask`, which has to know whether it was seen.
    if (open && held) return;
    const byKey = open && !wasOpen && stand.root.activeElement === chip.opener;
    if (wasOpen && !open && (isLeft || frame.element.contains(stand.root.activeElement))) caret.giveBack();
    if (!open) isLeft = false;
    wasOpen = open;
    void frame.show(open, byKey).then((shown) => {
      if (open && !shown && view.get().open && !view.get().held) remark('no-card');
    });
  };

  shield.guard(
    stand.host,
    {
      escape() {
        if (!view.get().open) return false;
        close();
        return true;
      },
      tab: frame.tab,
    },
    signal,
  );

  return {
    draw() {
      const { face } = view.get();
      if (face !== 'hidden') stand.settle();
      stand.keep(face !== 'hidden');
      chip.draw(view.get());
      if (face === 'nudges') {
        frame.prepare();
        stand.settle();
      }
      showCard();
    },
    async ask() {
      wasOpen = true;
      const shown = await frame.show(true, true);
      stand.settle();
      return shown;
    },
    hasFocus: () => stand.root.activeElement !== null,
    async step(fromStart) {
      if (!view.get().open) actions.toggle();
      await frame.show(view.get().open, view.get().held !== null);
      return frame.step(fromStart);
    },
  };
}

/** Whether the focus is where somebody writes, but not here: whoever has gone on to something else keeps it. */
function isWritingElsewhere(here: HTMLElement): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select')) && !here.contains(at);
}
