// A draft as insults are looked for in it: its plain words, its people, and whether it tells of telly, pitch or page.
import type { Span } from '../../model/span';
import { sentenceAt } from '../../text/bisect';
import { matchesOf } from '../../text/matches';
import type { Mention } from '../../text/people';
import { QUOTED } from '../../text/people-lexicon';
import type { PreparedDraft, PreparedText, Token } from '../../text/prepare';
import { type PlainText, unmask } from '../../text/unmask';
import * as lexicon from './lexicon';
import { everybodyIn } from './people';
import { isOfAnyTrade, tellsOfSchool } from './trades';

export interface ToneScene {
  readonly plain: PlainText;
  readonly text: PreparedText;
  readonly tokens: readonly Token[];
  /** Ministers, stars and one's own family among them. */
  readonly people: readonly Mention[];
  /** Stretches between quotation marks. */
  readonly quotes: readonly Span[];
  readonly official: boolean;
  /** Answers somebody: "you" is a reader. */
  readonly answers: boolean;
  readonly far: boolean;
  readonly fond: boolean;
  readonly laughs: boolean;
}

const scenes = new WeakMap<PreparedDraft, ToneScene>();

/** Read once for each draft, whoever asks. */
export function sceneOf(draft: PreparedDraft): ToneScene {
  const known = scenes.get(draft) ?? read(draft);
  scenes.set(draft, known);
  return known;
}

function read({ text: written, surface, account }: PreparedDraft): ToneScene {
  const plain = unmask(written);
  const { text } = plain;
  const { folded, raw } = { folded: text.folded.text, raw: text.raw };
  return {
    plain,
    text,
    tokens: text.tokens,
    people: everybodyIn(text).filter((mention) => tellsOfSchool(text) || !isOfAnyTrade(mention, text.raw.slice(...mention.span))),
    quotes: quotesIn(raw),
    official: account.kind === 'school',
    answers: surface === 'comment' || surface === 'reply' || surface === 'message',
    far: lexicon.FAR_SCENE.test(folded),
    fond: lexicon.AFFECTION.test(raw.toLowerCase()),
    laughs: lexicon.LAUGHTER.test(raw.toLowerCase()),
  };
}

/** Somebody whom a school answers for, or who reads its posts. */
export const isNear = ({ part }: Mention): boolean => part !== 'far' && part !== 'family' && part !== 'school';

/** The nearest mention that ends before an offset, in its sentence or the two before. */
export function mentionBefore({ people, text }: ToneScene, at: number, reach = 2, but?: Mention['part']): Mention | null {
  const sentence = sentenceAt(text, at);
  return (
    people.findLast(
      ({ part, span, sentence: of }) => part !== but && span[1] <= at && of >= sentence - reach && of <= sentence,
    ) ?? null
  );
}

/** The folded words of a sentence up to an offset. */
export function leadIn({ text }: ToneScene, at: number): string {
  const [start] = text.sentences[sentenceAt(text, at)] ?? [0, 0];
  return foldedBetween(text, Math.max(start, at - 90), at);
}

/** The folded words that stand at a stretch of raw offsets. */
export function foldedBetween(text: PreparedText, start: number, end: number): string {
  const at = foldedOffsets(text);
  return text.folded.text.slice(at[Math.max(0, start)], at[Math.min(end, text.raw.length)]).replace(/\n/g, ' ');
}

const offsets = new WeakMap<PreparedText, Int32Array>();

/** For every raw offset the first folded one that comes from there or later; worked out once for each text. */
export function foldedOffsets(text: PreparedText): Int32Array {
  const known = offsets.get(text);
  if (known) return known;
  const { raw, folded } = text;
  const at = new Int32Array(raw.length + 1).fill(folded.text.length);
  let done = 0;
  for (let index = 0; index < folded.text.length; index++) {
    const start = folded.startOf(index);
    while (done <= start) at[done++] = index;
  }
  offsets.set(text, at);
  return at;
}

export const sentenceText = (scene: ToneScene, at: number): string => {
  const [start, end] = scene.text.sentences[sentenceAt(scene.text, at)] ?? [0, 0];
  return foldedBetween(scene.text, start, end);
};

/** Does the stretch stand between quotation marks: somebody's own words told again, a title, a word under discussion? */
export const isTold = (scene: ToneScene, [start, end]: Span): boolean =>
  scene.quotes.some(([opens, closes]) => opens < start && end < closes);

const quotesIn = (raw: string): Span[] =>
  matchesOf(raw.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'"), QUOTED).map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);

export const spanOf = (scene: ToneScene, span: Span): Span => scene.plain.toRaw(span);
