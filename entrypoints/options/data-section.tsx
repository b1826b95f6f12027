// Taking the settings along, bringing them back, how much is stored, and erasing everything.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import { FileButton } from '../../src/ui/file-button';
import { Problems, Said } from '../../src/ui/notice';
import { AskFirst } from '../pages/ask-first';
import { problemOf } from '../pages/asked';
import { saveFile } from '../pages/save-file';
import { Goodbye } from './goodbye';
import type { SectionProps } from './options';
import { ReminderList } from './reminder-list';
import { StoredFigures } from './stored-figures';

const BACKUP_LIMIT = 20_000_000;
const NOT_USED = 'That file was not used. Everything stays as it was.';

export function DataSection({ desk }: SectionProps) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [failing, setFailing] = useState('');
  const tell = (heading: string, told: readonly string[]) => {
    setSaid('');
    setFailing(heading);
    setProblems(told);
  };

  const take = () =>
    ask('data.export', {}).then(
      ({ json }) => {
        tell('', []);
        saveFile('second-glance.json', json);
        setSaid('Your settings are in the file second-glance.json, among your downloads.');
      },
      (error: unknown) => tell('The file could not be made.', [problemOf(error)]),
    );
  const bring = async (json: string) => {
    tell('', []);
    try {
      const outcome = await ask('data.import', { json });
      if (!outcome.ok) return tell(NOT_USED, outcome.problems);
      desk.did('Your settings were brought in', outcome.undo);
      setSaid(outcome.notes.join(' '));
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
      <StoredFigures />
      <h3>Take it along</h3>
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
        The file holds your settings, added schools, corrections and reflections, and what it brings takes the place of yours.
        Left out: the pupil list, reminders, what your school set or you follow by link, and what was learnt from your profiles,
        which is learnt again when you look at them.
      </p>
      <Problems heading={failing} problems={problems} />
      <Said>{said}</Said>
      <ReminderList desk={desk} />
      <Goodbye />
      <h3>Erase</h3>
      <AskFirst
        label="Erase everything …"
        question="Erase your school, hours, calendar, accounts, pupil list, corrections, reminders and reflections from this browser? This cannot be undone. What your school set comes again by itself."
        yes="Yes, erase everything"
        no="Keep it"
        onYes={() => void erase()}
      />
    </>
  );
}
