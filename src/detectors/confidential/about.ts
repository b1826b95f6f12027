// Whom a confidential topic is about: somebody at school, and not the author, their family or people at large.
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import { onceFor } from '../../text/memory';
import type { Passage } from '../../text/passages';
import { isQuoted } from '../../text/people';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { NOW_OR_WHOSE, PRONOUN } from '../individual-matter/lexicon';
import { agedAfter, isKnowable, isWholeGroup, type Who, whoIsIn } from '../individual-matter/who';
import { AS_A_RULE, AS_SUBJECT, IN_GENERAL, OWN, SHARED_JOY, SOME_CASE, TOPICS, type Topic } from './lexicon';

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
  for (const { topic, from, to } of topicsIn(place.draft.text, said)) {
    const span: Span = [start + from, start + to];
    const who = isQuoted(place.draft.text, ...span) ? null : aboutWhom(place, topic, span);
    if (who) return { topic, span, who };
  }
  return null;
}

/** Where each topic is spoken of in a sentence, unless it speaks in general or of shared joy. */
const topicsIn = onceFor((said) => {
  if (IN_GENERAL.test(said) || SHARED_JOY.test(said)) return [];
  return TOPICS.flatMap((topic) =>
    matchesOf(said, topic.words).map(({ index, 0: { length } }) => ({ topic, from: index, to: index + length })),
  );
});

/** Returns whom; `null` where nobody at school is meant in particular. */
function aboutWhom({ draft: { text }, passage, names }: Place, topic: Topic, span: Span): Who | null {
  const all = whoIsIn(text);
  const here = all.filter(({ sentence }) => sentence === passage.index).sort(nearestTo(span));
  const lead = text.folded.text.slice(passage.start, span[0]);
  if (OWN.test(lead) || AS_SUBJECT.test(lead)) return null;
  const nearest = here[0];
  if (nearest && (nearest.part === 'family' || nearest.part === 'far')) return null;
  const ruled = ({ words, end }: Who) =>
    SOME_CASE.test(words) &&
    !NOW_OR_WHOSE.test(passage.said) &&
    (words.endsWith("'s") || AS_A_RULE.test(text.folded.text.slice(end, end + 16)));
  const found = here.find((who) => fits(topic, who) && mayBeMeant(topic, who, text) && !ruled(who));
  if (found) return found;
  const other = names().find((who) => who.sentence === passage.index && fits(topic, who));
  if (other) return other;
  if (here.some(({ part }) => part === 'family' || part === 'far')) return null;
  // "Off to a core group. Third one for this family."
  if (here.length === 0 && topic.kind === 'safeguarding') {
    const next = all.find((who) => who.sentence === passage.index + 1 && fits(topic, who) && isKnowable(who, text));
    if (next) return next;
  }
  const aged = here.length === 0 ? agedAfter(all, passage.index) : undefined;
  if (aged && fits(topic, aged)) return isKnowable(aged, text) ? aged : null;
  if (!PRONOUN.test(passage.said)) return null;
  const before = [...all, ...names()].sort((a, b) => a.start - b.start);
  const last = before.findLast((one) => one.sentence < passage.index && one.sentence >= passage.index - 2 && !isWholeGroup(one));
  return last && fits(topic, last) && isKnowable(last, text) ? last : null;
}

const fits = ({ of }: Topic, who: Who): boolean => {
  const { part } = who;
  return part !== 'family' && part !== 'far' && (of ? of.includes(part) : part !== 'school') && !isWholeGroup(who);
};

/** The school's own affairs are those of all who lead it. */
const mayBeMeant = ({ kind }: Topic, who: Who, text: PreparedText): boolean =>
  kind === 'internal' ? who.part === 'school' || who.meant !== 'all' : isKnowable(who, text);

const nearestTo =
  ([start, end]: Span) =>
  (a: Who, b: Who): number =>
    distance(a, start, end) - distance(b, start, end);

const distance = (who: Who, start: number, end: number): number =>
  who.end <= start ? start - who.end : who.start >= end ? who.start - end : 0;
