// Opening a talk in private on X from somebody's profile.
import { defineAction } from '../../site-action';
import { personAround } from '../person';

export const action = defineAction({
  kind: 'message',
  button: '[data-testid="sendDMFromProfile"]',
  person: personAround,
});
