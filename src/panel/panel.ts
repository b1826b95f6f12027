// Everything that is drawn in a page but underlines: what the panel's own script brings.
import { createAsker } from './asker';
import { createFurniture } from './furniture';
import type { PanelCode } from './meeting';
import { createShield } from './shield';

export const panelCode: PanelCode = {
  open(signal) {
    const shield = createShield(signal);
    return {
      furnish: (powers) => createFurniture(powers, shield),
      asker: (correct) => createAsker(correct, shield, signal),
    };
  },
};
