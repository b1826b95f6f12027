// Tells by many small signs together whether a stretch of a draft gives away what school was told in confidence.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import { onceFor } from '../../text/memory';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { HE_OR_SHE, PARENT, PUPIL, SCHOOL, SCHOOLISH, STAFF } from '../individual-matter/lexicon-signs';
import { differentIn, nearestIn, type Stretch } from '../individual-matter/signs';
import type { Who } from '../individual-matter/who';
import { OTHER_LOCKS } from './lexicon';
import * as says from './lexicon-signs';
import { words as card } from './words';

/** What it may be about, the gravest first, with the points of one word of it, fitted on labelled drafts and rounded. */
const TOPICS = [
  { kind: 'safeguarding', words: says.SAFETY, points: 19, young: true },
  { kind: 'health', words: says.HEALTH, points: 11, young: true },
  { kind: 'exclusion', words: says.SANCTION, points: 0, young: true },
  { kind: 'results', words: says.RESULT, points: 9, young: true },
  { kind: 'family', words: says.HOME, points: 13, young: true },
  { kind: 'staffing', words: says.STAFFING, points: 28, young: false },
  { kind: 'internal', words: says.AFFAIRS, points: 10, young: false },
] as const;

const POINTS = {
  opening: 60,
  hush: 15,
  hushedTopic: 25,
  ofSomebody: 22,
  ofSomebodyAtSchool: 14,
  ofHimAtSchool: 13,
  ofStaff: 13,
  parent: 2,
  heOrShe: 10,
  named: 2,
  noSchool: -4,
  kin: -15,
  outside: -25,
  gladness: -8,
  story: -25,
};

/** As many as an innocent draft has now and then. */
const ENOUGH = 51;
/** Where signs speak against it, even a topic that the catalogue knows is told of nobody below this. */
const TOO_FEW_AGAINST = 40;

export interface Weighed {
  readonly told: boolean;
  readonly doubtful: boolean;
  /** The kinds that words were found for, the weightiest first. */
  readonly kinds: readonly string[];
}

const NOTHING: Weighed = { told: false, doubtful: false, kinds: [] };

/** Adds up the signs; pupils called by name are looked for only where they could tip the scales. */
export function weigh(text: PreparedText, { said, count }: Stretch, names: () => readonly Who[]): Weighed {
  const { found, hush, opening } = saidIn(text, said);
  const isAtSchool = () => count('school') > 0 || count('schoolish') > 0;
  const opens = opening && count('kin') === 0 && (hush > 0 || isAtSchool());
  if (found.length === 0 && !opens) return NOTHING;
  const atSchool = isAtSchool();
  const young = found.some((topic) => topic.young);
  const staffed = count('staff') > 0 && found.some(({ kind }) => kind === 'staffing');
  const ofSomebody = (here: boolean) =>
    young && here ? POINTS.ofSomebody + (count('school') > 0 ? POINTS.ofSomebodyAtSchool : 0) : 0;
  const base =
    found.reduce((sum, topic) => sum + topic.points * topic.count, 0) +
    (opens ? POINTS.opening : 0) +
    POINTS.hush * hush +
    (hush > 0 && found.length > 0 ? POINTS.hushedTopic : 0) +
    (young && count('heOrShe') > 0 && atSchool ? POINTS.ofHimAtSchool : 0) +
    (staffed ? POINTS.ofStaff : 0) +
    POINTS.parent * count('parent') +
    POINTS.heOrShe * count('heOrShe') +
    (atSchool ? 0 : POINTS.noSchool) +
    POINTS.kin * count('kin') +
    POINTS.outside * count('outside') +
    POINTS.gladness * Math.min(count('gladness'), 1) +
    POINTS.story * count('story');
  const here = count('pupil') > 0 || count('parent') > 0;
  const unnamed = base + ofSomebody(here);
  const byName = base + ofSomebody(true) + POINTS.named;
  const points = unnamed < ENOUGH && byName >= ENOUGH && names().length > 0 ? byName : unnamed;
  const kinds = [
    ...(opens ? ['access'] : []),
    ...found.toSorted((a, b) => b.points * b.count - a.points * a.count).map(({ kind }) => kind),
  ];
  return {
    told: points >= ENOUGH,
    doubtful: count('kin') + count('outside') + count('story') + count('principle') > 0 && points < TOO_FEW_AGAINST,
    kinds,
  };
}

const saidIn = onceFor((said) => ({
  found: TOPICS.map((topic) => ({ ...topic, count: differentIn(said, topic.words, 2) })).filter(({ count }) => count > 0),
  hush: differentIn(said, says.HUSH, 2),
  opening:
    !OTHER_LOCKS.test(said) && matchesOf(said, says.OPENING).some(([words]) => !AT_A_TIME.test(words) && !words.includes('••')),
}));

/** Returns what a stretch gives away by its signs, marked at the topic and whoever is nearest. */
export function signFinding({ text }: PreparedDraft, { start, said }: Stretch, kind: string): Finding | null {
  const words = kind === 'access' ? says.OPENING : TOPICS.find((topic) => topic.kind === kind)?.words;
  if (!words) return null;
  const near = WHOSE.flatMap((whose) => nearestIn(said, words, whose) ?? [])[0];
  const [only] = matchesOf(said, words);
  if (!only) return null;
  const topic: Span = near?.one ?? [only.index, only.index + only[0].length];
  const [from, to] = near ? [Math.min(topic[0], near.other[0]), Math.max(topic[1], near.other[1])] : topic;
  const [first, last] = kind === 'access' || to - from > LONGEST ? topic : [from, to];
  const span = text.folded.toRaw(start + first, start + last);
  return {
    rule: 'confidential',
    kind,
    span: [...span],
    quote: text.raw.slice(...span),
    confidence: 'likely',
    evidence: [kind === 'internal' || kind === 'access' ? card().evidence.school : card().evidence.person],
    hints: { spread: 'yes' },
  };
}

const LONGEST = 90;

/** "Opens at 0830" is no code. */
const AT_A_TIME = /(?<![a-z])(?:at|by|from|until|till|before|after|for) \d{3,4}[a-z]{0,2}$/;

const WHOSE: readonly RegExp[] = [PUPIL, PARENT, STAFF, HE_OR_SHE, SCHOOL, SCHOOLISH];
