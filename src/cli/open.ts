// Opens a real browser with the extension on the practice pages, for a person to try.
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { practiceAnswer, practiceHosts } from '../../tests/practice-sites/answer';

const built = (target: string) => fileURLToPath(new URL(`../../.output/${target}-mv3`, import.meta.url));

/** Opens the browser named by `[kind, path]` and stays until it is closed. Returns the exit code. */
export async function main([kind = 'chromium', path = '']: string[]): Promise<number> {
  const browser = await (kind === 'firefox' ? openFirefox(path) : openChromium(path));
  const [first] = await browser.pages();
  for (const [index, host] of practiceHosts.entries()) {
    const page = index === 0 && first ? first : await browser.newPage();
    await servePractice(page);
    await page.goto(`https://${host}/`).catch(() => undefined);
  }
  process.stdout.write(
    'The four tabs are practice pages, not the real sites: nothing you post there goes anywhere.\n' +
      'Choose a school on the welcome page, then write a post that names it. Close the browser to end.\n',
  );
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return 0;
}

/** Chrome and Edge no longer take an unpacked extension from their command line; the debugging pipe still does. */
const openChromium = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath,
    headless: false,
    defaultViewport: null,
    pipe: true,
    enableExtensions: [built('chrome')],
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });

async function openFirefox(executablePath: string): Promise<Browser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: false, defaultViewport: null });
  await browser.installExtension(built('firefox'));
  return browser;
}

async function servePractice(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void reply(request));
}

async function reply(request: HTTPRequest): Promise<void> {
  const answer = await practiceAnswer(request.url(), request.resourceType() === 'document');
  await (answer ? request.respond(answer) : request.continue()).catch(() => undefined);
}
