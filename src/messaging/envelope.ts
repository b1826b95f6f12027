// How a one-shot message and its reply look on the wire between a page or content script and the background.
import type { Answer, Ask, MessageName } from './protocol';

/** `to` tells our asks from anything else that a listener may hear. */
export interface Envelope<Name extends MessageName = MessageName> {
  to: 'background';
  name: Name;
  payload: Ask<Name>;
}

/** Errors cross as one plain sentence, never as objects. */
export type Reply<Name extends MessageName = MessageName> = { ok: true; answer: Answer<Name> } | { ok: false; error: string };
