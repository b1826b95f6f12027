// The private journal is its owner's alone: no page of a site reads it, no school can set it, and nothing but its own handlers looks into it.
import { describe, expect, it } from 'vitest';
import { BackgroundSays, ComposerSays, protocol } from '../../src/messaging/protocol';
import { ComposerDid, JournalEntry, PressDid } from '../../src/model/journal';
import { managedSchema } from '../../src/model/managed';
import { Profile } from '../../src/model/profile';
import { settings } from '../../src/settings/schema';
import { importsOf, sources } from './sources';

const all = sources();
const messages = Object.entries(protocol);

describe('pages of sites', () => {
  it('can ask for nothing of it: every message about it is for our own pages', () => {
    const about = messages.filter(([name]) => /journal|reflection/.test(name));
    expect(about.length).toBeGreaterThan(2);
    expect(about.filter(([, { from }]) => from !== 'extension').map(([name]) => name)).toEqual([]);
  });

  it('hear nothing of it in any answer that they may have', () => {
    const toPages = messages.filter(([, { from }]) => from === 'page');
    for (const [name, { answer }] of toPages) {
      expect(JSON.stringify(answer.def), name).not.toMatch(/outcome|journal|reflection/i);
      if (name === 'action.did') expect(answer.parse({ entries: [1], outcome: 'posted' })).toEqual({});
    }
    expect(BackgroundSays.safeParse({ type: 'journal', entries: [] }).success).toBe(false);
  });

  it('can tell of nothing but deeds, rules and numbers', () => {
    const did = { type: 'did', did: 'sent', composer: 'c', revision: 1, rules: [] };
    expect(ComposerSays.safeParse(did).success).toBe(true);
    expect(ComposerSays.parse({ ...did, text: 'Well done', outcome: 'fixed' })).toEqual(did);
    for (const wrong of [{ rules: ['Well done Marnie'] }, { did: 'fixed by me' }, { rules: Array(21).fill('tone') }])
      expect(ComposerDid.safeParse({ ...did, ...wrong }).success).toBe(false);
    expect(Object.keys(PressDid.shape).sort()).toEqual(['action', 'did', 'shown']);
  });
});

describe('a school', () => {
  it('has no key for it in what device management sets, and none in a profile', () => {
    expect(JSON.stringify(managedSchema())).not.toMatch(/journal|reflection/i);
    expect(JSON.stringify(Profile.def, (_, value) => (typeof value === 'function' ? undefined : value))).not.toMatch(
      /journal|reflection/i,
    );
  });

  it('cannot set its switch', () => {
    expect(settings.keepReflections.lockable).toBe(false);
  });
});

describe('the code', () => {
  it('that speaks with schools or the network, judges or draws on pages knows nothing of it', () => {
    const blind = all.filter(({ path }) =>
      /^(src\/(mandate|signing|studio|review|detectors|policy|sites|roster)\/|entrypoints\/background\/(mandate|school|profiles))/.test(
        path,
      ),
    );
    expect(blind.length).toBeGreaterThan(100);
    const seers = blind.filter(({ text }) => importsOf(text).some((name) => /\/journal(\/|$|-)/.test(name)));
    expect(seers.map(({ path }) => path)).toEqual([]);
  });

  it('reads its rows in its own handlers and for the file that the person keeps, and nowhere else', () => {
    const readers = all.filter(({ text }) => /\bstore\.journal\b|\bjournalRows\b|\bdatabase\.journal\b/.test(text));
    expect(readers.map(({ path }) => path).sort()).toEqual([
      'entrypoints/background.ts',
      'entrypoints/background/journal-handlers.ts',
      'src/storage/journal.ts',
      'src/storage/store.ts',
    ]);
  });

  it('keeps no place for words: every field is one of few, a short name or a quarter of an hour', () => {
    const entry = {
      ...{ at: '2026-11-26T10:15:00.000Z', rule: 'tone', level: 'warn', platform: 'x', surface: 'post', press: null },
      ...{ account: 'personal', clause: 'kind-words', whose: 'Hill Top School', outcome: 'left' },
    };
    expect(JournalEntry.safeParse(entry).success).toBe(true);
    expect(JournalEntry.safeParse({ ...entry, note: 'Well done' }).success).toBe(false);
    const words = 'Well done Marnie Tolworth, you were wonderful today and everybody at school saw it.';
    for (const field of Object.keys(entry))
      expect(JournalEntry.safeParse({ ...entry, [field]: words.repeat(field === 'whose' ? 3 : 1) }).success, field).toBe(false);
  });
});
