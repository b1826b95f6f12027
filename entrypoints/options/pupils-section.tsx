// The pupil list: pasted or from a file, shown as a count, kept as fingerprints.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import { FileButton } from '../../src/ui/file-button';
import { Problems, Said } from '../../src/ui/notice';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import type { SectionProps } from './options';

const LIST_LIMIT = 10_000_000;

export function PupilsSection({ desk }: SectionProps) {
  const [asked, again] = useAsked('rosters.list', {});
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const lists = answerOf(asked) ?? [];
  const roster = lists.find(({ origin }) => origin === 'brought');
  const ofSchools = lists.filter(({ origin }) => origin === 'school');

  const bring = async (list: string) => {
    setBusy(true);
    setSaid([]);
    setProblems([]);
    try {
      const outcome = await ask('roster.import', { text: list });
      if (outcome.ok) {
        setText('');
        setSaid([`${people(outcome.roster.count)} on the list now.`, ...outcome.notes]);
        desk.did(roster ? 'Pupil list replaced' : 'Pupil list added', outcome.undo);
      } else setProblems(outcome.problems);
    } catch (error) {
      setProblems([problemOf(error)]);
    }
    setBusy(false);
    again();
  };
  const erase = () =>
    ask('roster.erase', {}).then(
      ({ undo }) => {
        setSaid([]);
        desk.did('The pupil list that you brought was erased', undo);
        again();
      },
      (error: unknown) => setProblems([problemOf(error)]),
    );

  return (
    <>
      <p className="soft">
        With a list, Second Glance knows a pupil’s name when it stands in a draft. The names themselves are not kept: each is
        turned into a code that cannot be read back, and stays in this browser.
      </p>
      <p>
        {roster
          ? `${people(roster.count)} on the list, added ${day(roster.addedAt)}.${roster.school === null && ofSchools.length > 0 ? ' It is not in use, for your school brings its own.' : ''}`
          : ofSchools.length > 0
            ? 'You have brought no list of your own.'
            : 'No list yet.'}
      </p>
      {ofSchools.map(({ school, count, addedAt }) => (
        <p key={school}>
          From {school}, with its profile: {people(count)} on the list, made {day(addedAt)}. The school keeps it, and takes it
          back.
        </p>
      ))}
      <label className="stack" style={{ gap: 4 }}>
        <span>Paste names, one a line, or rows from a spreadsheet</span>
        <textarea
          value={text}
          spellCheck={false}
          autoComplete="off"
          placeholder={'Maya Okafor, Year 4\nTheo Lindqvist, Year 3'}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div className="row">
        <button type="button" className="main" disabled={busy || !text.trim()} onClick={() => void bring(text)}>
          {roster ? 'Replace the list' : 'Use this list'}
        </button>
        <FileButton
          label="Choose a CSV file …"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          limit={LIST_LIMIT}
          onText={(list) => void bring(list)}
          onRefused={(problem) => setProblems([problem])}
        />
        {roster && (
          <button type="button" className="danger" onClick={() => void erase()}>
            Erase the list
          </button>
        )}
      </div>
      {busy && <p role="status">Reading the list. Several thousand names can take half a minute …</p>}
      <Problems heading={`That list was not used. ${roster ? 'The list from before stays in force.' : ''}`} problems={problems} />
      <Said>{said.join(' ')}</Said>
    </>
  );
}

const day = (at: string) => new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });

const people = (count: number) => (count === 1 ? '1 pupil is' : `${count.toLocaleString('en-GB')} pupils are`);
