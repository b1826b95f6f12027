// How many clauses are shown, in a sentence: seen at once, read aloud when the typing rests.
import type { Manner } from '../pages/finder';
import { useSettled } from '../pages/use-search';

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
  const words = tallyWords(props);
  const aloud = useSettled(words, REST_MS);
  return (
    <>
      <p className="small" aria-hidden="true">
        {words}
      </p>
      <p className="unseen" role="status">
        {aloud}
      </p>
    </>
  );
}

export function tallyWords({ asked, manner, shown, hidden, all }: TallyProps): string {
  const words = asked.trim();
  const kept = hidden > 0 ? ` ${hidden} more ${hidden === 1 ? 'is' : 'are'} hidden by the filters.` : '';
  if (manner === 'every') return shown === all ? `All ${all} clauses.` : `${shown} of ${all} clauses.`;
  if (shown + hidden === 0) return `No clause has “${words}”.`;
  if (manner === 'near') return `No clause has “${words}”. ${clauses(shown)} ${shown === 1 ? 'comes' : 'come'} close.${kept}`;
  if (manner === 'some')
    return `No clause has all of “${words}”. ${clauses(shown)} ${shown === 1 ? 'has' : 'have'} most of it.${kept}`;
  return `${clauses(shown)} of ${all} with “${words}”.${kept}`;
}

const clauses = (count: number): string => `${count} ${count === 1 ? 'clause' : 'clauses'}`;
