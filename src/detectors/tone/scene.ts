// A draft as insults are looked for in it: its plain words, its people, and whether it tells of telly, pitch or page.
import type { Span } from '../../model/span';
import { type Mention, peopleIn } from '../../text/people';
import { QUOTED } from '../../text/people-lexicon';
import type { PreparedDraft, PreparedText, Token } from '../../text/prepare';
import { type PlainText, unmask } from '../../text/unmask';
import * as lexicon from './lexicon';

export interface ToneScene {
  readonly plain: PlainText;
  readonly text: PreparedText;
  readonly tokens: readonly Token[];
  /** Ministers, stars and one's own family among them. */
  readonly people: readonly Mention[];
  readonly official: boolean;
  /** Answers somebody: "you" is a reader. */
  readonly answers: boolean;
  readonly far: boolean;
  readonly fond: boolean;
  readonly laughs: boolean;
}

export function sceneOf({ text: written, surface, account }: PreparedDraft): ToneScene {
  const plain = unmask(written);
  const { text } = plain;
  const { folded, raw } = { folded: text.folded.text, raw: text.raw };
  return {
    plain,
    text,
    tokens: text.tokens,
    people: peopleIn(text),
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
export function mentionBefore({ people, text }: ToneScene, at: number, reach = 2): Mention | null {
  const sentence = sentenceAt(text, at);
  const before = people.filter(({ span, sentence: of }) => span[1] <= at && of >= sentence - reach && of <= sentence);
  return before.at(-1) ?? null;
}

export const sentenceAt = ({ sentences }: PreparedText, at: number): number => {
  let found = 0;
  for (let index = 0; index < sentences.length && sentences[index]![0] <= at; index++) found = index;
  return found;
};

/** The folded words of a sentence up to an offset. */
export function leadIn({ text }: ToneScene, at: number): string {
  const [start] = text.sentences[sentenceAt(text, at)] ?? [0, 0];
  return foldedBetween(text, Math.max(start, at - 90), at);
}

/** Folded like the searching text, for a stretch of raw offsets. */
export const foldedBetween = ({ tokens, raw }: PreparedText, start: number, end: number): string => {
  let said = '';
  let done = start;
  for (const token of tokens) {
    if (token.start < start || token.end > end) continue;
    said += raw.slice(done, token.start).replace(/\s+/g, ' ') + token.folded;
    done = token.end;
  }
  return said + raw.slice(done, end).replace(/\s+/g, ' ');
};

export const sentenceText = (scene: ToneScene, at: number): string => {
  const [start, end] = scene.text.sentences[sentenceAt(scene.text, at)] ?? [0, 0];
  return foldedBetween(scene.text, start, end);
};

/** Does the stretch stand between quotation marks: somebody's own words told again, a title, a word under discussion? */
export const isTold = ({ text: { raw } }: ToneScene, [start, end]: Span): boolean =>
  Array.from(raw.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'").matchAll(QUOTED)).some(
    ({ index, 0: { length } }) => index < start && end < index + length,
  );

export const spanOf = (scene: ToneScene, span: Span): Span => scene.plain.toRaw(span);
