// What looks after composers and draws, put beside the content script when somebody first writes or is asked. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPanel } from '../src/panel/meeting';
import { panelCode } from '../src/panel/panel';

export default defineUnlistedScript(() => offerPanel(panelCode));
