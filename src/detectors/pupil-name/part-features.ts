// What tells whether somebody who is named is a pupil: the words around, the cues known by hand, and what the draft is about.
import type { Span } from '../../model/span';
import { bisect, firstEndingAfter } from '../../text/bisect';
import { paragraphEnd } from '../../text/paragraphs';
import { once, remember } from '../../text/remember';
import { type Piece, paragraphsOf } from '../../text/tagger/pieces';
import { sceneCue } from './class-scene';
import { cueFor, groupIn, type Setting, schoolNear } from './context';
import { isFamousNear, isOfOthers, isSomebodyElse, isTopic, opensThing, opensTitle } from './innocence';
import { FAMOUS } from './lexicon';
import type { Person } from './persons';

/** A feature by its name, and how much of it there is. */
export type Feature = readonly [name: string, much: number];

/** What is asked once for a draft. */
export interface Scene {
  setting: Setting;
  pieces: readonly Piece[];
  /** For each piece, whether it is part of somebody's name. */
  named: readonly boolean[];
  /** Of each paragraph, what it is about. */
  about: readonly (() => readonly Feature[])[];
}

const FAR = 4;
/** Long drafts and short ones weigh alike. */
const ABOUT = 2;

/** The same words come again and again, and a name put together anew is slower to look up. */
const aboutOf = remember((word) => `about ${word}`);

/** Returns the scene of a draft, given everybody in it. */
export function sceneOf(setting: Setting, pieces: readonly Piece[], persons: readonly Person[]): Scene {
  const named = namedOf(pieces, persons);
  let [first, next] = [0, 0];
  const about = paragraphsOf(pieces).map((mine) => {
    const [opens, before] = [first, next];
    first += mine.length;
    while (next < persons.length && persons[next]!.span[0] < mine.at(-1)!.end) next += 1;
    const people = next - before;
    return once(() => aboutAll(setting, mine, { named: named.slice(opens, opens + mine.length), people }));
  });
  return { setting, pieces, named, about };
}

function aboutAll(setting: Setting, mine: readonly Piece[], { named, people }: { named: boolean[]; people: number }): Feature[] {
  const span: Span = [mine[0]!.start, mine.at(-1)!.end];
  const said = new Set(mine.flatMap((piece, at) => (piece.wordly && !named[at] ? [sayOf(piece)] : [])));
  const words = Array.from(said, (word): Feature => [aboutOf(word), ABOUT / Math.sqrt(said.size)]);
  const kinds: Feature[] = [
    [`people ${Math.min(people, 4)}`, 1],
    [`class ${groupIn(setting.raw.slice(...span)) !== null}`, 1],
  ];
  return [...words, ...kinds, ...voices(setting, span)];
}

/** People stand in order and apart, as the pieces do. */
function namedOf(pieces: readonly Piece[], persons: readonly Person[]): boolean[] {
  let next = 0;
  return pieces.map(({ start, end }) => {
    while (next < persons.length && persons[next]!.span[1] <= start) next += 1;
    const span = persons[next]?.span;
    return span !== undefined && span[0] < end;
  });
}

function voices(setting: Setting, paragraph: Span): Feature[] {
  const { voice, draft } = setting;
  const heard = { ...voice, ...setting.others(paragraphEnd(setting.draft.text, paragraph[1])) };
  const kinds = (['family', 'match', 'pet', 'ownSchool', 'group'] as const).filter((kind) => heard[kind]);
  return [...kinds.map((kind): Feature => [`voice ${kind}`, 1]), [`account ${draft.account.kind}`, 1]];
}

/** Returns the features of each of some people who are named one after another. */
export function featuresOfGroup(scene: Scene, group: readonly Person[]): Feature[][] {
  const own = ownFeaturesIn(scene, group);
  return group.map((person) => [...sharedFeatures(scene, paragraphOf(scene, person)), ...own(person)]);
}

/** Returns the index of the paragraph in which somebody is named. */
export const paragraphOf = ({ pieces }: Scene, { span }: Person): number =>
  pieces[firstEndingAfter(pieces, span[0])]?.paragraph ?? 0;

/** Returns what is so of everybody who is named in a paragraph. */
export const sharedFeatures = (scene: Scene, paragraph: number): Feature[] => [
  ...(scene.about[paragraph]?.() ?? []),
  ['always', 1],
];

/** Returns what is so of one of some people who are named one after another. What is said of all of them is looked at once. */
export function ownFeaturesIn(scene: Scene, group: readonly Person[]): (person: Person) => Feature[] {
  const around = aroundAll(scene, group);
  const cues = cuesOf(scene.setting, group);
  return (person) => [...around, ...[...formOf(person, group), ...cues(person)].map((name): Feature => [name, 1])];
}

/** The words around them, by how far off they stand. */
function aroundAll(scene: Scene, group: readonly Person[]): Feature[] {
  const features: Feature[] = [];
  const add = (name: string) => features.push([name, 1]);
  const { left, right } = windowOf(scene, group);
  for (let at = 0; at < FAR; at += 1) {
    add(`left ${at} ${left[at] ?? '^'}`);
    add(`right ${at} ${right[at] ?? '$'}`);
  }
  for (let at = 0; at < 2; at += 1) {
    add(`left ${at} ${left[at] ?? '^'} ${left[at + 1] ?? '^'}`);
    add(`right ${at} ${right[at] ?? '$'} ${right[at + 1] ?? '$'}`);
  }
  add(`between ${left[0] ?? '^'} ${right[0] ?? '$'}`);
  return features;
}

function windowOf({ pieces, named }: Scene, group: readonly Person[]): { left: string[]; right: string[] } {
  const [start, end] = [group[0]!.span[0], group.at(-1)!.span[1]];
  const first = firstEndingAfter(pieces, start);
  const last = bisect(pieces.length, (at) => pieces[at]!.start < end) - 1;
  const say = (at: number) => (named[at] ? '<name>' : sayOf(pieces[at]!));
  const left: string[] = [];
  const right: string[] = [];
  if (pieces[last]?.possessive) right.push("'s");
  const within = (at: number) => pieces[at]?.paragraph === pieces[first]?.paragraph;
  for (let at = first - 1; within(at) && left.length <= FAR; at -= 1) left.push(say(at));
  for (let at = last + 1; within(at) && right.length <= FAR; at += 1) right.push(say(at));
  return { left, right };
}

/** A word as it counts here: a year is a year and a code of a class a code. */
function sayOf({ word, shape, opens, start }: Piece): string {
  if (word[0] === 'y' && /^(?:y|yr)\d+$/.test(word)) return '<y9>';
  if (word[0]! <= '9' && /^\d+[a-z]{1,2}$/.test(word)) return '<9x>';
  return shape[0] === 'X' && !opens && start > 0 && word.length > 9 ? `^${word}` : word;
}

function formOf({ words, possessive, likelihood, seen }: Person, group: readonly Person[]): string[] {
  const [first, last] = [words[0]!, words.at(-1)!];
  const form = `${Math.min(words.length, 3)}${last.raw.length < 3 && words.length > 1 ? 'initial' : ''}`;
  return [
    `form ${form}`,
    `form ${form} ${first.capital ? 'capital' : 'small'} ${first.nature}`,
    `first ${first.nature} ${last.nature}`,
    `owns ${possessive}`,
    `together ${Math.min(group.length, 4)}`,
    `sure ${Math.floor(likelihood * 5)}`,
    `seen ${seen}`,
    `opens ${first.opens} ${first.nature}`,
  ];
}

/** The hand-made cues, each by its name. */
function cuesOf(setting: Setting, group: readonly Person[]): (person: Person) => string[] {
  const last = group.at(-1)!;
  const whole = cueFor(setting, [group[0]!.span[0], last.span[1]], last.possessive);
  const isScene = sceneCue(setting, last) !== null;
  const isElse = group.some(({ span }) => isSomebodyElse(setting, span));
  return ({ span, possessive, words }) => {
    const own = cueFor(setting, span, possessive);
    const school = schoolNear(setting, words[0]!.sentence);
    const checks: readonly [string, boolean][] = [
      ['scene', isScene],
      ['else', isElse],
      ['topic', isTopic(setting, span)],
      ['fame near', isFamousNear(setting, span)],
      ['famous', words.some(({ folded }) => FAMOUS.has(folded))],
      ['others', isOfOthers(setting, span)],
      ['title', opensTitle(setting, span)],
      ['thing', opensThing(setting, span)],
      ['school near', school],
    ];
    return [
      `cue ${whole?.strength ?? 'none'}`,
      `own cue ${own?.strength ?? 'none'} ${school}`,
      ...checks.filter(([, is]) => is).map(([name]) => `is ${name}`),
    ];
  };
}
