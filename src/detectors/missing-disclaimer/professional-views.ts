// Finds views on the author's field of work: a claim about teaching and schools with the words of an opinion.
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { foldText } from '../../text/folding';
import { onceFor } from '../../text/memory';
import type { PreparedText } from '../../text/prepare';
import { once } from '../../text/remember';
import * as lexicon from './lexicon';
import { words as card } from './words';

export interface View {
  readonly span: Span;
  readonly confidence: Confidence;
  readonly evidence: string[];
}

/** Returns at most one view a sentence, marked by the words that make it one. */
export function professionalViews(text: PreparedText): View[] {
  if (topicOf(text.raw, text.folded.text) === 0) return [];
  const sentences = text.sentences.map(([start, end]) => readSentence(text, text.raw.slice(start, end)));
  return sentences.flatMap((sentence, index) => {
    const beside = [sentences[index - 1], sentences[index + 1]];
    const opinionBeside = beside.some((other) => other?.opinion && !other.topic);
    const fieldBeside = beside.some((other) => other && other.topic >= FIELD);
    const seen = sentence.seen[opinionBeside ? 1 : 0][fieldBeside ? 1 : 0]();
    if (!seen) return [];
    const { span, confidence, as } = seen;
    const [start] = text.sentences[index]!;
    return [{ span: [span[0] + start, span[1] + start], confidence, evidence: [card().evidence[as]] }];
  });
}

const FIELD = 2;
/** What words of the field and of opinion must add up to. Found on drafts written for it, not on the corpus. */
const ENOUGH = 3;
const NEARLY = 3.4;
const SURE = 3.7;

interface Words {
  readonly folded: string;
  readonly toRaw: (start: number, end: number) => Span;
  /** How much it is about the field. */
  readonly topic: number;
  readonly opinion: RegExpExecArray | null;
}

/** A view as it stands in its sentence. */
interface Seen {
  readonly span: Span;
  readonly confidence: Confidence;
  readonly as: 'advice' | 'beside' | 'view' | 'judgement';
}

const readSentence = onceFor((raw) => {
  const { text: folded, toRaw } = foldText(raw);
  const said: Words = { folded, toRaw, topic: topicOf(raw, folded), opinion: first(lexicon.opinion, folded) };
  const seen = (opinionBeside: boolean, fieldBeside: boolean) => once(() => viewIn(said, opinionBeside, fieldBeside));
  return {
    ...said,
    /** By whether an opinion stands beside it, and whether the field does. */
    seen: [
      [seen(false, false), seen(false, true)],
      [seen(true, false), seen(true, true)],
    ] as const,
  };
});

const isField = (raw: string, folded: string): boolean =>
  lexicon.field.some((words) => words.test(folded)) || lexicon.initials.test(raw);

function topicOf(raw: string, folded: string): number {
  const near = folded.match(lexicon.nearField)?.length ?? 0;
  if (isField(raw, folded)) return near > 0 ? FIELD + 0.3 : FIELD;
  return near > 1 ? 1.6 : near * 0.6;
}

function viewIn(sentence: Words, opinionBeside: boolean, fieldBeside: boolean): Seen | null {
  const { folded, opinion, topic } = sentence;
  const advice = lexicon.advice.exec(folded);
  if (advice && !/\?["')\]]*$/.test(folded)) return view(sentence, advice, 'likely', 'advice');
  if (topic === 0)
    return opinion && fieldBeside && !lexicon.event.test(folded) ? view(sentence, opinion, 'possible', 'beside') : null;
  const demand = lexicon.ownChore.test(folded) ? null : first(lexicon.demand, folded);
  const verdict = first(lexicon.verdict, folded);
  const command = topic >= FIELD ? lexicon.command.exec(folded) : null;
  const general = lexicon.general.exec(folded) ?? (daily(folded) === 0 ? lexicon.generalField.exec(folded) : null);
  const value = lexicon.value.exec(folded);
  const claim = demand ?? verdict ?? command ?? general;
  const score =
    topic +
    weigh(opinion, 2) +
    (claim ? 1.5 : 0) +
    weigh(value, 1) +
    (opinionBeside ? 1.5 : 0) +
    manner(folded) -
    (opinion || claim ? daily(folded) / 3 : daily(folded));
  const marked = opinion ?? claim ?? value ?? lexicon.present.exec(folded);
  // A view on something only near the field must say so more clearly.
  if (score < (topic < FIELD ? NEARLY : ENOUGH) || !marked) return null;
  if (topic < FIELD && !claim && !value) return null;
  return view(sentence, marked, score < SURE ? 'possible' : 'likely', opinion ? 'view' : 'judgement');
}

/** The match that begins first. */
function first(patterns: readonly RegExp[], folded: string): RegExpExecArray | null {
  let best: RegExpExecArray | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match && (!best || match.index < best.index)) best = match;
  }
  return best;
}

const weigh = (match: RegExpExecArray | null, weight: number): number => (match ? weight : 0);

/** Present tense and words of degree are how people speak of things in general. */
const manner = (folded: string): number => (lexicon.present.test(folded) ? 0.7 : 0) + (lexicon.degree.test(folded) ? 0.5 : 0);

/** Days, events, thanks, links and tales of one's own speak against a view. */
function daily(folded: string): number {
  const signs: readonly (readonly [RegExp, number])[] = [
    [lexicon.event, 1.5],
    [lexicon.sharing, 1.5],
    [lexicon.cheer, 1.5],
    [lexicon.past, 0.7],
    [lexicon.own, 0.7],
    [/\?["')\]]*$/u, 1],
    [/!/u, 0.4],
  ];
  return signs.reduce((sum, [sign, weight]) => sum + (sign.test(folded) ? weight : 0), 0);
}

function view({ toRaw }: Words, match: RegExpExecArray, confidence: Confidence, as: Seen['as']): Seen {
  const words = match[0].trimEnd();
  const lead = words.length - words.trimStart().length;
  return { span: toRaw(match.index + lead, match.index + words.length), confidence, as };
}
