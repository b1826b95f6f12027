// Choosing a school, found by its name or what else it is called.
import { useState } from 'react';
import { Rich } from '../../src/ui/rich';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { SchoolPicker } from '../pages/school-picker';
import { words as shared } from '../pages/words';
import { schoolsCalled } from './schools-called';
import { words } from './step-words';
import type { StepProps } from './welcome';

export function SchoolStep({ desk }: StepProps) {
  const [profiles] = useAsked('profiles.list', {});
  const [asked, setAsked] = useState('');
  const list = answerOf(profiles);
  if (!list) return <p className="soft">{profiles.state === 'failed' ? profiles.problem : shared().looking}</p>;
  const found = schoolsCalled(asked, list);
  const choose = (profileId: string) => desk.change({ profileId }, words().schoolSaved);
  return (
    <Lockable desk={desk} setting="profileId">
      <label className="stack" style={{ gap: 4, maxWidth: 420 }}>
        <span>{words().findSchool}</span>
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
        {asked.trim() === '' ? '' : words().called(found.length)}
      </p>
      {found.length > 0 ? (
        <SchoolPicker profiles={found} chosen={desk.settings.profileId} onChoose={choose} />
      ) : (
        <p className="notice">{words().noneCalled(asked.trim())}</p>
      )}
      <p className="small soft">
        <Rich
          text={words().notHere}
          parts={{
            file: <a href="/options.html#school">{words().addFile}</a>,
            link: <a href="/options.html#subscription">{words().followLink}</a>,
          }}
        />
      </p>
    </Lockable>
  );
}
