// Saying of some days what they are: a day off of one's own, a closure, an INSET day, a term, or a day worked all the same.
import { type FormEvent, useState } from 'react';
import { AddedDays, type AddedKind, DateRange } from '../../src/model/calendar';
import { spanWords } from '../pages/day-words';
import type { SectionProps } from './options';

/** `off` is the person's own; the others are said of the school. */
export type DaysKind = AddedKind | 'off';

export const KIND_NAMES: Readonly<Record<DaysKind, string>> = {
  off: 'My day off',
  closed: 'School closed',
  inset: 'INSET day',
  term: 'Term',
  work: 'At work all the same',
};

export interface DaysFormProps extends SectionProps {
  /** Days pressed on the sheet. */
  chosen: { from: string; to: string };
}

export function DaysForm({ desk, chosen }: DaysFormProps) {
  const { settings, change, isSet } = desk;
  const [kind, setKind] = useState<DaysKind>('off');
  const [days, setDays] = useState({ name: '', ...chosen });
  const [problem, setProblem] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const name = days.name.trim() || KIND_NAMES[kind];
    const wanted = { ...days, name };
    if (!DateRange.safeParse(wanted).success) return setProblem('The last day must be the first or come after it.');
    const isThere = (list: readonly DateRange[]) =>
      list.some((one) => one.from === days.from && one.to === days.to && one.name === name);
    if (isThere(kind === 'off' ? settings.daysOff : settings.schoolDays.filter((one) => one.kind === kind)))
      return setProblem('These days are in the list already.');
    setProblem('');
    const said = `${spanWords(days.from, days.to)} added: ${name}`;
    if (kind === 'off') change({ daysOff: [...settings.daysOff, wanted] }, said);
    else change({ schoolDays: [...settings.schoolDays, AddedDays.parse({ ...wanted, kind })] }, said);
    setDays({ ...days, name: '' });
  };
  const kinds = (Object.keys(KIND_NAMES) as DaysKind[]).filter((one) => one === 'off' || !isSet('schoolDays'));
  return (
    <form className="stack" aria-label="Add days" onSubmit={add}>
      <p className="soft small">
        Press a day above, then a later one for several, or type them.{' '}
        {isSet('schoolDays') && 'Your school sets its calendar; your own days off are yours to add.'}
      </p>
      <div className="row fields">
        <label>
          <span className="small">From</span>
          <input
            type="date"
            required
            value={days.from}
            onChange={({ currentTarget: { value } }) => setDays({ ...days, from: value, to: days.to < value ? value : days.to })}
          />
        </label>
        <label>
          <span className="small">Last day</span>
          <input
            type="date"
            required
            value={days.to}
            onChange={({ currentTarget: { value } }) => setDays({ ...days, to: value })}
          />
        </label>
        <label>
          <span className="small">What it is</span>
          <select
            value={kind}
            onChange={({ currentTarget }) => setKind(kinds.find((one) => one === currentTarget.value) ?? 'off')}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {KIND_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small">Called</span>
          <input
            value={days.name}
            maxLength={120}
            placeholder={KIND_NAMES[kind]}
            onChange={({ currentTarget: { value } }) => setDays({ ...days, name: value })}
          />
        </label>
        <button type="submit">Add these days</button>
      </div>
      {problem && <p role="alert">{problem}</p>}
    </form>
  );
}
