// Sees that somebody else's picture, words, music or film is put up without its maker's name or leave.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { matchesOf } from '../../text/matches';
import { isQuoted } from '../../text/people';
import type { PreparedDraft } from '../../text/prepare';
import { defineDetector } from '../define';
import * as says from './lexicon';
import { verseIn } from './verse';
import { words } from './words';

export default defineDetector({
  id: 'uncredited-material',
  words,
  learns: () => true,
  apart: [],
  observe(draft) {
    const { text } = draft;
    const places = WAYS.flatMap((way) =>
      way.patterns.flatMap((pattern) => matchesOf(text.folded.text, pattern).map((match) => ({ way, match }))),
    );
    const verse = verseIn(text);
    // Most drafts hold nothing of the kind, and of them nothing more need be known.
    if (places.length === 0 && !verse) return [];
    const scene = sceneOf(draft);
    if (scene.talk) return [];
    const taken: Span[] = [];
    const found = places.flatMap(({ way: { kind, fits }, match: { 0: words, index } }): Finding[] => {
      const before = text.folded.text.slice(Math.max(0, index - 50), index);
      if (!fits(words, scene, before) || says.OTHERS_TOOK.test(before) || isQuoted(text, index, index + 1)) return [];
      const span = text.folded.toRaw(index + words.length - words.trimStart().length, index + words.trimEnd().length);
      if (taken.some(([start, end]) => start < span[1] && span[0] < end)) return [];
      taken.push(span);
      return [finding(kind, span, draft, 'likely')];
    });
    if (found.length > 0 || scene.named || !verse) return found;
    return [finding('verse', verse, draft, VERSE_WORDS.test(text.folded.text) ? 'likely' : 'possible')];
  },
});

interface Scene {
  /** The maker is named, a source is linked, or leave was given. */
  named: boolean;
  /** A maker's name or leave stands; a link alone is none for a whole book. */
  permitted: boolean;
  talk: boolean;
  /** A picture, a film or words are shown or spoken of. */
  shown: boolean;
  attached: boolean;
  /** Words name the thing; a picture beside them does not yet make "hope she doesn't mind" its maker's mind. */
  spoken: boolean;
  putUp: boolean;
}

function sceneOf({ text, media }: PreparedDraft): Scene {
  const words = text.folded.text;
  const linked = text.tokens.some(({ kind }) => kind === 'url' || kind === 'mention');
  return {
    named: linked || (says.CREDITED.test(words) && !says.NO_CREDIT.test(words)) || SIGNED.test(words),
    permitted: says.PERMITTED.test(words),
    talk: says.TALK_OF_COPYING.test(words),
    shown: media.length > 0 || says.SHARED_THING.test(words),
    attached: media.length > 0,
    spoken: says.SHARED_THING.test(words),
    putUp: says.PUT_UP.test(words),
  };
}

interface Way {
  kind: string;
  patterns: readonly RegExp[];
  fits(words: string, scene: Scene, before: string): boolean;
}

const WAYS: readonly Way[] = [
  {
    kind: 'knows-better',
    patterns: says.KNOWS_BETTER,
    fits: (words, { shown, spoken, permitted }) =>
      !permitted && (HOPES.test(words) ? spoken : shown || says.MADE.test(words) || words.startsWith('pass')),
  },
  {
    kind: 'copied-whole',
    patterns: says.COPIED_WHOLE,
    fits: (words, { permitted, putUp }) => !permitted && (putUp || !says.NEEDS_PUT_UP.test(words)),
  },
  {
    kind: 'taken',
    patterns: [says.TAKEN],
    fits: (words, { named, attached }, before) =>
      !named &&
      (isOfThing(words) ||
        says.THING_BEFORE.test(before) ||
        (says.ONLINE.test(words) && !says.WEAK_VERB.test(words) && (attached || OPENS.test(before)))),
  },
  {
    kind: 'taken',
    patterns: [says.FOUND],
    fits: (words, { named, attached, shown }) => !named && (attached || (shown && isOfThing(words))),
  },
  { kind: 'not-mine', patterns: says.NOT_MINE, fits: (words, { named, shown }) => !named && (shown || says.MADE.test(words)) },
];

const HOPES = /^(?:hop|pray|fingers|trust|let's|doubt)/;

/** Of this, these or a picture: the place after the last "off" or "from" is no thing. */
const isOfThing = (words: string): boolean =>
  says.PLAIN_OBJECT.test(words.replace(/ (?:off|from|on|out of|online)(?![a-z]).*$/, ''));

const OPENS = /(?:^|[.!?\n(:–—-]|shamelessly|totally|obviously|obvs|absolutely|blatantly|yes,?|ok,?|cheekily|just|i|we|all)\s*$/;
/** A name below a poem. */
const SIGNED = /\n\s*(?:[-–—~]{1,2} ?|by )[a-z][a-z.' -]{3,40}\s*(?:$|\n)/;
const VERSE_WORDS = /(?<![a-z])(?:lyrics|song|poem|verse|hymn|rhyme|pesem|besedilo|cerdd|can)(?![a-z])/;

const finding = (kind: string, span: Span, { text }: PreparedDraft, confidence: Confidence): Finding => ({
  rule: 'uncredited-material',
  kind,
  span: [...span],
  quote: text.raw.slice(...span),
  confidence,
  evidence: [],
});
