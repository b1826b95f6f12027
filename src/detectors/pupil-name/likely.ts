// People whom no cue beside them makes pupils, but all that is said around them: found by the tagger, judged by what was learnt.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Places } from '../../text/apart';
import { once } from '../../text/remember';
import { piecesOf } from '../../text/tagger/pieces';
import { cueFor, type Setting } from './context';
import { finding } from './found';
import { isFamousNear, isOfOthers, isSomebodyElse, isTopic, opensThing, opensTitle, readsAsPlace } from './innocence';
import { FAMOUS } from './lexicon';
import { ownFeaturesIn, paragraphOf, sceneOf, sharedFeatures } from './part-features';
import { type Decision, judge } from './parts';
import { groupLists, type Person, taggedPersons } from './persons';
import { words } from './words';

/** Less sure that a pupil is meant, it is left alone: few and right. A first name in a story may be anybody's. */
const SURE = 0.92;
/** Where the school's own list is there and does not know them, it takes more. */
const SURE_BESIDE_LIST = 0.97;
/** Nobody is told better by being named more often than that: the first so many count. */
const TELLING = 40;
/** Less sure that it is a name at all, the tagger is not asked further. */
const NAME = 0.5;

/** Returns those who are surely enough pupils. `beside`: what else is known of the draft's people. */
export function findLikely(setting: Setting, { adults, taken, listed }: Beside): Finding[] {
  const persons = taggedPersons(setting).filter(({ span, likelihood }) => likelihood >= NAME && !isOfOthers(setting, span));
  if (persons.every(({ span }) => taken.touch(span))) return [];
  const sure = listed ? SURE_BESIDE_LIST : SURE;
  const scene = sceneOf(setting, piecesOf(setting.draft.text), persons);
  const { lean, decide } = judge();
  const shared = scene.about.map((_, paragraph) => once(() => lean(sharedFeatures(scene, paragraph))));
  const judged = groupLists(setting.raw, persons).flatMap((group) => {
    const innocent = group.some((one) => isInnocent(setting, one, adults));
    const features = once(() => ownFeaturesIn(scene, group));
    return group.map((person): Judged => {
      const decision = once(() => decide(lean(features()(person), shared[paragraphOf(scene, person)]?.())));
      return { person, group, innocent, decision };
    });
  });
  const isSure = sureOf(judged, sure);
  return judged.flatMap(({ person, group, decision }) => {
    if (taken.touch(person.span) || !isSure(person) || decision().part !== 'pupil') return [];
    return [likely(setting, person, group)];
  });
}

export interface Beside {
  /** Those whom the draft itself or the settings make adults, folded. */
  adults: ReadonlySet<string>;
  /** What is explained already; whoever explains more takes it. */
  taken: Places;
  /** There is a list of the school's pupils. */
  listed: boolean;
}

interface Judged {
  person: Person;
  group: readonly Person[];
  innocent: boolean;
  /** Worked out when it is first asked: most who are named are known already, or innocent. */
  decision(): Decision;
}

/** Whoever is named several times is one person, of whom all that is said counts. */
function sureOf(judged: readonly Judged[], sure: number): (person: Person) => boolean {
  const nameOf = ({ words }: Person) => words[0]!.folded;
  const named = Map.groupBy(judged, ({ person }) => nameOf(person));
  const are = new Map(
    Array.from(named, ([name, same]) => {
      const telling = same.slice(0, TELLING);
      const isPupil = () => telling.reduce((sum, { decision }) => sum + decision().pupil, 0) / telling.length >= sure;
      return [name, once(() => !same.some(({ innocent }) => innocent) && isPupil())];
    }),
  );
  return (person) => are.get(nameOf(person))?.() ?? false;
}

/** Readings by hand, in which somebody or something is no pupil, go before what was learnt. */
function isInnocent(setting: Setting, { span, words }: Person, adults: ReadonlySet<string>): boolean {
  if (isSomebodyElse(setting, span) || isTopic(setting, span) || adults.has(words[0]!.folded)) return true;
  if (isFamousNear(setting, span) || words.some(({ folded }) => FAMOUS.has(folded))) return true;
  // "Ellie's Café" is a place, whoever Ellie is.
  if (words.slice(0, -1).some(({ possessive }) => possessive)) return true;
  // In small letters only what is a name and nothing else is one.
  if (words.every(({ nature, capital }) => nature === 'word' || (!capital && nature !== 'name'))) return true;
  return opensThing(setting, span) || opensTitle(setting, span) || readsAsPlace(setting, words);
}

function likely(setting: Setting, person: Person, group: readonly Person[]): Finding {
  const whole: Span = [group[0]!.span[0], group.at(-1)!.span[1]];
  const cue = cueFor(setting, whole, group.at(-1)!.possessive) ?? cueFor(setting, person.span, person.possessive);
  const said = setting.voice.groupNamed;
  const evidence = [words().evidence.asPupils, ...(cue || said === null ? [] : [words().evidence.about(said)])];
  return finding(setting, person.span, { kind: 'unlisted', confidence: 'likely', evidence, cue });
}
