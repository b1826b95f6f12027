// What the panel's own script brings: it looks after composers, draws, and asks about presses.
import { createAsker } from './asker';
import { attend } from './attend';
import { createInheritance } from './inheritance';
import type { PanelCode } from './meeting';
import { createShield } from './shield';
import { createSteady } from './steady';
import { createTabDesk } from './tab-desk';
import { createUnderlines } from './underlines';

export const panelCode: PanelCode = {
  open(page, signal) {
    // Before the shield, which lets nobody hear what happens in our own elements: a press that ends over one has ended.
    const steady = createSteady(window, signal);
    const shield = createShield(signal);
    const underlines = createUnderlines(signal);
    const inheritance = createInheritance();
    return {
      attend(composer, life) {
        const leaves = inheritance.leave.bind(null, composer.surface);
        const attendant = attend(composer, { ...page, shield, underlines, steady }, life, leaves);
        inheritance.claim(composer, attendant);
        return attendant;
      },
      asker: (correct) => createAsker({ correct, openPolicy: page.openPolicy }, shield, signal),
      isTaken: shield.isTaken,
      tabDesk: createTabDesk,
    };
  },
};
