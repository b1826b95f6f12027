// Tells from the words of a message, an answer or a comment whether a pupil, a former pupil or a parent is spoken to.
import type { Person } from '../../model/draft';
import type { Facts } from '../../model/facts';
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import type { PreparedText } from '../../text/prepare';
import { peopleNamed } from './called';
import { CUES, type Cue, NOT_MEANT, SCENES, type Who } from './lexicon';
import { ELSEWHERE, GONE_ROUND, SIGNS } from './lexicon-signs';
import { wordsOfName } from './shown-name';
import { spanOf } from './span-of';

export interface Spoken {
  readonly who: Who;
  /** The words that show it best. */
  readonly span: Span;
}

/** Returns whom the words speak to, the words that show it beside each; `[]` where it may as well be a friend. */
export function spokenTo(text: PreparedText, to: readonly Person[], facts: Facts): Spoken[] {
  const folded = text.folded.text;
  const seen = [...CUES, ...SIGNS].flatMap((cue): Seen[] => {
    const match = cue.words.exec(folded);
    return match ? [{ cue, span: spanOf(text, match) }] : [];
  });
  const [named] = peopleNamed(text, facts.pupils, 'first');
  const cues = named ? [...seen, { cue: NAMED, span: named }] : seen;
  if (cues.length === 0) return [];
  const scenes = new Set(matchesOf(folded, SCENES).map(([words]) => words)).size;
  if (scenes === 0 && cues.every(({ cue }) => cue.loose)) return [];
  const around = GONE_ROUND.test(folded);
  const against = [...NOT_MEANT, ...ELSEWHERE].filter(({ way }) => !(way && around));
  const less = against.reduce((sum, { weight, words }) => sum + (words.test(folded) ? weight : 0), 0);
  const shared = sharesSurname(to, facts) ? 1.1 : 0;
  const sums = PARTIES.filter((who) => heard(who, cues)).map((who) => ({
    who,
    sum: sumFor(who, cues) + SCENE_WEIGHTS[Math.min(scenes, 2)]! + (who === 'parent' ? shared : 0) - less,
  }));
  const best = Math.max(...sums.map(({ sum }) => sum));
  if (best < ENOUGH) return [];
  // Where only a teacher's voice is heard, it may be a pupil or a parent who hears it.
  return sums.filter(({ sum }) => best - sum < 0.01).map(({ who }) => ({ who, span: placeOf(who, cues) }));
}

const PARTIES: readonly Who[] = ['pupil', 'ex-pupil', 'parent'];
const ENOUGH = 1.59;
/** Of none, one, and more different scenes of a school day. */
const SCENE_WEIGHTS = [0, 0.6, 0.9];
const NAMED: Cue = { who: 'pupil', weight: 0.9, words: /(?!)/ };

interface Seen {
  readonly cue: Cue;
  readonly span: Span;
}

/** A surname shared or a scene alone is heard by nobody. */
const heard = (who: Who, seen: readonly Seen[]): boolean => seen.some((one) => speaksTo(who, one));

const speaksTo = (who: Who, { cue }: Seen): boolean => cue.who === who || cue.who === 'any';

/** A teacher's voice alone is heard by those who are at school, and not by those who have left. */
function sumFor(who: Who, seen: readonly Seen[]): number {
  if (who === 'ex-pupil' && !seen.some(({ cue }) => cue.who === who)) return 0;
  return seen.filter((one) => speaksTo(who, one)).reduce((sum, { cue }) => sum + cue.weight, 0);
}

const placeOf = (who: Who, seen: readonly Seen[]): Span =>
  seen.filter((one) => speaksTo(who, one)).sort((a, b) => b.cue.weight - a.cue.weight)[0]!.span;

/** Whoever bears a listed pupil's surname, and not the first name beside it, may be the mother or father. */
function sharesSurname(to: readonly Person[], { pupils }: Facts): boolean {
  if (!pupils) return false;
  return to.some(({ name = '' }) => {
    const words = wordsOfName(name);
    const last = words.at(-1);
    if (words.length < 2 || last === undefined) return false;
    return last.split('-').some((part) => pupils.match([part]).some(({ part: kind, exact }) => kind === 'last' && exact));
  });
}
