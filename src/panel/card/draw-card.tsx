// Starts React in the card's own element, with a door that tells when drawing fails.
import { createRoot } from 'react-dom/client';
import nudgeCss from '../../ui/nudge-card.css?inline';
import { report } from '../faults';
import type { PanelCode } from '../meeting';
import { Card } from './card';
import cardCss from './card.css?inline';
import { Door } from './door';

export const panelCode: PanelCode = {
  css: `${nudgeCss}\n${cardCss}`,
  draw(container, model, failed, signal) {
    const fail = (error: unknown) => {
      report(error);
      failed();
    };
    const root = createRoot(container);
    root.render(
      <Door failed={fail}>
        <Card model={model} />
      </Door>,
    );
    signal.addEventListener('abort', () => root.unmount());
  },
};
