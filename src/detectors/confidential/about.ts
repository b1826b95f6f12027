// Whom a confidential topic is about: somebody at school, and not the author, their family or people at large.
import type { Span } from '../../model/span';
import type { Passage } from '../../text/passages';
import type { PreparedText } from '../../text/prepare';
import { PRONOUN } from '../individual-matter/lexicon';
import { isKnowable, type Who, whoIsIn } from '../individual-matter/who';
import { OWN, type Topic } from './lexicon';

export interface Asked {
  readonly text: PreparedText;
  readonly passage: Passage;
  readonly topic: Topic;
  /** Where the topic stands in the folded text. */
  readonly span: Span;
  names(): readonly Who[];
}

/** Returns whom; `null` where nobody at school is meant in particular. */
export function aboutWhom(asked: Asked): Who | null {
  const { text, passage, topic, span, names } = asked;
  const all = whoIsIn(text);
  const here = all.filter(({ sentence }) => sentence === passage.index).sort(nearestTo(span));
  if (OWN.test(text.folded.text.slice(passage.start, span[0]))) return null;
  const nearest = here[0];
  if (nearest && (nearest.part === 'family' || nearest.part === 'far')) return null;
  const found = here.find((who) => fits(topic, who) && mayBeMeant(topic, who, text));
  if (found) return found;
  const other = names().find((who) => who.sentence === passage.index && fits(topic, who));
  if (other) return other;
  if (here.some(({ part }) => part === 'family' || part === 'far') || !PRONOUN.test(passage.said)) return null;
  const before = [...all, ...names()].sort((a, b) => a.start - b.start);
  const last = before.findLast(({ sentence }) => sentence < passage.index && sentence >= passage.index - 2);
  return last && fits(topic, last) && isKnowable(last, text) ? last : null;
}

const fits = ({ of }: Topic, { part }: Who): boolean =>
  part !== 'family' && part !== 'far' && (of ? of.includes(part) : part !== 'school');

/** The school's own affairs are those of all who lead it. */
const mayBeMeant = ({ kind }: Topic, who: Who, text: PreparedText): boolean =>
  kind === 'internal' ? who.part === 'school' || who.meant !== 'all' : isKnowable(who, text);

const nearestTo =
  ([start, end]: Span) =>
  (a: Who, b: Who): number =>
    distance(a, start, end) - distance(b, start, end);

const distance = (who: Who, start: number, end: number): number =>
  who.end <= start ? start - who.end : who.start >= end ? who.start - end : 0;
