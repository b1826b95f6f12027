// What is the school's own and needs nobody else: codes and passwords, and news told in secret.
import type { Finding } from '../../model/finding';
import { matchesOf } from '../../text/matches';
import { passagesOf } from '../../text/passages';
import type { PreparedDraft } from '../../text/prepare';
import { isAtSchool } from '../individual-matter/who';
import { EVIDENT, IN_GENERAL, OPENINGS, OTHER_LOCKS, SCHOOL_BUSINESS, SCHOOL_LOCKS, SECRET } from './lexicon';
import { words } from './words';

/** Returns every code or password that is told. */
export function openingsIn({ text }: PreparedDraft): Finding[] {
  const { folded } = text;
  if (OTHER_LOCKS.test(folded.text) || !SCHOOL_LOCKS.test(folded.text)) return [];
  return matchesOf(folded.text, OPENINGS).map((match): Finding => {
    const code = match.slice(1).find(Boolean) ?? '';
    const span = folded.toRaw(match.index, match.index + match[0].length);
    return {
      rule: 'confidential',
      kind: 'access',
      span: [...span],
      quote: text.raw.slice(...span),
      confidence: 'certain',
      evidence: [words().evidence.opens],
      hints: { code },
    };
  });
}

/** Returns what is told as a secret of the school. */
export function secretsIn({ text }: PreparedDraft): Finding[] {
  return passagesOf(text).flatMap(({ start, end, said, apart, index }) => {
    const around = text.folded.text.slice(start, Math.min(text.folded.text.length, end + NEXT));
    if (apart !== null && apart !== 'past') return [];
    const [evident] = matchesOf(said, EVIDENT);
    const [secret] = matchesOf(said, SECRET);
    const business = SCHOOL_BUSINESS.test(index > 0 ? text.folded.text : around) && isAtSchool(text);
    const found = evident ?? (business ? secret : undefined);
    if (!found || IN_GENERAL.test(said)) return [];
    const span = text.folded.toRaw(start + found.index, start + found.index + found[0].length);
    return [
      {
        rule: 'confidential',
        kind: 'internal',
        span: [...span],
        quote: text.raw.slice(...span),
        confidence: 'likely' as const,
        evidence: [evident ? words().evidence.affair : words().evidence.secret],
      },
    ];
  });
}

/** A secret is often announced in one sentence and told in the next. */
const NEXT = 200;
