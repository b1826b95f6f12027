// What stands around the words, to be picked: site, place, account, picture, readers, moment, and for whom it is looked at.
import { useMemo } from 'react';
import type { Calendar } from '../../src/model/calendar';
import type { Identity } from '../../src/model/profile';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { audienceNames, momentNames, momentTold, surfaceNames } from './surface-words';
import { accountOf, audiencesOf, type Moment, momentOf, SURFACES, type Trial } from './trial';

export interface AroundProps {
  trial: Trial;
  identity: Identity;
  calendar: Calendar;
  isInForce: boolean;
  onChange(change: Partial<Trial>): void;
}

export function Around({ trial, identity, calendar, isInForce, onChange }: AroundProps) {
  const { site, surface, account, media, audience } = trial;
  const audiences = audiencesOf(trial);
  return (
    <div className="around">
      <Choice
        label="Site"
        value={site}
        options={siteIds.map((id) => [id, siteNames[id]])}
        onPick={(id) => onChange({ site: id })}
      />
      <Choice
        label="What"
        value={surface}
        options={SURFACES[site].map((id) => [id, surfaceNames[id]])}
        onPick={(id) => onChange({ surface: id })}
      />
      <Choice
        label="As"
        value={account.kind}
        options={[
          ['personal', 'Myself'],
          ['school', 'The school’s account'],
        ]}
        onPick={(kind) => onChange({ account: accountOf(kind, identity) })}
      />
      {account.kind === 'school' && (
        <label>
          <span>Its name</span>
          <input
            value={account.name ?? ''}
            maxLength={200}
            placeholder={identity.name}
            onChange={({ currentTarget }) => onChange({ account: { ...account, name: currentTarget.value } })}
          />
        </label>
      )}
      {audiences.length > 1 && (
        <Choice
          label="Seen by"
          value={audience}
          options={[...new Set([audience, ...audiences])].sort().map((id) => [id, audienceNames[id]])}
          onPick={(id) => onChange({ audience: id })}
        />
      )}
      <MomentChoice trial={trial} calendar={calendar} onPick={(moment) => onChange({ moment })} />
      {isInForce && (
        <Choice
          label="Looked at for"
          value={trial.reach}
          options={[
            ['me', 'Myself'],
            ['anybody', 'Anybody there'],
          ]}
          onPick={(reach) => onChange({ reach })}
        />
      )}
      <label className="around-picture">
        <input
          type="checkbox"
          checked={media.length > 0}
          onChange={({ currentTarget }) => onChange({ media: currentTarget.checked ? ['image'] : [] })}
        />
        <span>With a picture</span>
      </label>
    </div>
  );
}

interface MomentChoiceProps {
  trial: Trial;
  calendar: Calendar;
  onPick(moment: Moment): void;
}

function MomentChoice({ trial, calendar, onPick }: MomentChoiceProps) {
  const moments: readonly Moment[] = trial.given ? ['example', ...MOMENTS] : MOMENTS;
  const { given, moment } = trial;
  const told = useMemo(() => {
    const now = new Date().toISOString();
    const at = momentOf({ moment, given }, { calendar, now });
    if (at === null && moment !== 'now') return 'There is no such time in these hours, so it is looked at as of now.';
    return momentTold(at ?? now, calendar.timeZone);
  }, [moment, given, calendar]);
  return (
    <div className="around-moment">
      <Choice label="Written" value={moment} options={moments.map((id) => [id, momentNames[id]])} onPick={onPick} />
      <span className="soft small">{told}</span>
    </div>
  );
}

const MOMENTS: readonly Moment[] = ['now', 'school-day', 'evening', 'weekend'];

interface ChoiceProps<Id extends string> {
  label: string;
  value: Id;
  options: readonly (readonly [id: Id, name: string])[];
  onPick(id: Id): void;
}

function Choice<Id extends string>({ label, value, options, onPick }: ChoiceProps<Id>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const picked = options.find(([id]) => id === currentTarget.value);
          if (picked) onPick(picked[0]);
        }}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
