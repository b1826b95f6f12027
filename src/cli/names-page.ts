// How well names are found and judged, as tables for the README: taken when the weights were learnt, and by the probe of today.
import parts from '../detectors/pupil-name/part-weights.json';
import weights from '../text/tagger/weights.json';
import { fairnessTable, probeOrigins } from './fairness';
import type { NamedFigures } from './named-figures';
import { table } from './table';

/** What each part of the labelled posts is. */
const PARTS: Readonly<Record<string, string>> = {
  wnut17_dev: 'WNUT-2017, development part (comments under videos)',
  btc_h: 'Broad Twitter Corpus, section H',
  'held back': 'our own marked drafts, three authors not learnt from',
};

/** Returns how often whole names, and some word of them, were found in posts that were not learnt from. */
export const foundFigures = (): string =>
  table(
    ['Posts', 'how many', 'F1, whole names', 'F1, overlapping'],
    weights.figures.map(({ part, posts, exact, overlap }) => [
      PARTS[part] ?? part,
      String(posts),
      (100 * exact).toFixed(1),
      (100 * overlap).toFixed(1),
    ]),
  );

/** Returns how the second step did on drafts of the authors not learnt from, reviewed without a list of pupils. */
export function judgedFigures(): string {
  const figures: Partial<NamedFigures> = parts.figures;
  const { pupils = 0, found = 0, nobody = 0, alarmed = 0, others = 0, mistaken = 0 } = figures;
  const row = (name: string, part: number, whole: number) => [
    name,
    `${part} of ${whole}`,
    `${((100 * part) / (whole || 1)).toFixed(1)} %`,
  ];
  return table(
    ['Of our own marked drafts, three authors not learnt from', 'how many', 'share'],
    [
      row('pupils who are spoken of', found, pupils),
      row('drafts naming nobody that draw an alert', alarmed, nobody),
      row('adults, public figures and family taken for pupils', mistaken, others),
    ],
  );
}

/** Returns how the names of each origin are found in the same sentences. */
export const originFigures = (): string => fairnessTable(probeOrigins());
