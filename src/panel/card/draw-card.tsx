// Starts React in the card's own element, with a door that tells when drawing fails.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import nudgeCss from '../../ui/nudge-card.css?inline';
import type { CardModel } from '../card-frame';
import { report } from '../faults';
import { Card } from './card';
import ownCss from './card.css?inline';
import { Door } from './door';

export const cardCss = `${nudgeCss}\n${ownCss}`;

/** Draws the card into `container` until `signal` aborts; `failed` is called when it cannot. */
export function drawCard(container: HTMLElement, model: CardModel, failed: () => void, signal: AbortSignal): void {
  const fail = (error: unknown) => {
    report(error);
    failed();
  };
  const root = createRoot(container);
  const draw = () =>
    root.render(
      <Door failed={fail}>
        <Card model={model} />
      </Door>,
    );
  // At once, for a question may be asked in this very moment, and how high it is decides where its card lies.
  flushSync(draw);
  signal.addEventListener('abort', () => root.unmount());
}
