// npm run train:names -- DIR: learns from labelled posts which words are people's names, prints how well, and writes the weights that ship.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import storedParts from '../detectors/pupil-name/part-weights.json';
import { takeJudge } from '../detectors/pupil-name/parts';
import { prepareText } from '../text/prepare';
import { packTable, type StoredTagger } from '../text/tagger/stored';
import { createTagger, LEAN, takeTagger } from '../text/tagger/tagger';
import { type Chain, fitChain, type Row, type Sparing } from './chain-fit';
import { seeded } from './logistic';
import { type Lesson, lessonOf, type Post, readFolder, readPosts } from './name-lessons';
import { scoreNames } from './name-scores';
import { type Origin, originsOf, swapNames } from './name-swaps';
import { figuresOfNamed, judgeMarked } from './named-figures';
import { markedLessons, pupilsIn, ruledLessons } from './part-lessons';
import { findFile, root } from './places';
import { learnParts } from './train-parts';

const OWN = join(root, 'tests/corpus/names');
/** Invented posts of the public at large: of them only where names stand is learnt. */
const OF_OTHERS = join(OWN, 'public');

/** Published corpora: to learn from, and to choose by. */
const TAUGHT = ['wnut17_train', 'btc_a', 'btc_b', 'btc_g'];
const CHOSEN_BY = ['wnut17_dev', 'btc_h'];
/** These authors of our own, who write each in their own manner, are learnt from only when all figures are taken. */
const HELD_BACK = ['b.jsonl', 'o.jsonl', 't.jsonl'];

/** A feature that fewer pieces have says nothing about the next post. */
const FEWEST = 3;
/** Of half a million features a high toll leaves those that the others cannot stand in for; under a low one these say what they can. */
const CHOOSING: Sparing = { toll: 1, settling: 1 };
const SAYING: Sparing = { toll: 0.15, settling: 4 };
/** No feature says more than this, in so many steps either way: more of them found no more names. */
const LOUDEST = 3;
const STEPS = 15;
/** What says less is left out: so much that what is left fits beside the list of names. */
const QUIETEST = 0.13;

/** Returns the exit code: 1 when there is no such folder or a corpus is missing. Without a folder only the second step is learnt. */
export async function main([folder]: string[]): Promise<number> {
  const own = readFolder(OWN);
  const held = HELD_BACK.flatMap((name) => own.get(name) ?? notThere(name));
  const ours = [...own].filter(([name]) => !HELD_BACK.includes(name)).flatMap(([, drafts]) => drafts);
  const ruled = () => ruledLessons(join(root, 'tests/corpus'));
  let figures = storedParts.figures;
  if (folder !== undefined) {
    const corpora = readCorpora(folder);
    if (typeof corpora === 'string') {
      process.stderr.write(`npm run train:names -- DIR, where DIR holds the corpora; ${corpora}\n`);
      return 1;
    }
    const { trial, shipped } = learnTaggers(corpora, ours, held);
    takeTagger(trial);
    takeJudge(learnParts([...markedLessons(ours), ...ruled()], {}));
    figures = { ...figuresOfNamed(judgeMarked(held)) };
    process.stdout.write(`${HELD_BACK}, by weights learnt without them: ${JSON.stringify(figures)}\n`);
    takeTagger(shipped);
    write('src/text/tagger/weights.json', shipped);
  }
  const lessons = [...markedLessons([...ours, ...held]), ...ruled()];
  write('src/detectors/pupil-name/part-weights.json', learnParts(lessons, figures));
  process.stdout.write(`${lessons.length} names: pupil or not\n`);
  return 0;
}

/** Numbers stand in one line, as the formatter has them. */
function write(place: string, value: unknown): void {
  const text = JSON.stringify(value, null, 2).replace(
    /\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  );
  writeFileSync(join(root, place), `${text}\n`);
}

function notThere(name: string): never {
  throw new Error(`tests/corpus/names/${name} is not there, on which the figures are taken`);
}

interface Corpora {
  taught: readonly Post[];
  chosenBy: readonly (readonly [name: string, posts: readonly Post[]])[];
}

/** Returns the published corpora, or what is missing. */
function readCorpora(folder: string): Corpora | string {
  const place = findFile(folder);
  const missing = [...TAUGHT, ...CHOSEN_BY].filter((name) => !place || !existsSync(join(place, `${name}.jsonl`)));
  if (place === undefined || missing.length > 0) return `missing: ${missing.join(', ')}`;
  const read = (name: string): Post[] => readPosts(join(place, `${name}.jsonl`));
  const ofOthers = [...readFolder(OF_OTHERS).values()].flat().map(({ marks: _, ...post }): Post => post);
  return { taught: [...TAUGHT.flatMap(read), ...ofOthers], chosenBy: CHOSEN_BY.map((name) => [name, read(name)] as const) };
}

/** The one that is judged has seen nothing that it is judged by; the one that ships is learnt the same way from everything. */
function learnTaggers({ taught, chosenBy }: Corpora, ours: readonly Post[], held: readonly Post[]) {
  const origins = originsOf(pupilsIn(join(root, 'tests/corpus/learning')));
  const trial = learn([...taught, ...ours], origins, []);
  const figures = [...chosenBy, ['held back', held] as const].map(([part, posts]) => figureOf(part, posts, trial));
  const everything = [...taught, ...chosenBy.flatMap(([, posts]) => posts), ...ours, ...held];
  const shipped = learn(everything, origins, figures);
  process.stdout.write(`${shipped.posts} posts, ${shipped.gaps[0]?.length} features\n`);
  return { trial, shipped };
}

/** Fits twice: over every feature, to see which are needed, and over those alone. */
function learn(posts: readonly Post[], origins: readonly Origin[], figures: StoredTagger['figures']): StoredTagger {
  const random = seeded(SEED);
  const again = posts.flatMap((post) => toldAgain(post, origins, random));
  const lessons = [...posts, ...again].map(lessonOf);
  const counting = [...posts, ...again].map((post) => (isOurs(post) ? OURS_COUNT : 1));
  const counts = new Map<number, number>();
  for (const { features } of lessons)
    for (const mine of features) for (const one of mine) counts.set(one, (counts.get(one) ?? 0) + 1);
  const common = [...counts.keys()].filter((feature) => counts.get(feature)! >= FEWEST).sort((a, b) => a - b);
  const first = fitChain(rowsOf(lessons, counting, common), common.length, SEED, CHOOSING);
  const chosen = common.filter((_, at) => loudness(first, at) > 0);
  const fitted = fitChain(rowsOf(lessons, counting, chosen), chosen.length, SEED, SAYING);
  const said = chosen.map((feature, at) => ({ feature, at })).filter(({ at }) => loudness(fitted, at) >= QUIETEST);
  const rows = [0, 1].map((mark) => said.map(({ at }) => fitted.weights[at * 2 + mark]!));
  const features = said.map(({ feature }) => feature);
  const exactly = Array.from(fitted.steps, (step) => Math.round(step * 1e3) / 1e3);
  return { posts: posts.length, figures, steps: exactly, ...packTable(features, rows, LOUDEST, STEPS) };
}

/** How much a feature says for either mark, or against it. */
const loudness = ({ weights }: Chain, at: number): number => Math.max(Math.abs(weights[at * 2]!), Math.abs(weights[at * 2 + 1]!));

/** With other people in it, some in small letters. */
function toldAgain(post: Post, origins: readonly Origin[], random: () => number): Post[] {
  return Array.from({ length: isOurs(post) ? OURS_AGAIN : OTHERS_AGAIN }).flatMap(() => {
    const other = swapNames(post, origins, random);
    if (!other) return [];
    const small = other.text.toLowerCase();
    return [random() < SMALL && small.length === other.text.length ? { ...other, text: small } : other];
  });
}

const isOurs = (post: Post): boolean => 'marks' in post;

/** Of our own drafts there are as many as of all others, written with more care: they would drown them. */
const OURS_COUNT = 0.4;
const OURS_AGAIN = 3;
const OTHERS_AGAIN = 2;
const SMALL = 0.3;

const SEED = 1;

function rowsOf(lessons: readonly Lesson[], counting: readonly number[], features: readonly number[]): Row[] {
  const columns = new Map(features.map((feature, column) => [feature, column]));
  return lessons.map(({ features: all, marks }, index) => ({
    at: all.map((mine) => Int32Array.from(mine.flatMap((feature) => columns.get(feature) ?? []))),
    marks,
    weight: counting[index]!,
  }));
}

/** Prints the figures at several leans, so that one can see what the chosen one costs. */
function figureOf(part: string, posts: readonly Post[], weights: StoredTagger) {
  const texts = posts.map(({ text }) => prepareText(text));
  const at = (lean: number) => {
    const tagger = createTagger(weights, lean);
    const found = posts.map(({ spans, ment }, index) => {
      return { gold: spans, ignored: ment, got: tagger.namesIn(texts[index]!).map(({ span }) => span) };
    });
    return scoreNames(found);
  };
  const shown = [LEAN - 0.5, LEAN, LEAN + 0.5].map((lean) => {
    const { exact, overlap, precision, recall } = at(lean);
    return `lean ${lean.toFixed(1)}: ${percent(exact)} exact (${percent(precision)} right, ${percent(recall)} found), ${percent(overlap)} overlap`;
  });
  process.stdout.write(`${part} (${posts.length} posts)\n  ${shown.join('\n  ')}\n`);
  const { exact, overlap } = at(LEAN);
  return { part, posts: posts.length, exact: Math.round(exact * 1e3) / 1e3, overlap: Math.round(overlap * 1e3) / 1e3 };
}

const percent = (share: number): string => (100 * share).toFixed(1);
