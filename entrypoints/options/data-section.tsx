// Taking the settings along, bringing them back, and erasing everything.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import { FileButton } from '../../src/ui/file-button';
import { Problems, Said } from '../../src/ui/notice';
import { problemOf } from '../pages/asked';
import { saveFile } from '../pages/save-file';

const BACKUP_LIMIT = 20_000_000;

export function DataSection() {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const failed = (error: unknown) => setProblems([problemOf(error)]);

  const take = () => ask('data.export', {}).then(({ json }) => saveFile('second-glance.json', json), failed);
  const bring = async (json: string) => {
    setSaid('');
    setProblems([]);
    try {
      const outcome = await ask('data.import', { json });
      if (!outcome.ok) return setProblems(outcome.problems);
      setSaid(['Your settings were brought in. Open this page again to see them.', ...outcome.notes].join(' '));
    } catch (error) {
      failed(error);
    }
  };
  const erase = () => ask('data.erase', {}).then(() => location.reload(), failed);

  return (
    <>
      <p className="soft">
        Kept in this browser: your settings, schools you added, pupil codes, and what you taught it. Never kept: anything you
        write.
      </p>
      <div className="row">
        <button type="button" onClick={() => void take()}>
          Save my settings to a file
        </button>
        <FileButton
          label="Bring settings from a file …"
          accept=".json,application/json"
          limit={BACKUP_LIMIT}
          onText={(json) => void bring(json)}
          onRefused={(problem) => setProblems([problem])}
        />
      </div>
      <p className="soft small">The file holds your settings, added schools and corrections. The pupil list is left out.</p>
      <Problems heading="That file was not used. Everything stays as it was." problems={problems} />
      <Said>{said}</Said>
      <div className="row">
        {sure ? (
          <>
            <strong>Erase your school, hours, accounts, pupil list and corrections from this browser?</strong>
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
