// A real Firefox with the built extension, driven over WebDriver BiDi: enough to ask the background what Chromium's tests ask it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Ask, MessageName } from '../../../src/messaging/protocol';

export interface Fox {
  ask<Name extends MessageName>(name: Name, payload: Ask<Name>): Promise<Answer<Name>>;
  /** Runs code in a page of the extension and returns what it promises. */
  run<Result>(code: string): Promise<Result>;
  /** The addresses of all tabs. */
  tabs(): Promise<string[]>;
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
const HOME = '11111111-2222-4333-8444-555555555555';
const GECKO_ID = 'second-glance@second-glance.example';

export async function launchFirefox(path: string): Promise<Fox> {
  const profile = await mkdtemp(join(tmpdir(), 'second-glance-fox-'));
  const uuids = JSON.stringify(JSON.stringify({ [GECKO_ID]: HOME }));
  await writeFile(join(profile, 'user.js'), `user_pref("extensions.webextensions.uuids", ${uuids});\n`);
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
  const { socket, send, context } = await connect(firefox).catch((error: unknown) => {
    firefox.kill();
    throw error;
  });

  const run = async <Result>(code: string): Promise<Result> => {
    const expression = `(async () => JSON.stringify((await (${code})) ?? null))()`;
    const said = await send<{ result: { value: string } }>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    return JSON.parse(said.result.value) as Result;
  };
  return {
    run,
    async ask(name, payload) {
      const envelope = JSON.stringify({ to: 'background', name, payload });
      const reply = await run<{ ok: boolean; answer: never; error: string } | null>(`browser.runtime.sendMessage(${envelope})`);
      if (!reply?.ok) throw new Error(`${name}: ${reply?.error ?? 'no reply'}`);
      return reply.answer;
    },
    async tabs() {
      const { contexts } = await send<{ contexts: { url: string }[] }>('browsingContext.getTree', {});
      return contexts.map(({ url }) => url);
    },
    async close() {
      socket.close();
      const gone = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill();
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Installs the extension and opens its options page. */
async function connect(firefox: ChildProcess) {
  const socket = new WebSocket(`${await addressIn(firefox)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const send = speakTo(socket);
  await send('session.new', { capabilities: {} });
  await send('webExtension.install', { extensionData: { type: 'path', path: builtForFirefox() } });
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('browsingContext.navigate', { context, url: `moz-extension://${HOME}/options.html`, wait: 'complete' });
  return { socket, send, context };
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

function speakTo(socket: WebSocket) {
  let last = 0;
  const waiting = new Map<number, (reply: { type: string; result?: unknown; message?: string }) => void>();
  socket.onmessage = ({ data }) => {
    const reply = JSON.parse(String(data));
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  };
  return async <Result>(method: string, params: object): Promise<Result> => {
    const id = ++last;
    const reply = await new Promise<{ type: string; result?: unknown; message?: string }>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (reply.type !== 'success') throw new Error(`${method}: ${reply.message}`);
    return reply.result as Result;
  };
}

function builtForFirefox(): string {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  if (process.env.SECOND_GLANCE_BUILT_FIREFOX) return process.env.SECOND_GLANCE_BUILT_FIREFOX;
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const built = spawnSync('npx', ['wxt', 'build', '-b', 'firefox'], { cwd: root, encoding: 'utf8', env });
  if (built.status !== 0) throw new Error(`the extension could not be built for Firefox:\n${built.stdout}\n${built.stderr}`);
  return join(root, '.output/firefox-mv3');
}
