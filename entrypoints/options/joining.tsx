// From a link to a subscription: leave for the address, a look at what lies there, words to compare, and only then a yes.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { EnrolmentCard } from '../../src/messaging/school-cards';
import { readEnrolment } from '../../src/model/enrolment';
import { Problems } from '../../src/ui/notice';
import { problemOf } from '../pages/asked';
import { mayAskFrom, mayNoLongerAsk } from './address-leave';

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
  const read = readEnrolment(text);
  if (!read.ok) return <Problems heading="This is no link from a school." problems={[read.problem]} />;
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
    <section className="notice stack" aria-label="A school’s profile">
      {card ? (
        <Compare card={card} />
      ) : (
        <p>
          The link is for the school “{schoolId}” and leads to <strong>{new URL(address).host}</strong>. To see whose profile lies
          there, Second Glance has to ask that address; your browser may ask you to allow it. Nothing is accepted yet.
        </p>
      )}
      <Problems heading="The profile could not be used." problems={problems} />
      <div className="row">
        {!(card && isFirstSet && isOther) && (
          <button type="button" className="main" disabled={busy} onClick={() => void (card ? join(false) : look())}>
            {card
              ? `The words are the same: follow ${card.under ? `it. It lies under that of ${card.under}` : 'this profile'}`
              : 'See whose profile it is'}
          </button>
        )}
        {card && first !== null && isOther && (
          <button type="button" disabled={busy} onClick={() => void join(true)}>
            The words are the same: I work there as well as at {first.name}
          </button>
        )}
        <button type="button" disabled={busy} onClick={leave}>
          {card ? 'They are different: leave it' : 'Leave it'}
        </button>
      </div>
    </section>
  );
}

function Compare({ card: { school, words, version, expires } }: { card: EnrolmentCard }) {
  return (
    <>
      <p>
        This is the profile of <strong>{school}</strong>, version {version}, good until{' '}
        {new Date(expires).toLocaleDateString('en-GB', { dateStyle: 'long' })}.
      </p>
      <p>Compare these words with those that your school shows you, on paper or by telephone. They must be the same, in order.</p>
      <ol className="words" aria-label="Words to compare">
        {Object.entries(words).map(([place, word]) => (
          <li key={place}>{word}</li>
        ))}
      </ol>
    </>
  );
}
