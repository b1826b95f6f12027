// How our own pages ask the background: typed by the protocol, rejecting with a sentence that can be shown.
import { browser } from 'wxt/browser';
import type { Envelope, Reply } from './envelope';
import type { Answer, Ask, MessageName } from './protocol';
import { words } from './words';

/** Returns the background's answer; rejects with an `AskFailed` whose message is for the person. */
export async function ask<Name extends MessageName>(name: Name, payload: Ask<Name>): Promise<Answer<Name>> {
  const envelope: Envelope<Name> = { to: 'background', name, payload };
  const reply = (await browser.runtime.sendMessage(envelope).catch(() => undefined)) as Reply<Name> | undefined;
  if (!reply) throw new AskFailed(words().noAnswer);
  if (!reply.ok) throw new AskFailed(reply.error);
  return reply.answer;
}

/** What was asked did not happen; `message` says why, in one plain sentence or two. */
export class AskFailed extends Error {
  override readonly name = 'AskFailed';
}
