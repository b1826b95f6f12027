// Who may ask: our own pages, our scripts in web pages, and nobody else.
import { describe, expect, it } from 'vitest';
import { originOf, type Sender } from '../../../src/messaging/trust';

const chrome = { id: 'abcdef', getURL: () => 'chrome-extension://abcdef/' };
const firefox = { id: 'second-glance@second-glance.example', getURL: () => 'moz-extension://1b2c/' };
const inTab = { tab: { id: 7 } as NonNullable<Sender['tab']>, frameId: 0 };

describe('the origin of a message', () => {
  it.each<[string, Sender]>([
    ['the popup', { id: 'abcdef', url: 'chrome-extension://abcdef/popup.html', origin: 'chrome-extension://abcdef' }],
    [
      'options in a tab',
      { id: 'abcdef', url: 'chrome-extension://abcdef/options.html#hours', origin: 'chrome-extension://abcdef', ...inTab },
    ],
    ['a browser that tells no origin', { id: 'abcdef', url: 'chrome-extension://abcdef/options.html', ...inTab }],
  ])('is our own page: %s', (_, sender) => {
    expect(originOf(sender, chrome)).toBe('extension');
  });

  it('is our own page in Firefox, whose address is another than its id', () => {
    expect(originOf({ id: firefox.id, url: 'moz-extension://1b2c/options.html', ...inTab }, firefox)).toBe('extension');
  });

  it.each<[string, Sender]>([
    ['a composer', { id: 'abcdef', url: 'https://www.linkedin.com/feed/', origin: 'https://www.linkedin.com', ...inTab }],
    [
      'a frame',
      { id: 'abcdef', url: 'https://www.facebook.com/', origin: 'https://www.facebook.com', tab: inTab.tab, frameId: 12 },
    ],
  ])('is a page: %s', (_, sender) => {
    expect(originOf(sender, chrome)).toBe('page');
  });

  it.each<[string, Sender]>([
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html', origin: 'chrome-extension://other' }],
    ['another extension under our address', { id: 'other', url: 'chrome-extension://abcdef/popup.html' }],
    ['nobody', {}],
    ['no address', { id: 'abcdef', ...inTab }],
    [
      'a page that says it is ours while its origin is not',
      { id: 'abcdef', url: 'chrome-extension://abcdef/options.html', origin: 'https://evil.example', ...inTab },
    ],
    [
      'a page under our origin with a web address',
      { id: 'abcdef', url: 'https://evil.example/', origin: 'chrome-extension://abcdef', ...inTab },
    ],
    [
      'an address that only begins like ours',
      { id: 'abcdef', url: 'chrome-extension://abcdefg/popup.html', origin: 'chrome-extension://abcdefg' },
    ],
    ['a file', { id: 'abcdef', url: 'file:///tmp/a.html', origin: 'null', ...inTab }],
    ['a web page without a tab', { id: 'abcdef', url: 'https://x.com/', origin: 'https://x.com' }],
  ])('is a stranger: %s', (_, sender) => {
    expect(originOf(sender, chrome)).toBe('stranger');
  });
});
