// How many clauses are shown, in a sentence: seen at once, read aloud when the typing rests.
import type { Manner } from '../pages/finder';
import { useSettled } from '../pages/use-search';
import { words } from './finding-words';

export interface TallyProps {
  asked: string;
  manner: Manner;
  shown: number;
  /** Found, but kept back by the filters. */
  hidden: number;
  all: number;
}

const REST_MS = 600;

export function Tally(props: TallyProps) {
  const said = tallyWords(props);
  const aloud = useSettled(said, REST_MS);
  return (
    <>
      <p className="small" aria-hidden="true">
        {said}
      </p>
      <p className="unseen" role="status">
        {aloud}
      </p>
    </>
  );
}

export function tallyWords({ asked, manner, shown, hidden, all }: TallyProps): string {
  const says = words();
  const sought = asked.trim();
  if (manner === 'every') return shown === all ? says.every(all) : says.some(shown, all);
  if (shown + hidden === 0) return says.none(sought);
  const found = FOUND[manner](sought, shown, all);
  return hidden > 0 ? `${found} ${says.hidden(hidden)}` : found;
}

const FOUND: Readonly<Record<Exclude<Manner, 'every'>, (asked: string, shown: number, all: number) => string>> = {
  all: (asked, shown, all) => words().having(asked, shown, all),
  near: (asked, shown) => words().near(asked, shown),
  some: (asked, shown) => words().most(asked, shown),
};
