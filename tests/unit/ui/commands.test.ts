// The suggested keys: none that a browser, a site, a computer or a screen reader has already, and none that writes a letter.
import { describe, expect, it } from 'vitest';
import { commands, manifestCommands } from '../../../src/ui/commands';

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
    'next-nudge': { description: 'Go to the next nudge', suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' } },
    'toggle-pause': { description: 'Pause for an hour, or go on' },
  });
});
