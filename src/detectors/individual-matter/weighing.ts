// Tells by many small signs together whether a stretch of a draft tells of something particular at school, and of whom.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import type { PreparedDraft } from '../../text/prepare';
import { once } from '../../text/remember';
import { JOY } from './lexicon';
import * as says from './lexicon-signs';
import { isPeopled, nearestIn, type Stretch } from './signs';
import type { Who } from './who';
import { words as card } from './words';

/** Points that one sign adds or takes away, fitted on labelled drafts and rounded. */
const POINTS = {
  pupil: 19,
  parent: 21,
  heOrShe: 12,
  lately: 5,
  school: 7,
  mishap: 15,
  speech: 11,
  named: 23,
  namedMishap: 12,
  freshMishap: 6,
  staffMishap: 11,
  /** Only beside a deed of the catalogue. */
  staffDeed: 12,
  noSchool: -4,
  kin: -29,
  outside: -15,
  gladness: -9,
  story: -20,
  past: -40,
};

/** As many as an innocent draft has now and then. */
const ENOUGH = 57;
/** Below this even a deed that the catalogue knows is none of school; and where signs speak against it, below that. */
const TOO_FEW = 10;
const TOO_FEW_AGAINST = 36;

export interface Weighed {
  readonly told: boolean;
  /** Whether signs speak against what any single sentence seems to tell. */
  isDoubtful(): boolean;
}

/** Adds up the signs; those against, and pupils called by name, are looked for only where they could tip the scales. */
export function weigh({ said, count }: Stretch, names: () => readonly Who[]): Weighed {
  const mishaps = count('mishap');
  const here = count('pupil') + count('parent') + count('staff') > 0;
  const speaksFor =
    POINTS.pupil * count('pupil') +
    POINTS.parent * count('parent') +
    POINTS.heOrShe * count('heOrShe') +
    POINTS.lately * count('lately') +
    POINTS.school * count('school') +
    POINTS.mishap * mishaps +
    POINTS.speech * count('speech') +
    (count('staff') > 0 ? POINTS.staffMishap * Math.min(mishaps, 2) : 0) +
    (here && count('lately') > 0 && mishaps > 0 ? POINTS.freshMishap : 0) +
    (count('school') + count('schoolish') === 0 ? POINTS.noSchool : 0);
  const byName = POINTS.named + POINTS.namedMishap;
  const weighed = once(() => {
    const plain = speaksFor + AGAINST.reduce((sum, sort) => sum + POINTS[sort] * count(sort), 0);
    const tipped = plain < ENOUGH && mishaps > 0 && plain + byName >= TOO_FEW && names().length > 0;
    return { points: plain + (tipped ? byName : 0), tipped };
  });
  const told = () => {
    const { points, tipped } = weighed();
    return points >= ENOUGH && (isPeopled(count) || tipped) && !JOY.test(said) && !isToldToThem(said, count('heOrShe'));
  };
  return {
    told: speaksFor + byName >= ENOUGH && told(),
    isDoubtful() {
      const { points } = weighed();
      const against = count('principle') > 0 || AGAINST.some((sort) => count(sort) > 0);
      return against ? points < TOO_FEW_AGAINST : points + (count('staff') > 0 ? POINTS.staffDeed : 0) < TOO_FEW;
    },
  };
}

/** All of them take points away: what speaks for a matter is never less than the whole. */
const AGAINST = ['kin', 'outside', 'gladness', 'story', 'past'] as const;

/** Said to somebody, and of nobody else: whether one may write to them is another matter. */
const isToldToThem = (said: string, heOrShe: number): boolean => heOrShe === 0 && matchesOf(said, YOU).length > 1;
const YOU = /(?<![a-z])(?:you|your|you're|you've|you'll)(?![a-z])/g;

/** Returns what a stretch tells by its signs, marked at somebody and at what happened. */
export function signFinding({ text }: PreparedDraft, { start, said }: Stretch): Finding | null {
  for (const { words, kind, about } of WHOSE) {
    const near = nearestIn(said, words, says.MISHAP) ?? nearestIn(said, words, says.SPEECH);
    if (!near) continue;
    const [from, to]: Span = [Math.min(near.one[0], near.other[0]), Math.max(near.one[1], near.other[1])];
    const [first, last] = to - from <= LONGEST ? [from, to] : near.one;
    const span = text.folded.toRaw(start + first, start + last);
    const blow = BLOWS.test(said.slice(...near.other));
    const finding: Finding = {
      rule: 'individual-matter',
      kind: blow ? 'conflict' : kind,
      span: [...span],
      quote: text.raw.slice(...span),
      confidence: 'likely',
      evidence: [card().evidence[about]],
      hints: { spread: 'yes' },
    };
    return finding;
  }
  return null;
}

const LONGEST = 90;

const WHOSE = [
  { words: says.PUPIL, kind: 'conduct', about: 'pupil' },
  { words: says.PARENT, kind: 'complaint', about: 'parent' },
  { words: says.STAFF, kind: 'remark-on-staff', about: 'colleague' },
  { words: says.HE_OR_SHE, kind: 'conduct', about: 'atSchool' },
  { words: says.SCHOOL, kind: 'conduct', about: 'atSchool' },
] as const;

const BLOWS =
  /^(?:bit|bite|biting|bitten|hit|punch|kick|slap|shov|push|threw|throw|lobb|chuck|spat|spit|scrap|fight|fought|brawl|headbutt|scream|shout|yell|threat|swor|swear|eff)/;
