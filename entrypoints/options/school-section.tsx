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

const PROFILE_LIMIT = 5_000_000;

export function SchoolSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [profiles] = useAsked('profiles.list', {});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [notRemoved, setNotRemoved] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const list = answerOf(profiles) ?? [];
  const chosen = list.find(({ id }) => id === settings.profileId);

  const bring = async (json: string) => {
    setSaid('');
    try {
      const outcome = await ask('profile.import', { json });
      setProblems(outcome.ok ? [] : outcome.problems);
      if (!outcome.ok) return;
      setSaid(addedWords(outcome.profile, settings.profileId));
      desk.did(`${outcome.profile.name} added`, outcome.undo);
    } catch (error) {
      setProblems([problemOf(error)]);
    }
  };
  const remove = async ({ id, name }: ProfileCard) => {
    setNotRemoved([]);
    setSaid('');
    await ask('profile.remove', { id }).then(
      ({ undo }) => desk.did(`${name} removed`, undo),
      (error: unknown) => setNotRemoved([problemOf(error)]),
    );
  };

  return (
    <>
      {profiles.state === 'failed' && <Problems heading="The schools could not be listed" problems={[profiles.problem]} />}
      <Lockable desk={desk} setting="profileId">
        <SchoolPicker
          profiles={list}
          chosen={settings.profileId}
          onChoose={(profileId) => change({ profileId }, 'School saved')}
        />
        <div className="row">
          <FileButton
            label="Add a school from a file …"
            accept=".json,application/json"
            limit={PROFILE_LIMIT}
            onText={(json) => void bring(json)}
            onRefused={(problem) => setProblems([problem])}
          />
          {chosen?.origin === 'imported' && (
            <button type="button" className="danger" onClick={() => void remove(chosen)}>
              Remove {chosen.name}
            </button>
          )}
          {settings.profileId && (
            <button
              type="button"
              className="quiet"
              onClick={() => change({ profileId: null, alsoSchools: [] }, 'No school chosen: nothing is checked')}
            >
              Use no school
            </button>
          )}
        </div>
      </Lockable>
      <Problems heading="That file was not added. The school chosen before stays in force." problems={problems} />
      <Problems heading="That school was not removed." problems={notRemoved} />
      <Said>{said}</Said>
      {(settings.profileId || settings.alsoSchools.length > 0) && <OtherSchools desk={desk} profiles={list} />}
      {chosen && <PolicyGlance key={chosen.id} id={chosen.id} />}
    </>
  );
}

const addedWords = ({ id, name }: ProfileCard, chosen: string | null): string =>
  id === chosen ? `${name} is up to date now, and in use.` : `${name} was added. Choose it above to use it.`;
