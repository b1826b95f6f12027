// How well our own marked drafts are read: pupils found, posts that name nobody alarmed at, and others taken for pupils.
import type { Draft } from '../model/draft';
import { overlaps, type Span } from '../model/span';
import { bundledProfile } from '../policy/catalogue';
import { review } from '../review/review';
import { createSession } from '../review/session';
import type { MarkedDraft } from './name-lessons';

export interface NamedFigures {
  pupils: number;
  /** Pupils that a nudge marked, be it a tip. */
  found: number;
  nobody: number;
  alarmed: number;
  /** Grown people, public figures and the author's own family. */
  others: number;
  mistaken: number;
}

export interface Judged {
  draft: MarkedDraft;
  got: readonly Span[];
}

/** Returns where a personal account's review speaks of a pupil, no list of pupils being there. */
export function judgeMarked(drafts: readonly MarkedDraft[]): Judged[] {
  const profile = bundledProfile('bisl');
  if (!profile) throw new Error('the profile "bisl" is not bundled');
  const session = createSession({ profile });
  return drafts.map((draft) => {
    const { nudges } = review(plainDraft(draft.text), 0, session);
    return { draft, got: nudges.filter(({ rule }) => rule === 'pupil-name').flatMap(({ spans }) => spans as Span[]) };
  });
}

/** Returns the figures of judged drafts. */
export function figuresOfNamed(judged: readonly Judged[]): NamedFigures {
  const figures = { pupils: 0, found: 0, nobody: 0, alarmed: 0, others: 0, mistaken: 0 };
  for (const { draft, got } of judged) {
    const hit = (span: Span) => got.some((other) => overlaps(span, other));
    if (draft.marks.length === 0) {
      figures.nobody += 1;
      if (got.length > 0) figures.alarmed += 1;
    }
    for (const { span, part } of draft.marks)
      if (part === 'pupil') {
        figures.pupils += 1;
        if (hit(span)) figures.found += 1;
      } else if (part !== 'unclear') {
        figures.others += 1;
        if (hit(span)) figures.mistaken += 1;
      }
  }
  return figures;
}

/** Returns a personal post with this text. */
export const plainDraft = (text: string): Draft => ({
  text,
  platform: 'facebook',
  surface: 'post',
  account: { kind: 'personal' },
  audience: 'public',
  media: [],
  at: '2026-10-10T18:00:00Z',
});
