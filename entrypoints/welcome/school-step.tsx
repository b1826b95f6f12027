// Choosing a school, found by its name or what else it is called.
import { useState } from 'react';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { SchoolPicker } from '../pages/school-picker';
import { schoolsCalled } from './schools-called';
import type { StepProps } from './welcome';

export function SchoolStep({ desk }: StepProps) {
  const [profiles] = useAsked('profiles.list', {});
  const [asked, setAsked] = useState('');
  const list = answerOf(profiles);
  if (!list) return <p className="soft">{profiles.state === 'failed' ? profiles.problem : 'Looking …'}</p>;
  const found = schoolsCalled(asked, list);
  const choose = (profileId: string) => desk.change({ profileId }, 'School saved');
  return (
    <Lockable desk={desk} setting="profileId">
      <label className="stack" style={{ gap: 4, maxWidth: 420 }}>
        <span>Find your school by name</span>
        <input
          type="search"
          value={asked}
          autoComplete="off"
          maxLength={100}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = found;
            // Enter takes the first that was found; a second Enter goes on.
            if (event.key !== 'Enter' || asked.trim() === '' || !first || first.id === desk.settings.profileId) return;
            event.preventDefault();
            choose(first.id);
          }}
        />
      </label>
      <p className="small soft" role="status">
        {asked.trim() === '' ? '' : found.length === 1 ? '1 school is called so.' : `${found.length} schools are called so.`}
      </p>
      {found.length > 0 ? (
        <SchoolPicker profiles={found} chosen={desk.settings.profileId} onChoose={choose} />
      ) : (
        <p className="notice">No school here is called “{asked.trim()}”. Yours may give you a file or a link instead.</p>
      )}
      <p className="small soft">
        Not here? With a file from your school, <a href="/options.html#school">add it in the settings</a>; with a link,{' '}
        <a href="/options.html#subscription">follow it there</a>. This page remembers where you were.
      </p>
    </Lockable>
  );
}
