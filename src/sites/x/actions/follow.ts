// Following somebody on X: on their profile, in lists of people, in cards and on posts. A followed one's button is named otherwise.
import { defineAction } from '../../site-action';
import { personAround } from '../person';

export const action = defineAction({
  kind: 'follow',
  button: '[data-testid$="-follow"]',
  person: personAround,
});
