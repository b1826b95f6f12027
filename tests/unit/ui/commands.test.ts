// The suggested keys: none that a browser, a site, a computer or a screen reader has already, and none that writes a letter.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { languages, type Offered } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';
import { commands, manifestCommands, messageOf } from '../../../src/ui/commands';
import config from '../../../wxt.config';

const codes = Object.keys(languages) as Offered[];

afterEach(() => speak('en'));

/** From the makers' own lists of keys, for Alt+Shift and a letter or digit, which is where ours lie. */
const taken: Readonly<Record<string, string>> = {
  'Alt+Shift+A': 'Chrome: focus on dialogs that are behind',
  'Alt+Shift+B': 'Chrome and ChromeOS: bookmarks bar',
  'Alt+Shift+I': 'Chrome and Edge: feedback',
  'Alt+Shift+L': 'ChromeOS: shelf',
  'Alt+Shift+M': 'ChromeOS: files',
  'Alt+Shift+N': 'ChromeOS: notifications',
  'Alt+Shift+P': 'ChromeOS: stylus tools',
  'Alt+Shift+S': 'ChromeOS: status',
  'Alt+Shift+T': 'Chrome: toolbar',
  'Alt+Shift+V': 'ChromeOS: announcements',
  ...Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [`Alt+Shift+${digit}`, 'Facebook in Firefox: its pages'])),
};

const withKeys = commands.flatMap(({ id, keys }) => (keys ? [{ id, keys }] : []));

describe.each(withKeys)('$id', ({ keys }) => {
  it('is nobody else’s', () => {
    expect(taken[keys.default]).toBeUndefined();
  });

  it('writes no letter: neither AltGr, which Windows takes for Ctrl and Alt, nor Option', () => {
    expect(keys.default).toMatch(/^Alt\+Shift\+[A-Z]$/);
    expect(keys.mac).toMatch(/^MacCtrl\+Shift\+[A-Z]$/);
  });
});

it('no two have the same, and browsers take no more than four', () => {
  for (const kind of ['default', 'mac'] as const) {
    const keys = withKeys.map((command) => command.keys[kind]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(4);
  }
});

it('the manifest names each, and the browser’s own by no words of ours', () => {
  expect(manifestCommands()).toEqual({
    _execute_action: { suggested_key: { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' } },
    'next-nudge': {
      description: '__MSG_command_next_nudge__',
      suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
    },
    'toggle-pause': { description: '__MSG_command_toggle_pause__' },
  });
});

describe('the browser’s own list of keys', () => {
  const messagesIn = (code: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(new URL(`../../../public/_locales/${code}/messages.json`, import.meta.url), 'utf8'));

  it.each(codes)('calls them in %s as our own pages do', async (code) => {
    await speak(code);
    const messages = messagesIn(code);
    for (const { id, label } of commands) if (id !== '_execute_action') expect(messages[messageOf(id)]?.message).toBe(label);
  });

  it.each(codes)('has in %s every message that the manifest names, and none that it does not', async (code) => {
    const { manifest } = config;
    const made = await (typeof manifest === 'function'
      ? manifest({ browser: 'chrome', command: 'build', mode: 'production', manifestVersion: 3 })
      : manifest);
    const named = [...JSON.stringify(made).matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name);
    const messages = messagesIn(code);
    expect(Object.keys(messages).sort()).toEqual([...named].sort());
    for (const { message } of Object.values(messages)) expect(message).toMatch(/^\S.*\S$/);
    // The stores take no longer one.
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
    expect(made?.default_locale).toBe('en');
  });
});
