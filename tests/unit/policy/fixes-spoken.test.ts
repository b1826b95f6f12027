// Ways on are offered in the language spoken when they are offered; what they put into a draft is the draft's own language.
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../src/language/spoken';
import { callOf, inFull } from '../../../src/policy/contact-words';
import { asFix } from '../../../src/policy/tag-fix';
import { words } from '../../../src/policy/tie-words';

afterEach(() => speak('en'));

const edit = { start: 0, end: 4, quote: 'Maya', replacement: 'a pupil' };

describe('an edit', () => {
  it('is named in each language, and is the same edit', async () => {
    const labels = new Map<string, string>();
    for (const spoken of ['en', 'cy', 'sl'] as const) {
      await speak(spoken);
      const fix = asFix('pupil-1', edit);
      expect(fix).toMatchObject({ edit });
      labels.set(spoken, fix.label);
    }
    expect(Object.fromEntries(labels)).toEqual({
      en: 'Say “a pupil” instead of “Maya”',
      cy: 'Dweud “a pupil” yn lle “Maya”',
      sl: 'Recite »a pupil« namesto »Maya«',
    });
  });
});

describe('whom to tell', () => {
  const lead = { id: 'head', role: 'Senior leadership team', email: 'slt@school.example', for: [] };

  it('has an article in English alone, for a role is written in the language of its policy', async () => {
    expect(callOf(lead)).toBe('the senior leadership team');
    expect(inFull(lead)).toBe('the senior leadership team (slt@school.example)');
    await speak('sl');
    expect(inFull(lead)).toBe('Senior leadership team (slt@school.example)');
  });

  it.each(['en', 'cy', 'sl'] as const)(
    'is named in the advice of every step of %s, and heads it where it does not depend',
    async (spoken) => {
      await speak(spoken);
      for (const [name, step] of Object.entries(words().contact)) {
        // What a press would have done to somebody is not done, and there is nothing to tell, unless they came first.
        if (name.startsWith('do-not-')) expect(step.andTell('NOBODY')).toBe(step.label);
        else expect(step.andTell('NOBODY')).toContain('NOBODY');
        expect(step.andTell('NOBODY').startsWith(step.label)).toBe(true);
        expect(step.telling('NOBODY')).toMatch(/NOBODY\.$/);
      }
    },
  );
});
