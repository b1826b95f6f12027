// Starts React in the card's own element, with a door that tells when drawing fails.
import { createRoot } from 'react-dom/client';
import nudgeCss from '../../ui/nudge-card.css?inline';
import { report } from '../faults';
import type { PanelCode } from '../meeting';
import { Card } from './card';
import cardCss from './card.css?inline';

export const panelCode: PanelCode = {
  css: `${nudgeCss}\n${cardCss}`,
  draw(container, model, failed, signal) {
    const fail = (error: unknown) => {
      report(error);
      failed();
    };
    const root = createRoot(container, { onUncaughtError: fail, onRecoverableError: report });
    root.render(<Card model={model} />);
    signal.addEventListener('abort', () => root.unmount());
  },
};
