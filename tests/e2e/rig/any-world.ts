// What every test may ask of a browser with the extension in it, whichever browser that is.
import type { Answer, Ask, MessageName } from '../../../src/messaging/protocol';
import type { Settings } from '../../../src/settings/schema';
import type { Scene } from './scene';

export interface AnyWorld {
  readonly browser: 'chromium' | 'firefox';
  /** Requests that no practice page answers; must stay empty. Whoever looks takes them out. */
  readonly knocks: string[];
  /** Asks the background as one of the extension's own pages does. */
  ask<Name extends MessageName>(name: Name, payload: Ask<Name>): Promise<Answer<Name>>;
  /** Forgets everything, then sets up a member of staff of this school who is never at work. */
  begin(profileId: string | null, more?: Partial<Settings>): Promise<void>;
  /** A fresh tab at an address. */
  visit(address: string): Promise<Scene>;
  /** Ends the background as the browser does when it wants the memory. */
  stopBackground(): Promise<void>;
  /** Keeps the background from answering anybody for so long; returns when it is on its way. */
  keepBusy(ms: number): Promise<{ over: Promise<void> }>;
  close(): Promise<void>;
}
