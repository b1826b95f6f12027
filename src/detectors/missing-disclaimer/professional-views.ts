// Finds views on the author's field of work: a claim about teaching and schools with the words of an opinion.
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { foldText } from '../../text/folding';
import type { PreparedText } from '../../text/prepare';
import * as lexicon from './lexicon';

export interface View {
  readonly span: Span;
  readonly confidence: Confidence;
  readonly evidence: string[];
}

/** Returns at most one view a sentence, marked by the words that make it one. */
export function professionalViews(text: PreparedText): View[] {
  if (!isField(text.raw, text.folded.text) && !lexicon.nearField.test(text.folded.text)) return [];
  const sentences = text.sentences.map(([start, end]) => readSentence(text.raw, start, end));
  return sentences.flatMap((sentence, index) => viewIn(sentence, [sentences[index - 1], sentences[index + 1]]) ?? []);
}

interface Sentence {
  readonly folded: string;
  readonly raw: (start: number, end: number) => Span;
  readonly field: boolean;
  readonly near: boolean;
  readonly asks: boolean;
}

function readSentence(raw: string, start: number, end: number): Sentence {
  const { text, toRaw } = foldText(raw.slice(start, end));
  return {
    folded: text,
    raw: (from, to) => {
      const [a, b] = toRaw(from, to);
      return [a + start, b + start];
    },
    field: isField(raw.slice(start, end), text),
    near: lexicon.nearField.test(text),
    asks: /\?["')\]]*$/.test(text),
  };
}

const isField = (raw: string, folded: string): boolean => lexicon.field.test(folded) || lexicon.initials.test(raw);

function viewIn(sentence: Sentence, around: readonly (Sentence | undefined)[]): View | null {
  const { folded, asks, field } = sentence;
  const opinion = lexicon.opinion.exec(folded);
  const demand = lexicon.ownChore.test(folded) ? null : lexicon.demand.exec(folded);
  const verdict = lexicon.verdict.exec(folded);
  const advice = lexicon.advice.exec(folded);
  if (advice) return view(sentence, advice, 'likely', ['advice to others in your profession']);
  if (field && opinion) return view(sentence, opinion, 'likely', ['a view about schools or teaching']);
  if (asks) return null;
  const command = field ? lexicon.command.exec(folded) : null;
  const claim = demand ?? verdict ?? command;
  if (field && claim) return view(sentence, claim, 'likely', ['a judgement about schools or teaching']);
  if (opinion && claim && sentence.near) return view(sentence, opinion, 'likely', ['a view about pupils and learning']);
  const general = lexicon.general.exec(folded);
  if (general) return view(sentence, general, 'possible', ['a claim about how children learn']);
  const nearby = around.some((other) => other?.field);
  return opinion && nearby ? view(sentence, opinion, 'possible', ['a view beside words about schools']) : null;
}

const view = (sentence: Sentence, match: RegExpExecArray, confidence: Confidence, evidence: string[]): View => {
  const words = match[0].trimEnd();
  const lead = words.length - words.trimStart().length;
  return { span: sentence.raw(match.index + lead, match.index + words.length), confidence, evidence };
};
