// The background's end of one-shot messages: judges sender and ask, calls the handler, sends back an answer or a sentence.
import * as z from 'zod';
import { tellProblems } from '../model/problems';
import type { Reply } from './envelope';
import { type Answer, type MessageName, type Protocol, protocol } from './protocol';
import { originOf, type Self, type Sender } from './trust';
import { words } from './words';

/** One function for every message, so that a new entry in the protocol does not compile until it is answered. */
export type Handlers = {
  [Name in MessageName]: (ask: z.output<Protocol[Name]['ask']>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>;
};

/** An expected "no": its message is a sentence meant for the person, and crosses as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

type Listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => boolean;

/** What of `browser.runtime` is needed to hear asks. */
interface Runtime extends Self {
  onMessage: { addListener(listener: Listener): void };
}

/** Starts answering, each of our own pages once it is `ready`, whether that went well or not. Must be called before the worker's first turn ends, or the browser will not wake it for messages. */
export function answerMessages(runtime: Runtime, handlers: Handlers, ready: () => Promise<unknown>): void {
  runtime.onMessage.addListener((message, sender, reply) => {
    const envelope = Envelope.safeParse(message);
    // Not ours: another listener may know it, and silence lets it.
    if (!envelope.success) return false;
    const dispatched = () => dispatch(envelope.data, sender, runtime, handlers);
    void (originOf(sender, runtime) === 'extension' ? ready().then(dispatched, dispatched) : dispatched()).then(reply);
    // "The answer comes later": understood by Chromium and Firefox alike.
    return true;
  });
}

const Envelope = z.object({ to: z.literal('background'), name: z.string().max(60), payload: z.unknown() });

/** Returns the reply to one ask. Never rejects. */
export async function dispatch(
  { name, payload }: { name: string; payload?: unknown },
  sender: Sender,
  self: Self,
  handlers: Handlers,
): Promise<Reply> {
  if (!isMessageName(name)) return refused(words().unknownQuestion);
  const origin = originOf(sender, self);
  if (origin === 'stranger' || (origin === 'page' && protocol[name].from === 'extension')) return refused(words().notYours);
  const ask = protocol[name].ask.safeParse(payload ?? {});
  if (!ask.success) return refused(words().notUnderstood(tellProblems(ask.error, 3).join(' ')));
  try {
    // One name picks ask and handler alike, which the compiler cannot follow through a union.
    const handle = handlers[name] as (ask: unknown, sender: Sender) => Answer<MessageName> | Promise<Answer<MessageName>>;
    return { ok: true, answer: await handle(ask.data, sender) };
  } catch (error) {
    return refused(sentenceFor(name, error));
  }
}

/** `in` would also find what every object inherits. */
const isMessageName = (name: string): name is MessageName => Object.hasOwn(protocol, name);

const refused = (error: string): Reply => ({ ok: false, error });

/** The message door: an error's own text may hold what somebody wrote, so only its name is told or logged. */
function sentenceFor(name: MessageName, error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const kind = error instanceof Error ? error.name : 'unknown error';
  console.error(`Second Glance: ${name} failed (${kind})`);
  return words().failed(error instanceof Error ? error.name : words().unknownError);
}
