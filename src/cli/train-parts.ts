// The second step of npm run train:names: learns from our own drafts whose a name is, and writes those weights.
import { numberOf, PARTS, type StoredParts } from '../detectors/pupil-name/parts';
import { packTable } from '../text/tagger/stored';
import { fitLogistic, type Row } from './logistic';
import type { PartLesson } from './part-lessons';

/** What one misjudged name weighs against the penalty. */
const COST = 0.2;
/** Marked drafts say more, name by name, than those that are labelled as a whole. */
const MARKED_COUNTS = 5;
/** A feature that fewer names have says nothing about the next. */
const FEWEST = 3;
const LOUDEST = 2;

/** Returns the weights; of the parts but "pupil" only marked drafts tell. */
export function learnParts(lessons: readonly PartLesson[], figures: StoredParts['figures']): StoredParts {
  const counts = new Map<number, number>();
  const numbered = lessons.map(({ features }) => features.map(([name, much]) => [numberOf(name), much] as const));
  for (const features of numbered) for (const [number] of features) counts.set(number, (counts.get(number) ?? 0) + 1);
  const kept = [...counts.keys()].filter((number) => counts.get(number)! >= FEWEST).sort((a, b) => a - b);
  const columns = new Map(kept.map((number, column) => [number, column]));
  const rows = numbered.map((features): Row => {
    const known = features.filter(([number]) => columns.has(number));
    return { at: Int32Array.from(known, ([number]) => columns.get(number)!), is: Float64Array.from(known, ([, much]) => much) };
  });
  const fits = PARTS.map((part) => {
    const mine = lessons.flatMap(({ part: is, marked }, at) => {
      if (part !== 'pupil' && is === 'other') return [];
      return Array.from({ length: marked ? MARKED_COUNTS : 1 }, () => at);
    });
    return fitLogistic(
      mine.map((at) => rows[at]!),
      mine.map((at) => lessons[at]!.part === part),
      kept.length,
      COST,
    );
  });
  const biases = fits.map(({ bias }) => Math.round(bias * 1e4) / 1e4);
  return {
    biases,
    figures,
    ...packTable(
      kept,
      fits.map(({ weights }) => Array.from(weights)),
      LOUDEST,
    ),
  };
}
