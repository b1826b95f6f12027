// Runs a function in the world of the extension's content script, where the page's scripts cannot look.
import type { Page } from 'playwright-core';
import { until } from '../e2e/rig/until';

export type RunThere = <Result>(what: (...given: never[]) => unknown, ...given: unknown[]) => Promise<Result>;

export async function extensionScript(page: Page, extensionId: string): Promise<RunThere> {
  const cdp = await page.context().newCDPSession(page);
  let contextId: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contextId ??= context.id;
  });
  await cdp.send('Runtime.enable');
  await until('the content script’s world', () => contextId);
  return async <Result>(what: (...given: never[]) => unknown, ...given: unknown[]) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      executionContextId: contextId ?? 0,
      functionDeclaration: String(what),
      arguments: given.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  };
}
