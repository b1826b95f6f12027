// What stands around the words, to be picked: site, place, account, picture, readers, moment, and for whom it is looked at.
import { useMemo } from 'react';
import type { Calendar } from '../../src/model/calendar';
import type { Identity } from '../../src/model/profile';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { words as lookWords } from './look-words';
import { momentTold } from './surface-words';
import { accountOf, audiencesOf, type Moment, momentOf, SURFACES, type Trial } from './trial';
import { words } from './words';

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
  const said = words().around;
  const { surfaces, audiences: audienceNames } = lookWords();
  return (
    <div className="around">
      <Choice
        label={said.site}
        value={site}
        options={siteIds.map((id) => [id, siteNames[id]])}
        onPick={(id) => onChange({ site: id })}
      />
      <Choice
        label={said.what}
        value={surface}
        options={SURFACES[site].map((id) => [id, surfaces[id]])}
        onPick={(id) => onChange({ surface: id })}
      />
      <Choice
        label={said.as}
        value={account.kind}
        options={[
          ['personal', said.myself],
          ['school', said.school],
        ]}
        onPick={(kind) => onChange({ account: accountOf(kind, identity) })}
      />
      {account.kind === 'school' && (
        <label>
          <span>{said.itsName}</span>
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
          label={said.seenBy}
          value={audience}
          options={[...new Set([audience, ...audiences])].sort().map((id) => [id, audienceNames[id]])}
          onPick={(id) => onChange({ audience: id })}
        />
      )}
      <MomentChoice trial={trial} calendar={calendar} onPick={(moment) => onChange({ moment })} />
      {isInForce && (
        <Choice
          label={said.lookedAtFor}
          value={trial.reach}
          options={[
            ['me', said.forMe],
            ['anybody', said.forAnybody],
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
        <span>{said.picture}</span>
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
    if (at === null && moment !== 'now') return words().around.noSuchTime;
    return momentTold(at ?? now, calendar.timeZone);
  }, [moment, given, calendar]);
  return (
    <div className="around-moment">
      <Choice
        label={words().around.written}
        value={moment}
        options={moments.map((id) => [id, words().around.moments[id]])}
        onPick={onPick}
      />
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
