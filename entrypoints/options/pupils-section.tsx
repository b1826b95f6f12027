// The pupil list: pasted or from a file, shown as a count, kept as fingerprints.

import { useState } from 'react';
import { writtenDate } from '../../src/language/written-date';
import { ask } from '../../src/messaging/extension-end';
import type { ListCard } from '../../src/messaging/roster-cards';
import { FileButton } from '../../src/ui/file-button';
import { Problems, Said } from '../../src/ui/notice';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import type { SectionProps } from './options';
import { words } from './own-words';

const LIST_LIMIT = 10_000_000;

export function PupilsSection({ desk }: SectionProps) {
  const [asked, again] = useAsked('rosters.list', {});
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const says = words().pupils;
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
        setSaid([says.now(outcome.roster.count), ...outcome.notes]);
        desk.did(roster ? says.replacedSaid : says.addedSaid, outcome.undo);
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
        desk.did(says.erasedSaid, undo);
        again();
      },
      (error: unknown) => setProblems([problemOf(error)]),
    );

  return (
    <>
      <p className="soft">{says.about}</p>
      <p>{ownWords(roster, ofSchools.length > 0)}</p>
      {ofSchools.map(({ school, count, addedAt }) => (
        <p key={school}>{says.ofSchool(school ?? '', count, day(addedAt))}</p>
      ))}
      <label className="stack" style={{ gap: 4 }}>
        <span>{says.paste}</span>
        <textarea
          value={text}
          spellCheck={false}
          autoComplete="off"
          placeholder={says.example}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div className="row">
        <button type="button" className="main" disabled={busy || !text.trim()} onClick={() => void bring(text)}>
          {roster ? says.replace : says.use}
        </button>
        <FileButton
          label={says.file}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          limit={LIST_LIMIT}
          onText={(list) => void bring(list)}
          onRefused={(problem) => setProblems([problem])}
        />
        {roster && (
          <button type="button" className="danger" onClick={() => void erase()}>
            {says.erase}
          </button>
        )}
      </div>
      {busy && <p role="status">{says.reading}</p>}
      <Problems heading={roster ? `${says.notUsed} ${says.before}` : says.notUsed} problems={problems} />
      <Said>{said.join(' ')}</Said>
    </>
  );
}

function ownWords(roster: ListCard | undefined, hasSchools: boolean): string {
  const says = words().pupils;
  if (!roster) return hasSchools ? says.noneOwn : says.none;
  const added = says.added(roster.count, day(roster.addedAt));
  return roster.school === null && hasSchools ? `${added} ${says.notInUse}` : added;
}

const day = (at: string) => writtenDate(new Date(at), { dateStyle: 'long' });
