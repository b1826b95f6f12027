// What holds for every draft of the corpus whatever it says, and for texts that nobody would write.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, isBad, readRecord } from '../../../src/cli/record';
import { createSessions } from '../../../src/cli/sessions';
import type { Draft } from '../../../src/model/draft';
import type { Nudge, Verdict } from '../../../src/model/nudge';
import { applyEdit } from '../../../src/model/span';
import { compareLevels, type Level } from '../../../src/model/words';
import { review, type Session } from '../../../src/review/review';
import { isOfWords } from '../../../src/review/weighing';
import { prepareDraft } from '../../../src/text/prepare';
import { draft, sessionAt } from './drafting';

interface Case {
  id: string;
  draft: Draft;
  session: Session;
  verdict: Verdict;
  /** Rules that its label expects or lets pass. */
  expected: readonly string[];
}

const sessions = createSessions();
const cases = readFileSync(new URL('../../corpus/drafts.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Case => {
    const record = readRecord(line);
    if (isBad(record)) throw new Error(record.problem);
    const found = sessions.of(record.policy, record.pupils);
    if (!found.ok) throw new Error(found.problem);
    const written = draftOf(record);
    return {
      id: String(record.id),
      draft: written,
      session: found.session,
      verdict: review(written, 0, found.session),
      expected: [...(record.expect ?? []), ...record.allow],
    };
  });

const again = ({ draft: written, session }: Case, text: string): Verdict => review({ ...written, text }, 1, session);
/** Each case that breaks it, so that a failure shows all at once. */
const breaking = (breaks: (one: Case) => string[]): string[] =>
  cases.flatMap((one) => breaks(one).map((how) => `${one.id}: ${how}`));
const editsOf = ({ fixes }: Nudge) => fixes.flatMap((fix) => (fix.kind === 'edit' ? [fix] : []));
const told = ({ nudges }: Verdict) => nudges.map(({ id }) => id).sort();
const strongest = ({ nudges }: Verdict): Level =>
  nudges
    .map(({ level }) => level)
    .sort(compareLevels)
    .at(-1) ?? 'tip';

describe('every draft of the corpus', { timeout: 60_000 }, () => {
  it('is quoted where it stands', () => {
    const bad = breaking(({ draft: { text }, verdict: { nudges } }) =>
      nudges.flatMap(({ rule, spans, quotes }) =>
        spans.flatMap(([start, end], index) => (text.slice(start, end) === quotes[index] ? [] : [`${rule} ${start}–${end}`])),
      ),
    );
    expect(bad).toEqual([]);
  });

  it('is told the same where every detector looks, whatever the reader says', () => {
    const looking = ({ session }: Case): Session => ({
      ...session,
      detectors: session.detectors.map(({ apart: _, ...detector }) => detector),
    });
    const bad = breaking((one) => {
      const all = review(one.draft, 0, looking(one));
      return JSON.stringify(all) === JSON.stringify(one.verdict) ? [] : [`${told(one.verdict)} instead of ${told(all)}`];
    });
    expect(bad).toEqual([]);
  });

  it('shows no detector anything apart from the words that it does not own up to', () => {
    const bad = breaking(({ draft: written, session: { detectors, facts } }) =>
      detectors.flatMap(({ id, apart, observe }) =>
        observe(prepareDraft(written), facts).flatMap((finding) =>
          !apart || isOfWords(finding) || apart.includes(finding.kind) ? [] : [`${id} ${finding.kind}`],
        ),
      ),
    );
    expect(bad).toEqual([]);
  });

  it('has no fix that reaches beyond the words it is about', () => {
    const bad = breaking(({ verdict: { nudges } }) =>
      nudges.flatMap((nudge) =>
        editsOf(nudge).flatMap(({ id, edit: { start, end } }) => {
          const touches = nudge.spans.some(([from, to]) => start <= to && from <= end);
          return start === end || touches ? [] : [`${nudge.rule} ${id} ${start}–${end}`];
        }),
      ),
    );
    expect(bad).toEqual([]);
  });

  it('is settled by a fix, which brings up nothing new', () => {
    const bad = breaking((one) =>
      one.verdict.nudges.flatMap((nudge) =>
        editsOf(nudge).flatMap(({ id, edit }) => {
          const fixed = applyEdit(one.draft.text, edit);
          if (fixed === null) return [`${nudge.rule} ${id} does not apply`];
          const after = again(one, fixed);
          // What its label expects, or lets pass, was there before, and is only seen now.
          const before = new Set([...one.verdict.nudges.map(({ rule }) => rule), ...one.expected]);
          const fresh = after.nudges.filter(({ rule }) => !before.has(rule)).map(({ rule }) => rule);
          const left = after.nudges.find(({ rule }) => rule === nudge.rule);
          // Of several things seen by one rule, a fix settles one.
          const isSettled = !left || left.quotes.length < nudge.quotes.length || left.id !== nudge.id;
          return [
            ...(isSettled ? [] : [`${nudge.rule} ${id} settles nothing: ${JSON.stringify(fixed)}`]),
            ...fresh.map((rule) => `${nudge.rule} ${id} brings up ${rule}: ${JSON.stringify(fixed)}`),
          ];
        }),
      ),
    );
    expect(bad).toEqual([]);
  });

  it.each(['The broad beans have made it through the frost.', 'Has anyone seen the end of that detective thing?'])(
    'is judged the same with something innocent after it: %s',
    (innocent) => {
      const bad = breaking((one) => {
        const longer = told(again(one, `${one.draft.text}\n\n${innocent}`));
        const before = told(one.verdict);
        return JSON.stringify(longer) === JSON.stringify(before) ? [] : [`${before} became ${longer}`];
      });
      expect(bad).toEqual([]);
    },
  );

  it.each(['\n\n', '\n \n\n'])('is judged the same with blank lines before it: %j', (blank) => {
    const bad = breaking((one) => {
      const later = told(again(one, `${blank}${one.draft.text}`));
      return JSON.stringify(later) === JSON.stringify(told(one.verdict)) ? [] : [`${told(one.verdict)} became ${later}`];
    });
    expect(bad).toEqual([]);
  });

  it('is judged no milder with a pupil named in it', () => {
    const withPupils = new Map(['bisl', 'blue-sky', 'islwyn', 'bledington'].map((id) => [id, sessionAt(id)]));
    const named = cases.map((one) => ({ ...one, session: withPupils.get(one.session.profile.id) ?? one.session }));
    const bad = named.flatMap((one) => {
      const [before, after] = [one.draft.text, `${one.draft.text}\n\nMarnie Tolworth in Year 4 was there too.`].map((text) =>
        strongest(again(one, text)),
      );
      return compareLevels(after ?? 'tip', before ?? 'tip') < 0 ? [`${one.id}: ${before} became ${after}`] : [];
    });
    expect(bad).toEqual([]);
  });
});

describe('texts that nobody would write', () => {
  const session = sessionAt('bledington');
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .tuple(
        fc.constantFrom(
          ...['my ', 'a', 'the head ', '@', '#a', '0', "'", '((', 'Mrs ', 'one of ', '😀', '\u0301', '.'],
          // Lists of names, tags that never end, and paragraphs without number.
          ...['Mia, ', 'Mia. ', 'Mia and ', "Mia's mum ", 'bledington-', 'Mia in Year 4\n\n', '.\n\n'],
        ),
        fc.nat(2_500),
      )
      .map(([part, times]) => part.repeat(times).slice(0, 10_000)),
  );

  it('throw nothing and leave no detector unsure', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const { unsure, nudges } = review(draft(text), 0, session);
        expect(unsure).toEqual([]);
        for (const { spans, quotes } of nudges)
          expect(quotes.slice(0, spans.length)).toEqual(spans.map(([start, end]) => text.slice(start, end)));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
