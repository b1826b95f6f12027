// The card's code, put beside the content script when it is first wanted. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panelCode } from '../src/panel/card/draw-card';
import { offerPanel } from '../src/panel/meeting';

export default defineUnlistedScript(() => offerPanel(panelCode));
