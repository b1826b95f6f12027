// The one thing that ever asks the network: fetches the file at a school's profile address, and tells nobody who asks.
import { browser } from 'wxt/browser';
import type { Answer } from '../../src/mandate/take-answer';
import { SIGNED_FILE_LIMIT } from '../../src/model/signed-profile';
import { words } from './words';

const PATIENCE_MS = 20_000;

/** Returns what came, as it came and not yet believed, or one sentence about why nothing did. Never rejects. */
export async function askAddress(address: string, etag: string | null): Promise<Answer> {
  const isAllowed = await mayAsk(address);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      // Without leave for the address, a header of our own would need the server's leave too; the browser's own cache then asks alike.
      cache: isAllowed ? 'no-store' : 'no-cache',
      headers: isAllowed && etag !== null ? { 'If-None-Match': etag } : {},
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return await answerIn(response);
  } catch (error) {
    return failed(reasonFor(error, isAllowed));
  }
}

/** Whether the person, or whoever manages the browser, gave leave for this address. */
export const mayAsk = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originPattern(address)] }).catch(() => false);

/** Ports have no place in what browsers call an origin here. */
export const originPattern = (address: string): string => `https://${new URL(address).hostname}/*`;

async function answerIn(response: Response): Promise<Answer> {
  if (response.status === 304) return { kind: 'unchanged' };
  if (!response.ok) {
    await response.body?.cancel();
    return failed(words().address.error(response.status));
  }
  const bytes = await capped(response);
  if (bytes === null) return failed(words().address.tooLarge);
  return { kind: 'file', bytes, etag: markIn(response) };
}

/** Reads until the end or until it is too much, whatever the server says of the length. */
async function capped(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(parts, length);
    parts.push(value);
    length += value.length;
    if (length <= SIGNED_FILE_LIMIT) continue;
    await reader.cancel();
    return null;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Longer ones carry more than a version, so they are not sent back. */
function markIn({ headers }: Response): string | null {
  const etag = headers.get('etag');
  return etag !== null && etag.length <= 200 ? etag : null;
}

function reasonFor(error: unknown, isAllowed: boolean): string {
  if (error instanceof Error && error.name === 'TimeoutError') return words().address.timeout;
  if (!navigator.onLine) return words().address.offline;
  if (!isAllowed) return words().address.needsLeave;
  return words().address.unreachable;
}

const failed = (says: string): Answer => ({ kind: 'failed', says });
