// Accepting somebody who asks to follow a protected account on X; declining is nobody's business but the person's.
import { defineAction } from '../../site-action';
import { isAccepting } from '../accepting';
import { personAround } from '../person';

export const action = defineAction({
  kind: 'accept',
  button: 'button, [role="button"]',
  accepts: (button) => /\/follower_requests\b/.test(location.pathname) && !button.closest('header, nav') && isAccepting(button),
  person: personAround,
});
