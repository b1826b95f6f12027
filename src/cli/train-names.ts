// npm run train:names -- DIR: learns from labelled posts which words are people's names, prints how well, and writes the weights that ship.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareText } from '../text/prepare';
import { packTable, type StoredTagger } from '../text/tagger/stored';
import { createTagger, LEAN, useTagger } from '../text/tagger/tagger';
import stored from '../text/tagger/weights.json';
import { fitChain, type Row } from './chain-fit';
import { seeded } from './logistic';
import { type Lesson, lessonOf, type Post, readFolder, readPosts } from './name-lessons';
import { scoreNames } from './name-scores';
import { swapNames } from './name-swaps';
import { markedLessons, ruledLessons } from './part-lessons';
import { findFile, root } from './places';
import { learnParts } from './train-parts';

const OWN = join(root, 'tests/corpus/names');

/** Published corpora: to learn from, and to choose by. */
const TAUGHT = ['wnut17_train', 'btc_a', 'btc_b', 'btc_g'];
const CHOSEN_BY = ['wnut17_dev', 'btc_h'];
/** One author of our own is never learnt from. */
export const HELD_BACK = 'b.jsonl';

/** A feature that fewer pieces have says nothing about the next post. */
const FEWEST = 3;
/** So many are kept: what they weigh in the extension is all that the list of names leaves. */
const KEPT = 30_000;
/** No feature says more than this. */
const LOUDEST = 3;

/** Returns the exit code: 1 when there is no such folder or a corpus is missing. Without a folder only the second step is learnt. */
export async function main([folder]: string[]): Promise<number> {
  const own = readFolder(OWN);
  const held = own.get(HELD_BACK) ?? [];
  const ours = [...own].filter(([name]) => name !== HELD_BACK).flatMap(([, drafts]) => drafts);
  const tagger = folder === undefined ? stored : learnTagger(folder, ours, held);
  if (typeof tagger === 'string') {
    process.stderr.write(`npm run train:names -- DIR, where DIR holds the corpora; ${tagger}\n`);
    return 1;
  }
  write('src/text/tagger/weights.json', tagger);
  useTagger(tagger);
  const lessons = [...markedLessons(ours), ...ruledLessons(join(root, 'tests/corpus'))];
  write('src/detectors/pupil-name/part-weights.json', learnParts(lessons, {}));
  process.stdout.write(`${lessons.length} names: pupil or not\n`);
  return 0;
}

const write = (place: string, value: unknown) => writeFileSync(join(root, place), `${JSON.stringify(value, null, 2)}\n`);

/** Returns the weights, or what is missing. */
function learnTagger(folder: string, ours: readonly Post[], held: readonly Post[]): StoredTagger | string {
  const place = findFile(folder);
  const missing = [...TAUGHT, ...CHOSEN_BY].filter((name) => !place || !existsSync(join(place, `${name}.jsonl`)));
  if (place === undefined || missing.length > 0) return `missing: ${missing.join(', ')}`;
  const read = (name: string): Post[] => readPosts(join(place, `${name}.jsonl`));
  const taught = [...TAUGHT.flatMap(read), ...ours];
  const trial = learn(taught, []);
  const parts = [...CHOSEN_BY.map((name) => [name, read(name)] as const), [HELD_BACK, held] as const];
  const figures = parts.map(([part, posts]) => figureOf(part, posts, trial));
  const shipped = learn([...taught, ...CHOSEN_BY.flatMap(read)], figures);
  process.stdout.write(`${shipped.posts} posts, ${shipped.gaps[0]?.length} features\n`);
  return shipped;
}

/** Fits twice: over everything, to see which features matter, and over those alone. */
function learn(posts: readonly Post[], figures: StoredTagger['figures']): StoredTagger {
  const random = seeded(SEED);
  const again = posts.flatMap((post) => swapNames(post, random) ?? []);
  const lessons = [...posts, ...again].map(lessonOf);
  const counts = new Map<number, number>();
  for (const { features } of lessons) for (const mine of features) for (const one of mine) counts.set(one, (counts.get(one) ?? 0) + 1);
  const common = [...counts.keys()].filter((feature) => counts.get(feature)! >= FEWEST).sort((a, b) => a - b);
  const first = fitChain(rowsOf(lessons, common), common.length, SEED);
  const says = common.map((_, at) => Math.abs(first.weights[at * 2]!) + Math.abs(first.weights[at * 2 + 1]!));
  const least = says.toSorted((a, b) => b - a)[KEPT] ?? 0;
  const kept = common.filter((_, at) => says[at]! > least);
  const { weights, steps } = fitChain(rowsOf(lessons, kept), kept.length, SEED);
  const rows = [0, 1].map((mark) => kept.map((_, at) => weights[at * 2 + mark]!));
  const exactly = Array.from(steps, (step) => Math.round(step * 1e4) / 1e4);
  return { posts: posts.length, figures, steps: exactly, ...packTable(kept, rows, LOUDEST) };
}

const SEED = 1;

function rowsOf(lessons: readonly Lesson[], features: readonly number[]): Row[] {
  const columns = new Map(features.map((feature, column) => [feature, column]));
  return lessons.map(({ features: all, marks }) => ({
    at: all.map((mine) => Int32Array.from(mine.flatMap((feature) => columns.get(feature) ?? []))),
    marks,
    weight: 1,
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
    return `lean ${lean}: ${percent(exact)} exact (${percent(precision)} right, ${percent(recall)} found), ${percent(overlap)} overlap`;
  });
  process.stdout.write(`${part} (${posts.length} posts)\n  ${shown.join('\n  ')}\n`);
  const { exact, overlap } = at(LEAN);
  return { part, posts: posts.length, exact: Math.round(exact * 1e3) / 1e3, overlap: Math.round(overlap * 1e3) / 1e3 };
}

const percent = (share: number): string => (100 * share).toFixed(1);
