// Which school, a school's own file, and what its policy says.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { ProfileCard } from '../../src/messaging/protocol';
import { FileButton } from '../../src/ui/file-button';
import { Problems, Said } from '../../src/ui/notice';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { SchoolPicker } from '../pages/school-picker';
import type { SectionProps } from './options';
import { OtherSchools } from './other-schools';
import { PolicyGlance } from './policy-glance';
import { words } from './school-words';

const PROFILE_LIMIT = 5_000_000;

export function SchoolSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [profiles] = useAsked('profiles.list', {});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [notRemoved, setNotRemoved] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const says = words().school;
  const list = answerOf(profiles) ?? [];
  const chosen = list.find(({ id }) => id === settings.profileId);

  const bring = async (json: string) => {
    setSaid('');
    try {
      const outcome = await ask('profile.import', { json });
      setProblems(outcome.ok ? [] : outcome.problems);
      if (!outcome.ok) return;
      setSaid(addedWords(outcome.profile, settings.profileId));
      desk.did(says.added(outcome.profile.name), outcome.undo);
    } catch (error) {
      setProblems([problemOf(error)]);
    }
  };
  const remove = async ({ id, name }: ProfileCard) => {
    setNotRemoved([]);
    setSaid('');
    await ask('profile.remove', { id }).then(
      ({ undo }) => desk.did(says.removed(name), undo),
      (error: unknown) => setNotRemoved([problemOf(error)]),
    );
  };

  return (
    <>
      {profiles.state === 'failed' && <Problems heading={says.unlisted} problems={[profiles.problem]} />}
      {!settings.profileId && settings.alsoSchools.length === 0 && <p className="notice">{says.nothingChecked}</p>}
      <Lockable desk={desk} setting="profileId">
        <SchoolPicker profiles={list} chosen={settings.profileId} onChoose={(profileId) => change({ profileId }, says.saved)} />
        <div className="row">
          <FileButton
            label={says.fromFile}
            accept=".json,application/json"
            limit={PROFILE_LIMIT}
            onText={(json) => void bring(json)}
            onRefused={(problem) => setProblems([problem])}
          />
          {chosen?.origin === 'imported' && (
            <button type="button" className="danger" onClick={() => void remove(chosen)}>
              {says.remove(chosen.name)}
            </button>
          )}
          {settings.profileId && (
            <button type="button" className="quiet" onClick={() => change({ profileId: null, alsoSchools: [] }, says.noneSaid)}>
              {says.none}
            </button>
          )}
        </div>
      </Lockable>
      <Problems heading={says.notAdded} problems={problems} />
      <Problems heading={says.notRemoved} problems={notRemoved} />
      <Said>{said}</Said>
      {(settings.profileId || settings.alsoSchools.length > 0) && <OtherSchools desk={desk} profiles={list} />}
      {chosen && <PolicyGlance key={chosen.id} id={chosen.id} />}
    </>
  );
}

const addedWords = ({ id, name }: ProfileCard, chosen: string | null): string =>
  id === chosen ? words().school.upToDate(name) : words().school.toChoose(name);
