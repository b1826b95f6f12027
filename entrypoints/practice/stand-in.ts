// Our own page in a site's place: one composer at a time, with the same gate, editor and contract as on the four sites.
import type { PracticeContext } from '../../src/model/practice-stage';
import type { Surface } from '../../src/model/words';
import type { Composer, Site } from '../../src/sites/composer';
import { plain } from '../../src/sites/editors/plain';
import { createGate, type Gate } from '../../src/sites/gate';
import { makeComposer } from '../../src/sites/make-composer';
import { defineSurface } from '../../src/sites/surface';

/** What stands around the words on our page. */
export interface Surroundings {
  readonly surface: Surface;
  context(): PracticeContext;
  /** Calls back when the context may have changed. */
  watch(onChange: () => void, signal: AbortSignal): void;
  button(): HTMLElement | null;
  sends(event: KeyboardEvent): boolean;
  scheduler(): HTMLElement | null;
  mountPoint(): Element | null;
}

export interface StandIn {
  readonly site: Site;
  /** Has the element attended for as long as `life`. */
  bring(element: HTMLElement, around: Surroundings, life: AbortSignal): Composer;
}

/** No folder in `src/sites`: those are other people's pages, each with a content script and hosts in the manifest. */
export function createStandIn(): StandIn {
  let meet: ((composer: Composer) => void) | null = null;
  /** React begins with what stands innermost: a composer may be there before the page is attended. */
  let early: Composer[] = [];
  let gate: Gate | null = null;
  return {
    site: {
      id: 'practice',
      matches: [],
      observe(root, on, signal) {
        gate = createGate(root.defaultView ?? window, signal, () => false);
        meet = on.composer;
        for (const composer of early.filter(({ gone }) => !gone.aborted)) on.composer(composer);
        early = [];
      },
      selfCheck: () => [],
    },
    bring(element, around, life) {
      const composer = staged(
        compose(element, around, () => gate, life),
        around,
      );
      if (meet) meet(composer);
      else early.push(composer);
      return composer;
    },
  };
}

const compose = (element: HTMLElement, around: Surroundings, gate: () => Gate | null, gone: AbortSignal): Composer =>
  makeComposer({
    platform: 'practice',
    account: () => ({}),
    element,
    surface: defineSurface({
      editable: '*',
      accepts: () => true,
      surface: around.surface,
      editor: () => plain,
      block: (editable) => editable,
      media: () => [],
      button: around.button,
      sends: around.sends,
      scheduler: around.scheduler,
      mountPoint: around.mountPoint,
    }),
    isGuess: false,
    gone,
    gate: { guard: (guard, signal) => gate()?.guard(guard, signal) },
  });

/** What surrounds the words comes from the page's controls; it travels with the draft, so that every change of it is looked at anew. */
const staged = (composer: Composer, { context, watch }: Surroundings): Composer => ({
  ...composer,
  read: () => ({ text: composer.read().text, context: context() }),
  watch(onChange, signal) {
    composer.watch(onChange, signal);
    watch(onChange, signal);
    // On a site words come with keys. Here they may stand there from the first, as of an example.
    queueMicrotask(() => !signal.aborted && composer.read().text !== '' && onChange());
  },
});
