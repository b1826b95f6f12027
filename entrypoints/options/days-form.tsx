// Saying of some days what they are: a day off of one's own, a closure, an INSET day, a term, or a day worked all the same.
import { type FormEvent, useState } from 'react';
import { AddedDays, type AddedKind, DateRange } from '../../src/model/calendar';
import { spanWords } from '../pages/day-words';
import { words } from './calendar-words';
import type { SectionProps } from './options';

/** `off` is the person's own; the others are said of the school. */
export type DaysKind = AddedKind | 'off';

const KINDS: readonly DaysKind[] = ['off', 'closed', 'inset', 'term', 'work'];

export interface DaysFormProps extends SectionProps {
  /** Days pressed on the sheet. */
  chosen: { from: string; to: string };
}

export function DaysForm({ desk, chosen }: DaysFormProps) {
  const { settings, change, isSet } = desk;
  const [kind, setKind] = useState<DaysKind>('off');
  const [days, setDays] = useState({ name: '', ...chosen });
  const [problem, setProblem] = useState('');
  const says = words().form;
  const add = (event: FormEvent) => {
    event.preventDefault();
    const name = days.name.trim() || words().kinds[kind];
    const wanted = { ...days, name };
    if (!DateRange.safeParse(wanted).success) return setProblem(says.backwards);
    const isThere = (list: readonly DateRange[]) =>
      list.some((one) => one.from === days.from && one.to === days.to && one.name === name);
    if (isThere(kind === 'off' ? settings.daysOff : settings.schoolDays.filter((one) => one.kind === kind)))
      return setProblem(says.isThere);
    setProblem('');
    const said = says.added(spanWords(days.from, days.to), name);
    if (kind === 'off') change({ daysOff: [...settings.daysOff, wanted] }, said);
    else change({ schoolDays: [...settings.schoolDays, AddedDays.parse({ ...wanted, kind })] }, said);
    setDays({ ...days, name: '' });
  };
  const kinds = KINDS.filter((one) => one === 'off' || !isSet('schoolDays'));
  return (
    <form className="stack" aria-label={says.label} onSubmit={add}>
      <p className="soft small">
        {says.how} {isSet('schoolDays') && says.schoolsOwn}
      </p>
      <div className="row fields">
        <label>
          <span className="small">{says.from}</span>
          <input
            type="date"
            required
            value={days.from}
            onChange={({ currentTarget: { value } }) => setDays({ ...days, from: value, to: days.to < value ? value : days.to })}
          />
        </label>
        <label>
          <span className="small">{says.to}</span>
          <input
            type="date"
            required
            value={days.to}
            onChange={({ currentTarget: { value } }) => setDays({ ...days, to: value })}
          />
        </label>
        <label>
          <span className="small">{says.what}</span>
          <select
            value={kind}
            onChange={({ currentTarget }) => setKind(kinds.find((one) => one === currentTarget.value) ?? 'off')}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words().kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small">{says.called}</span>
          <input
            value={days.name}
            maxLength={120}
            placeholder={words().kinds[kind]}
            onChange={({ currentTarget: { value } }) => setDays({ ...days, name: value })}
          />
        </label>
        <button type="submit">{says.add}</button>
      </div>
      {problem && <p role="alert">{problem}</p>}
    </form>
  );
}
