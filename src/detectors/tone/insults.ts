// Finds insults in a draft and weighs them: how hard the word is and how sure it is that somebody is struck.
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { matchesOf } from '../../text/matches';
import { aimOf, type Target } from './aim';
import * as lexicon from './lexicon';
import { isNear, isTold, leadIn, sentenceText, type ToneScene } from './scene';
import { tellsOfSchool } from './trades';

export interface Insult {
  readonly span: Span;
  readonly confidence: Confidence;
  readonly target: Target;
}

/** Returns every insult that strikes somebody, in order; one that stands right behind another belongs to it. */
export function insultsIn(scene: ToneScene): readonly Insult[] {
  const before = known.get(scene) ?? findInsults(scene);
  known.set(scene, before);
  return before;
}

const known = new WeakMap<ToneScene, readonly Insult[]>();

function findInsults(scene: ToneScene): Insult[] {
  const found: Insult[] = [];
  for (const { from, to, force, isNoun } of candidates(scene)) {
    const span: Span = [scene.tokens[from]!.start, scene.tokens[to]!.end];
    if (isTold(scene, span)) continue;
    const target =
      aimOf(scene, from, to, isNoun) ?? (force === 'gross' || (force === 'plain' && isNoun) ? atWork(scene, span, force) : null);
    if (!target || isBanter(scene, force, target) || (target === 'group' && force === 'mild' && isNoun)) continue;
    found.push({ span, target, confidence: confidenceOf(scene, force, target) });
  }
  return joinNeighbours(found, scene);
}

/** "One colossal bellend in charge of the rota": nobody who is named, but somebody of work; a softer word only of those counted or shown. */
function atWork(scene: ToneScene, [start, end]: Span, force: Force): Target | null {
  const inside = scene.people.find(({ span }) => span[0] <= start && end <= span[1]);
  if (inside) return force === 'gross' && isNear(inside) ? 'near' : null;
  if (scene.far || scene.people.some(({ part }) => part === 'family')) return null;
  const lead = leadIn(scene, start);
  if (lexicon.SELF.test(lead) || lexicon.REPORTED.test(lead) || NOT_MEANT.test(lead)) return null;
  const sentence = sentenceText(scene, start);
  if (DEVICES.test(sentence) || /(?<![a-z])(?:i'm|i am|i was|i felt|myself|so am i)(?![a-z])/.test(sentence)) return null;
  if (force === 'plain' && !SHOWN.test(lead)) return null;
  const near = scene.people.some(
    ({ span, part }) => part !== 'school' && Math.min(Math.abs(span[0] - end), Math.abs(start - span[1])) < 60,
  );
  return near || WORK.test(sentence) || (SHOWN.test(lead) && tellsOfSchool(scene.text)) ? 'near' : null;
}

const SHOWN =
  /(?<![a-z])(?:two|three|four|both|by an?|ours has|set of|pair of|bunch of|those|them|that) (?:[a-z]+ ){0,2}$|[a-z] ?(?:,|-|—|–) (?:the|what an?) (?:[a-z-]+ ){0,3}$/;
const NOT_MEANT = /(?:not|no|never|n't|without|like|than) (?:an? |the |being )?(?:[a-z]+ )?$/;
const DEVICES =
  /(?<![a-z])(?:printers?|copiers?|photocopiers?|laminators?|laptops?|projectors?|boilers?|cars?|wi-?fi|weather|rain|wind|spreadsheets?|marking|staplers?|guillotine|jigsaw|quiz|cancer|covid|cold|virus|migraine|seagulls?|wasps?|dogs?|cats?|hens?)(?![a-z])/;
const WORK =
  /(?<![a-z])(?:(?:cover )?rota|hr|finance|payroll|staffroom|staff room|our (?:office|department|school|place)|at (?:work|ours)|in (?:my|the) (?:department|office|team)|slt|timetable|in charge|line manag[a-z]+|phase|governors?|playground duty|year \d+|y\d+|in the (?:top|bottom) (?:class|set))(?![a-z])/;

type Force = 'gross' | 'plain' | 'mild';

interface Candidate {
  from: number;
  to: number;
  force: Force;
  isNoun: boolean;
}

function candidates({ tokens, text }: ToneScene): Candidate[] {
  const single = tokens.flatMap(({ folded, kind }, index): Candidate[] => {
    if (kind !== 'word') return [];
    const word = folded.endsWith("'s") ? folded.slice(0, -2) : folded;
    const force = FORCES.get(word);
    if (!force || INNOCENT_NEXT[word]?.test(tokens[index + 1]?.folded ?? '')) return [];
    return [{ from: index, to: index, force, isNoun: !lexicon.ADJECTIVES.has(word) }];
  });
  const phrases = matchesOf(text.folded.text, lexicon.PHRASES).flatMap(({ index, 0: said }): Candidate[] => {
    const [start, end] = text.folded.toRaw(index, index + said.length);
    const from = tokens.findIndex((token) => token.end > start);
    let to = from;
    while (tokens[to + 1] && tokens[to + 1]!.start < end) to += 1;
    return from < 0 ? [] : [{ from, to, force: 'plain', isNoun: true }];
  });
  return [...phrases, ...single.filter(({ from }) => !phrases.some((phrase) => phrase.from <= from && from <= phrase.to))].sort(
    (a, b) => a.from - b.from,
  );
}

/** Of a word that stands on several lists the first one counts. */
const FORCES: ReadonlyMap<string, Force> = new Map(
  (
    [
      [lexicon.GROSS, 'gross'],
      [lexicon.NOUNS, 'plain'],
      [lexicon.MILD, 'mild'],
      [lexicon.SOFT, 'mild'],
      [lexicon.ADJECTIVES, 'plain'],
    ] as const
  )
    .toReversed()
    .flatMap(([words, force]) => Array.from(words, (word) => [word, force] as const)),
);

/** Words that the next one makes into something else. */
const INNOCENT_NEXT: Readonly<Record<string, RegExp>> = {
  mental: /^(?:health|maths|arithmetic|wellbeing|image|note|load|age|agility|illness|capacity)$/,
  thick: /^(?:and|fog|snow|coat|socks|skin|of|with|accent|slice|crust|end)$/,
  dense: /^(?:fog|text|forest|cake)$/,
  fat: /^(?:cat|lip|chance|quarter|ball)$/,
  lazy: /^(?:sunday|saturday|day|morning|weekend|river|afternoon|susan|summer|evening|start)$/,
  joke: /^(?:about|in|is|from)$/,
  cow: /^(?:pat|shed|parsley|field)$/,
  witch: /^(?:hat|hunt|costume)$/,
  get: /^(?!$|[.,!?])/,
  sheep: /^(?:in|at|on|dog)$/,
  mean: /^(?:that|it|to|what|i)$/,
  fake: /^(?:news|tan|snow|blood|grass)$/,
  failure: /^(?:to|of|is)$/,
  toxic: /^(?:waste|leadership|masculinity|culture|workplace|positivity)$/,
  ugly: /^(?:sisters|duckling|truth|betty|jumper)$/,
};

const DISEASE =
  /(?<![a-z])(?:you|fuck|sod|screw|hate),? (?:cancer|covid|dementia|alzheimer'?s|depression|mnd|ms|arthritis)(?![a-z])/;

/** Friends tease each other; what is gross is no tease on a school's account. */
function isBanter({ text, fond, laughs, official, answers, far }: ToneScene, force: Force, target: Target): boolean {
  if (official) return false;
  if (target === 'reader') {
    if (DISEASE.test(text.folded.text)) return true;
    if (fond || far) return force !== 'gross' || fond;
    return force === 'mild' && (laughs || !answers);
  }
  return target === 'unsure' ? force === 'mild' || fond || laughs : force === 'mild' && fond;
}

function confidenceOf({ official }: ToneScene, force: Force, target: Target): Confidence {
  if (target === 'unsure') return force === 'gross' ? 'likely' : 'possible';
  if (force === 'gross' || (official && force === 'plain')) return 'certain';
  return force === 'mild' ? 'possible' : 'likely';
}

/** "a lazy, useless cow" is one insult: what lies between is no more than commas and fillers. */
function joinNeighbours(found: readonly Insult[], { text }: ToneScene): Insult[] {
  const joined: Insult[] = [];
  for (const insult of found) {
    const last = joined.at(-1);
    const gap = last ? text.raw.slice(last.span[1], insult.span[0]) : '';
    if (last && gap.length < 24 && /^[ ,]*(?:(?:and|or|little|old|,) ?)*$/i.test(gap)) {
      joined[joined.length - 1] = {
        span: [last.span[0], insult.span[1]],
        target: last.target,
        confidence: last.confidence === 'certain' || insult.confidence !== 'certain' ? last.confidence : 'certain',
      };
    } else joined.push(insult);
  }
  return joined;
}
