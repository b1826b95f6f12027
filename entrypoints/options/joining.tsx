// From a link to a subscription: leave for the address, a look at what lies there, words to compare, and only then a yes.

import { useState } from 'react';
import { writtenDate } from '../../src/language/written-date';
import { ask } from '../../src/messaging/extension-end';
import type { EnrolmentCard } from '../../src/messaging/school-cards';
import { readEnrolment } from '../../src/model/enrolment';
import { Problems } from '../../src/ui/notice';
import { Rich } from '../../src/ui/rich';
import { problemOf } from '../pages/asked';
import { mayAskFrom, mayNoLongerAsk } from './address-leave';
import { words as said } from './school-words';

export interface JoiningProps {
  /** A link, or a file that holds one. */
  text: string;
  /** The school in force, whose place it would take. */
  first: { id: string; name: string } | null;
  /** Nobody here may change which school is the first. */
  isFirstSet: boolean;
  /** The school's name, or `null` when it was not joined. */
  onDone(school: string | null): void;
}

export function Joining({ text, first, isFirstSet, onDone }: JoiningProps) {
  const [card, setCard] = useState<EnrolmentCard | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const says = said().joining;
  const read = readEnrolment(text);
  if (!read.ok) return <Problems heading={says.noLink} problems={[read.problem]} />;
  const { address, schoolId } = read.enrolment;
  // Two schools may have one name. What lies under one that is in force is no other school.
  const isOther = card !== null && card.under === null && first?.id !== card.profileId;

  const look = async () => {
    setBusy(true);
    // First of all, while the press still counts. Without leave the address may answer all the same, so a "no" ends nothing.
    await mayAskFrom(address);
    try {
      const outcome = await ask('enrolment.look', { text });
      setProblems(outcome.ok ? [] : outcome.problems);
      if (outcome.ok) setCard(outcome.enrolment);
    } catch (error) {
      setProblems([problemOf(error)]);
    }
    setBusy(false);
  };
  const join = async (beside: boolean) => {
    setBusy(true);
    try {
      const outcome = await ask('enrolment.accept', { text, beside });
      if (outcome.ok) return onDone(outcome.school);
      setProblems(outcome.problems);
    } catch (error) {
      setProblems([problemOf(error)]);
    }
    setBusy(false);
  };
  const leave = () => {
    void mayNoLongerAsk(address);
    onDone(null);
  };

  return (
    <section className="notice stack" aria-label={says.region}>
      {card ? (
        <Compare card={card} />
      ) : (
        <p>
          <Rich text={says.leads} parts={{ school: schoolId, host: <strong>{new URL(address).host}</strong> }} />
        </p>
      )}
      <Problems heading={says.unusable} problems={problems} />
      <div className="row">
        {!(card && isFirstSet && isOther) && (
          <button type="button" className="main" disabled={busy} onClick={() => void (card ? join(false) : look())}>
            {card ? followWords(card) : says.see}
          </button>
        )}
        {card && first !== null && isOther && (
          <button type="button" disabled={busy} onClick={() => void join(true)}>
            {says.beside(first.name)}
          </button>
        )}
        <button type="button" disabled={busy} onClick={leave}>
          {card ? says.different : says.leave}
        </button>
      </div>
    </section>
  );
}

const followWords = ({ under }: EnrolmentCard): string => (under ? said().joining.followUnder(under) : said().joining.follow);

function Compare({ card: { school, words, version, expires } }: { card: EnrolmentCard }) {
  const says = said().joining;
  const date = writtenDate(new Date(expires), { dateStyle: 'long' });
  return (
    <>
      <p>
        <Rich text={says.profile} parts={{ school: <strong>{school}</strong>, version, date }} />
      </p>
      <p>{says.compare}</p>
      <ol className="words" aria-label={says.list}>
        {Object.entries(words).map(([place, word]) => (
          <li key={place}>{word}</li>
        ))}
      </ol>
    </>
  );
}
