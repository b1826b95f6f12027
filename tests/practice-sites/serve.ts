// Serves the practice pages at the real host names inside a browser that Playwright drives; nothing of it reaches a network.
import type { BrowserContext } from 'playwright-core';
import { practiceAnswer, practiceHosts } from './answer';

export async function servePracticeSites(context: BrowserContext): Promise<void> {
  for (const host of practiceHosts) {
    await context.route(`https://${host}/**`, async (route) => {
      const request = route.request();
      const answer = await practiceAnswer(request.url(), request.resourceType() === 'document');
      await (answer ? route.fulfill(answer) : route.abort());
    });
  }
}
