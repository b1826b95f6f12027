// A real Firefox with the built extension, driven over WebDriver BiDi; its background is asked through one of the extension's own pages.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Ask, MessageName } from '../../../src/messaging/protocol';
import { type Bidi, connectBidi } from './bidi';
import { builtExtension } from './built';

export interface Fox {
  readonly bidi: Bidi;
  ask<Name extends MessageName>(name: Name, payload: Ask<Name>): Promise<Answer<Name>>;
  /** Runs code in a page of the extension and returns what it promises. */
  run<Result>(code: string): Promise<Result>;
  /** The addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** Ends the background as Firefox does when it wants the memory. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

const usual = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** `SECOND_GLANCE_FIREFOX` names another one. */
export const findFirefox = (): string | null =>
  process.env.SECOND_GLANCE_FIREFOX ?? usual.find((path) => existsSync(path)) ?? null;

/** Firefox makes the address of an extension's pages up; here it is told one. */
const HOST = '11111111-2222-4333-8444-555555555555';
/** Where the extension's own pages are. */
export const HOME = `moz-extension://${HOST}`;
const GECKO_ID = 'second-glance@second-glance.example';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** `profile`: a folder that is used again and again, as the person's own is; left out, a fresh one that goes with the browser. */
export async function launchFirefox(
  path: string,
  preferences: Preferences = {},
  { profile: kept }: { profile?: string } = {},
): Promise<Fox> {
  const folder = builtExtension('firefox');
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'second-glance-fox-')));
  const all: Preferences = { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }), ...preferences };
  const lines = Object.entries(all).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  // Pages of extensions count as Firefox's own, which is why access to the system is asked for.
  const firefox = spawn(path, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
  ]);
  const { bidi, context } = await connect(firefox, folder).catch((error: unknown) => {
    firefox.kill();
    throw error;
  });

  const run = async <Result>(code: string): Promise<Result> => {
    const expression = `(async () => JSON.stringify((await (${code})) ?? null))()`;
    const said = await bidi.send<{ result: { value: string } }>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    return JSON.parse(said.result.value) as Result;
  };
  return {
    bidi,
    run,
    async ask(name, payload) {
      const envelope = JSON.stringify({ to: 'background', name, payload });
      const reply = await run<{ ok: boolean; answer: never; error: string } | null>(`browser.runtime.sendMessage(${envelope})`);
      if (!reply?.ok) throw new Error(`${name}: ${reply?.error ?? 'no reply'}`);
      return reply.answer;
    },
    async tabs() {
      const { contexts } = await bidi.send<{ contexts: { url: string }[] }>('browsingContext.getTree', {});
      return contexts.map(({ url }) => url);
    },
    async stopBackground() {
      const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      const said = await bidi.send<{ type: string; exceptionDetails?: { text: string } }>('script.evaluate', {
        expression: `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground({ disableResetIdleForTest: true })`,
        target: { context: contexts[0]?.context },
        awaitPromise: true,
      });
      if (said.type !== 'success') throw new Error(`the background would not end: ${said.exceptionDetails?.text}`);
    },
    async close() {
      bidi.close();
      const gone = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill();
      await gone;
      if (!kept) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Installs the extension and opens its options page. */
async function connect(firefox: ChildProcess, folder: string): Promise<{ bidi: Bidi; context: string }> {
  const bidi = await connectBidi(`${await addressIn(firefox)}/session`);
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.navigate', { context, url: `${HOME}/options.html`, wait: 'complete' });
  return { bidi, context };
}

function addressIn(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (text: Buffer) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    firefox.once('exit', () => reject(new Error(`Firefox ended at once:\n${said}`)));
  });
}
