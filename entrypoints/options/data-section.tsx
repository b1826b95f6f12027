// Taking the settings along, bringing them back, how much is stored, and erasing everything.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import { FileButton } from '../../src/ui/file-button';
import { Problems, Said } from '../../src/ui/notice';
import { AskFirst } from '../pages/ask-first';
import { problemOf } from '../pages/asked';
import { forgetLanguage } from '../pages/page-language';
import { saveFile } from '../pages/save-file';
import { words } from './data-words';
import { Goodbye } from './goodbye';
import type { SectionProps } from './options';
import { ReminderList } from './reminder-list';
import { StoredFigures } from './stored-figures';

const BACKUP_LIMIT = 20_000_000;
const FILE = 'second-glance.json';

export function DataSection({ desk }: SectionProps) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [failing, setFailing] = useState('');
  const says = words().data;
  const tell = (heading: string, told: readonly string[]) => {
    setSaid('');
    setFailing(heading);
    setProblems(told);
  };

  const take = () =>
    ask('data.export', {}).then(
      ({ json }) => {
        tell('', []);
        saveFile(FILE, json);
        setSaid(says.saved(FILE));
      },
      (error: unknown) => tell(says.notSaved, [problemOf(error)]),
    );
  const bring = async (json: string) => {
    tell('', []);
    try {
      const outcome = await ask('data.import', { json });
      if (!outcome.ok) return tell(says.notUsed, outcome.problems);
      desk.did(says.brought, outcome.undo);
      setSaid(outcome.notes.join(' '));
    } catch (error) {
      tell(says.notUsed, [problemOf(error)]);
    }
  };
  const erase = () =>
    ask('data.erase', {}).then(
      () => {
        forgetLanguage();
        location.reload();
      },
      (error: unknown) => tell(says.notErased, [problemOf(error)]),
    );

  return (
    <>
      <p className="soft">{says.kept}</p>
      <StoredFigures />
      <h3>{says.take}</h3>
      <div className="row">
        <button type="button" onClick={() => void take()}>
          {says.save}
        </button>
        <FileButton
          label={says.bring}
          accept=".json,application/json"
          limit={BACKUP_LIMIT}
          onText={(json) => void bring(json)}
          onRefused={(problem) => tell(says.notUsed, [problem])}
        />
      </div>
      <p className="soft small">{says.holds}</p>
      <Problems heading={failing} problems={problems} />
      <Said>{said}</Said>
      <ReminderList desk={desk} />
      <Goodbye />
      <h3>{says.erase}</h3>
      <AskFirst label={says.eraseAll} question={says.eraseAsk} yes={says.eraseYes} no={says.eraseNo} onYes={() => void erase()} />
    </>
  );
}
