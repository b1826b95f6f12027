// Sees what a school keeps to itself told of somebody: safeguarding, health, exclusions, results, family, staffing; and codes that open doors.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { type Passage, passagesOf } from '../../text/passages';
import { isQuoted } from '../../text/people';
import type { PreparedDraft } from '../../text/prepare';
import { defineDetector } from '../define';
import { namedPupils, type Who } from '../individual-matter/who';
import { aboutWhom } from './about';
import { openingsIn, secretsIn } from './internals';
import { IN_GENERAL, SHARED_JOY, TOPICS, type Topic } from './lexicon';

export default defineDetector({
  id: 'confidential',
  title: 'Confidential matter',
  why: 'What school knows of a child, a family or a colleague was told in confidence.',
  kinds: {
    safeguarding: 'This tells of a child’s safety or care.',
    health: 'This tells of somebody’s health or special needs.',
    exclusion: 'This tells of an exclusion or a serious sanction.',
    results: 'This tells of one pupil’s results.',
    family: 'This tells of a family’s circumstances.',
    staffing: 'This tells of a colleague’s employment or private life.',
    internal: 'This tells of the school’s internal affairs.',
    access: 'This gives away a code or password.',
  },
  observe(draft, facts) {
    const names = once(() => namedPupils(draft, facts));
    const told = passagesOf(draft.text).flatMap((passage) => (passage.apart === null ? topicIn(draft, passage, names) : []));
    return [...openingsIn(draft), ...(told.length > 0 ? told : secretsIn(draft))].sort(byPlace);
  },
});

/** Returns the gravest topic of a sentence that is about somebody, as the catalogue has them in order. */
function topicIn(draft: PreparedDraft, passage: Passage, names: () => readonly Who[]): Finding[] {
  const { text } = draft;
  if (IN_GENERAL.test(passage.said) || SHARED_JOY.test(passage.said)) return [];
  for (const topic of TOPICS)
    for (const match of passage.said.matchAll(topic.words)) {
      const span: Span = [passage.start + match.index, passage.start + match.index + match[0].length];
      const who = isQuoted(text, ...span) ? null : aboutWhom({ text, passage, topic, span, names });
      if (who) return [findingOf(draft, passage, topic, { who, topic: span })];
    }
  return [];
}

function findingOf({ text }: PreparedDraft, passage: Passage, { kind }: Topic, { who, topic }: { who: Who; topic: Span }): Finding {
  const here = who.sentence === passage.index;
  const [from, to] = [Math.min(who.start, topic[0]), Math.max(who.end, topic[1])];
  const span = here && to - from <= LONGEST ? text.folded.toRaw(from, to) : text.folded.toRaw(...topic);
  return {
    rule: 'confidential',
    kind,
    span: [...span],
    quote: text.raw.slice(...span),
    confidence: confidenceOf(kind, here, who),
    evidence: [who.part === 'school' ? 'about your school' : 'about a particular person'],
  };
}

/** More than this is not underlined: the topic alone then stands for it. */
const LONGEST = 90;

const GRAVE: ReadonlySet<string> = new Set(['safeguarding', 'health', 'exclusion', 'family', 'staffing']);

const confidenceOf = (kind: string, here: boolean, { meant, part }: Who): Confidence =>
  here && GRAVE.has(kind) && meant === 'one' && part !== 'school' ? 'certain' : 'likely';

const byPlace = (a: Finding, b: Finding): number => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0);

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
