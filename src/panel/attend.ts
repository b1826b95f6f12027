// Wires one composer of a page to its attendant: what is heard, what is drawn, what the site asks before it posts.
import type { Composer } from '../sites/composer';
import { type Attendant, createAttendant, type Estate } from './attendant';
import { carrySpans } from './carry';
import { wallClock } from './clock';
import { guarded, quiet, report } from './faults';
import { createFurniture, type Furniture } from './furniture';
import type { PagePowers } from './meeting';
import { notices } from './notices';
import type { Shield } from './shield';
import type { Steady } from './steady';
import { toast } from './toast';
import type { Marked, Underlines } from './underlines';

/** What one page's composers share. */
export interface Shared extends PagePowers {
  shield: Shield;
  underlines: Underlines;
  steady: Steady;
}

/** What a composer leaves to the one that takes its place. */
export interface Legacy {
  readonly text: string;
  readonly estate: Estate;
}

/** An attendant with its place in the page. */
export interface Attended extends Attendant {
  readonly surface: Composer['surface'];
  /** What is written there now. */
  words(): string;
  /** Whether the focus is in the composer, or in what we drew for it. */
  hasFocus(): boolean;
  /** Moves the focus to its next nudge, or to the first; false when there is none after it. */
  step(fromStart: boolean): Promise<boolean>;
}

/** A change this soon after a key was made by it. */
const KEY_LASTS = 100;

export function attend(composer: Composer, page: Shared, signal: AbortSignal, leaves: (legacy: Legacy) => void): Attended {
  let furniture: Furniture | null = null;
  const attendant = createAttendant({
    composer,
    openLine: page.openLine,
    clock: wallClock,
    showHold: (answered) => void ask().then(answered),
    openOptions: page.openOptions,
    openPolicy: page.openPolicy,
    remind: page.remind,
    isPractice: page.isPractice ?? false,
    announce: (remark) => guarded(() => toast(notices[remark]), undefined),
    ended: page.ended,
  });
  const { view, actions, notice, gate } = attendant;
  const furnish = () => {
    furniture ??= createFurniture({ composer, model: { view, actions }, shield: page.shield, remark: notice, signal });
    return furniture;
  };
  const ask = async () => {
    try {
      return await furnish().ask();
    } catch (error) {
      report(error);
      return false;
    }
  };
  const underline = nextFrame(() => page.underlines.mark(attendant, marksFor(composer, attendant), rootOf(composer)));

  const draw = quiet(() => {
    if (signal.aborted) return;
    if (furniture || view.get().face !== 'hidden') furnish().draw();
    underline();
  });
  const off = view.subscribe(() => page.steady(draw));
  listen(composer, attendant, underline, signal);
  // The site's button was heard before the shield, which was not there yet when the page began.
  composer.onSubmit((resume) => (page.shield.isTaken() ? 'wait' : guarded(() => gate.ask(resume), 'go')), signal);
  signal.addEventListener(
    'abort',
    quiet(() => {
      off();
      leaves({ text: attendant.desk.state.get().text, estate: attendant.estate() });
      attendant.close();
      page.underlines.mark(attendant, [], rootOf(composer));
    }),
  );
  return {
    ...attendant,
    surface: composer.surface,
    words: () => composer.read().text,
    hasFocus: () => composer.element.contains(rootOf(composer).activeElement) || (furniture?.hasFocus() ?? false),
    step: async (fromStart) => view.get().nudges.length > 0 && furnish().step(fromStart),
  };
}

/** Changes, focus and leaving. The line opens with the focus, so that the worker is awake by the first word. */
function listen(composer: Composer, attendant: Attendant, underline: () => void, signal: AbortSignal): void {
  const { element } = composer;
  let keyAt = Number.NEGATIVE_INFINITY;
  const changed = quiet(() => {
    attendant.changed(performance.now() - keyAt < KEY_LASTS);
    underline();
  });
  composer.watch(changed, signal);
  const on = (type: string, heard: (event: Event) => void) =>
    element.addEventListener(type, quiet(heard), { capture: true, passive: true, signal });
  on('keydown', () => {
    keyAt = performance.now();
  });
  on('paste', () => {
    keyAt = Number.NEGATIVE_INFINITY;
  });
  // A dialog that is hidden rather than taken away says so by nothing but its size.
  const sizes = new ResizeObserver(underline);
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
  on('focusin', () => attendant.desk.open());
  on('focusout', () => attendant.left());
  if (element.contains(rootOf(composer).activeElement)) attendant.desk.open();
}

/** Where the words of the latest answer stand now; the ones that were touched since are left out. */
function marksFor(composer: Composer, { view, desk }: Attendant): Marked {
  const nudges = view.get().nudges.filter(({ spans }) => spans.length > 0);
  if (nudges.length === 0 || !composer.element.checkVisibility()) return [];
  const { text } = composer.read();
  return nudges.map(({ level, spans }) => ({
    level,
    ranges: carrySpans(desk.state.get().text, text, spans).flatMap((span) => composer.ranges(span)),
  }));
}

const rootOf = ({ element }: Composer): Document | ShadowRoot => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
};

/** However often it is asked for, it happens once in the next frame. */
function nextFrame(act: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(
      quiet(() => {
        asked = false;
        act();
      }),
    );
  };
}
