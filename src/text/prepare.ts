// A text made ready for detectors: folded with a map back to the writer's own offsets, cut into tokens and sentences.
import type { Draft } from '../model/draft';
import type { Span } from '../model/span';
import { cutAgain } from './cut-again';
import { foldText } from './folding';
import { createMemory, type Memory, recall, recallAll } from './memory';
import { once } from './remember';
import { cutSentences } from './sentences';
import { likest } from './shared-ends';
import { cutTokens } from './tokens';

/**
 * Returns the text folded, cut into tokens and into sentences. Linear in its length; any string will do. `memory`: where what is
 * worked out for its words is kept, for the next revision to find.
 */
export function prepareText(raw: string, memory: Memory = createMemory()): PreparedText {
  return recall({ memory }, prepareText, raw, () => {
    const old = raw.length < LONG ? null : likest(raw, recallAll<PreparedText>(memory, prepareText), (text) => text.raw);
    const folded = once(() => foldText(raw));
    return {
      raw,
      get folded() {
        return folded();
      },
      ...(old ? cutAgain(raw, old.item, old.ends) : cutSentences(raw, cutTokens(raw))),
      memory,
    };
  });
}

/** From here on it pays to look for a text that is like it. */
const LONG = 200;

/** Returns the draft with its text and its author's bio prepared. `prepared`: its text, where that is done already. */
export function prepareDraft(draft: Draft, prepared: PreparedText = prepareText(draft.text)): PreparedDraft {
  const { text: _, ...context } = draft;
  const bioText = draft.bio === undefined ? null : prepareText(draft.bio, prepared.memory);
  return { ...context, text: prepared, bioText };
}

export interface Token {
  /** Offsets into the raw text. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly raw: string;
  /** Case, accents, apostrophes and compatibility forms folded: what matching compares. */
  readonly folded: string;
  /** What was worked out for it, by `ofToken`; shared by all that are written so. */
  readonly known: unknown[];
  readonly kind: 'word' | 'number' | 'hashtag' | 'mention' | 'url' | 'email' | 'emoji' | 'punctuation';
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Text folded for searching, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** Returns the raw span that the folded stretch came from. */
  toRaw(start: number, end: number): Span;
  /** Returns the raw offset that a folded one came from. */
  startOf(at: number): number;
}

export interface PreparedText {
  readonly raw: string;
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Shared with other texts of the same draft, and with its revisions. */
  readonly memory: Memory;
}

/** A draft whose text has been normalised, split and folded once for all detectors. */
export interface PreparedDraft extends Omit<Draft, 'text'> {
  readonly text: PreparedText;
  /** The account's bio, prepared alike; `null` when unknown. */
  readonly bioText: PreparedText | null;
}
