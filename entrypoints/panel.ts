// What looks after composers and draws, put beside the content script when somebody first writes or is asked. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageFor } from '../src/language/languages';
import { speak } from '../src/language/spoken';
import { offerPanel } from '../src/panel/meeting';
import { panelCode } from '../src/panel/panel';

export default defineUnlistedScript(() => {
  // Until the background has said what the person chose.
  void speak(languageFor(null, navigator.languages));
  offerPanel(panelCode);
});
