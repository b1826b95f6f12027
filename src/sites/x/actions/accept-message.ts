// Accepting somebody's request to write to one in private on X.
import { defineAction } from '../../site-action';
import { saysYes } from '../accepting';
import { partnerOf } from '../conversation';
import { personAround } from '../person';

const PROMPT = '[data-testid="dm-message-request-prompt"]';

export const action = defineAction({
  kind: 'accept',
  button: 'button, [role="button"], [data-testid="dm-message-request-accept-button"]',
  accepts: (button) => (isRequest() || button.closest(PROMPT) !== null) && saysYes(button) === true,
  person: (button) => {
    const [partner] = partnerOf(button);
    return partner ?? personAround(button);
  },
});

/** Requests have addresses of their own: `/i/chat/requests/…`, `/messages/requests/…`. */
const isRequest = (): boolean => /^\/(?:i\/chat|messages)\/requests\b/.test(location.pathname);
