// Sees that a draft tells of something particular between people at school, whom those who know it would recognise, unnamed though they be.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { matchesOf } from '../../text/matches';
import { onceFor } from '../../text/memory';
import { isQuoted } from '../../text/people';
import { once } from '../../text/remember';
import { type Place, toldOf } from '../confidential/about';
import { defineDetector } from '../define';
import { type Doer, doerOf } from './doer';
import { DEEDS, type Deed, JOY, NOW_OR_WHOSE } from './lexicon';
import { stretchesOf } from './signs';
import { signFinding, weigh } from './weighing';
import { namedPupils, type Who, whoIsIn } from './who';
import { words } from './words';

export default defineDetector({
  id: 'individual-matter',
  words,
  learns: () => true,
  apart: ['anecdote'],
  yieldsTo: ['confidential'],
  observe(draft, facts) {
    const names = once(() => namedPupils(draft, facts));
    return stretchesOf(draft.text).flatMap((stretch) => {
      const { told, isDoubtful } = weigh(stretch, () =>
        names().filter(({ start }) => start >= stretch.start && start < stretch.end),
      );
      const leading = stretch.passages.flatMap((passage) => (passage.apart ? [] : (leadingIn({ draft, passage, names }) ?? [])));
      if ((leading.length === 0 && !told) || isDoubtful()) return [];
      return leading.length > 0 ? leading : (signFinding(draft, stretch) ?? []);
    });
  },
});

/** Returns the gravest matter of a sentence, as the catalogue of deeds has them in order. */
function leadingIn(place: Place): Finding | null {
  const { draft, passage } = place;
  if (JOY.test(passage.said)) return null;
  for (const { deed, from, to } of deedsIn(draft.text, passage.said)) {
    const [start, end] = [passage.start + from, passage.start + to];
    const doer = isQuoted(draft.text, start, end) ? null : whose(place, deed, [start, end]);
    // "A pupil" is what a name was mended to.
    if (doer && !(deed.kind === 'anecdote' && /^a pupil/.test(doer.who.words)))
      return findingOf(place, deed.kind, doer, [start, end]);
  }
  const told = toldOf(place);
  if (told && PERSONAL.has(told.topic.kind) && told.who.part !== 'school')
    return findingOf(place, 'private', { who: told.who, here: told.who.sentence === place.passage.index }, told.span);
  return null;
}

const deedsIn = onceFor((said) =>
  DEEDS.flatMap((deed) =>
    matchesOf(said, deed.words).map(({ index, 0: { length } }) => ({ deed, from: index, to: index + length })),
  ),
);

function whose({ draft: { text }, passage, names }: Place, deed: Deed, [start, end]: Span): Doer | null {
  const now = NOW_OR_WHOSE.test(passage.said);
  if (deed.weight === 'mild' && !now) return null;
  const fits = ({ part, meant }: Who) =>
    part !== 'family' && part !== 'far' && part !== 'school' && (deed.of?.includes(part) ?? true) && (meant !== 'all' || now);
  const all = whoIsIn(text);
  const found = doerOf({ text, passage, all, start, end, fits });
  if (found) return found;
  if (all.some(({ sentence, part }) => sentence === passage.index && part !== 'school')) return null;
  return doerOf({ text, passage, all: names(), start, end, fits });
}

function findingOf({ draft: { text }, passage }: Place, kind: Deed['kind'], { who, here }: Doer, deed: Span): Finding {
  const near = here && Math.max(who.end, deed[1]) - Math.min(who.start, deed[0]) <= LONGEST;
  const from = near ? Math.min(who.start, deed[0]) : deed[0];
  const to = near ? Math.max(who.end, deed[1]) : deed[1];
  const span = text.folded.toRaw(from, to);
  return {
    rule: 'individual-matter',
    kind,
    span: [...span],
    quote: text.raw.slice(...span),
    confidence: confidenceOf(kind, here && NOW_OR_WHOSE.test(passage.said)),
    evidence: [saidOf(who.part)],
    ...(kind === 'anecdote' ? { optIn: true as const } : {}),
  };
}

/** More than this is not underlined: the deed alone then stands for it. */
const LONGEST = 90;

const confidenceOf = (kind: Deed['kind'], plain: boolean): Confidence =>
  kind === 'anecdote' ? 'possible' : plain && kind !== 'remark-on-staff' ? 'certain' : 'likely';

/** Whose confidence is broken is somebody whom others know; sums and dates are nobody. */
const PERSONAL: ReadonlySet<string> = new Set(['safeguarding', 'health', 'exclusion', 'family']);

function saidOf(part: Who['part']): string {
  const { evidence } = words();
  return part === 'pupil' || part === 'parent' || part === 'colleague' || part === 'leader' ? evidence[part] : evidence.somebody;
}
