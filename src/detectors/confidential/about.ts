// Whom a confidential topic is about: somebody at school, and not the author, their family or people at large.
import type { Span } from '../../model/span';
import type { Passage } from '../../text/passages';
import { isQuoted } from '../../text/people';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { PRONOUN } from '../individual-matter/lexicon';
import { isKnowable, type Who, whoIsIn } from '../individual-matter/who';
import { IN_GENERAL, OWN, SHARED_JOY, TOPICS, type Topic } from './lexicon';

/** A sentence, and the pupils called by name; those cost, so they are asked late. */
export interface Place {
  readonly draft: PreparedDraft;
  readonly passage: Passage;
  names(): readonly Who[];
}

export interface Told {
  readonly topic: Topic;
  /** Where the topic stands in the folded text. */
  readonly span: Span;
  readonly who: Who;
}

/** Returns the gravest topic of a sentence that is about somebody, as the catalogue has them in order; `null` where none is. */
export function toldOf(place: Place): Told | null {
  const { said, start } = place.passage;
  if (IN_GENERAL.test(said) || SHARED_JOY.test(said)) return null;
  for (const topic of TOPICS)
    for (const match of said.matchAll(topic.words)) {
      const span: Span = [start + match.index, start + match.index + match[0].length];
      const who = isQuoted(place.draft.text, ...span) ? null : aboutWhom(place, topic, span);
      if (who) return { topic, span, who };
    }
  return null;
}

/** Returns whom; `null` where nobody at school is meant in particular. */
function aboutWhom({ draft: { text }, passage, names }: Place, topic: Topic, span: Span): Who | null {
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
