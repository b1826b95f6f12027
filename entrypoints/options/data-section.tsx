// Taking the settings along, bringing them back, and erasing everything.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import { FileButton } from '../../src/ui/file-button';
import { Problems, Said } from '../../src/ui/notice';
import { problemOf } from '../pages/asked';
import { saveFile } from '../pages/save-file';
import { Goodbye } from './goodbye';
import { ReminderList } from './reminder-list';

const BACKUP_LIMIT = 20_000_000;
const NOT_USED = 'That file was not used. Everything stays as it was.';

export function DataSection() {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const [failing, setFailing] = useState('');
  const tell = (heading: string, told: readonly string[]) => {
    setFailing(heading);
    setProblems(told);
  };

  const take = () =>
    ask('data.export', {}).then(
      ({ json }) => saveFile('second-glance.json', json),
      (error: unknown) => tell('The file could not be made.', [problemOf(error)]),
    );
  const bring = async (json: string) => {
    setSaid('');
    setProblems([]);
    try {
      const outcome = await ask('data.import', { json });
      if (!outcome.ok) return tell(NOT_USED, outcome.problems);
      setSaid(['Your settings were brought in. Open this page again to see them.', ...outcome.notes].join(' '));
    } catch (error) {
      tell(NOT_USED, [problemOf(error)]);
    }
  };
  const erase = () =>
    ask('data.erase', {}).then(
      () => location.reload(),
      (error: unknown) => tell('Not everything could be erased.', [problemOf(error)]),
    );

  return (
    <>
      <p className="soft">
        Kept in this browser: your settings, schools you added, pupil codes, what you taught it, whether your profiles hold the
        statement, reminders that wait, and your reflections. Never kept: anything you write.
      </p>
      <ReminderList />
      <Goodbye />
      <div className="row">
        <button type="button" onClick={() => void take()}>
          Save my settings to a file
        </button>
        <FileButton
          label="Bring settings from a file …"
          accept=".json,application/json"
          limit={BACKUP_LIMIT}
          onText={(json) => void bring(json)}
          onRefused={(problem) => tell(NOT_USED, [problem])}
        />
      </div>
      <p className="soft small">
        The file holds your settings, added schools, corrections and reflections. Left out: the pupil list, reminders, what your
        school set or you follow by link, and what was learnt from your profiles, which is learnt again when you look at them.
      </p>
      <Problems heading={failing} problems={problems} />
      <Said>{said}</Said>
      <div className="row">
        {sure ? (
          <>
            <strong>
              Erase your school, hours, accounts, pupil list, corrections, reminders and reflections from this browser?
            </strong>
            <button type="button" className="danger" onClick={() => void erase()}>
              Yes, erase everything
            </button>
            <button type="button" onClick={() => setSure(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="danger" onClick={() => setSure(true)}>
            Erase everything …
          </button>
        )}
      </div>
    </>
  );
}
