// What the journal keeps and for how long, its switch, and deleting all of it.
import type { JournalReport } from '../../src/model/journal';
import type { SettingsDesk } from '../pages/settings-desk';
import { words } from './words';

export interface KeepingProps {
  desk: SettingsDesk | null;
  report: JournalReport | null;
  onDeleteAll(): void;
}

export function Keeping({ desk, report, onDeleteAll }: KeepingProps) {
  const kept = report?.kept ?? 0;
  const said = words().keeping;
  return (
    <section className="sheet stack" aria-labelledby="keeping">
      <h2 id="keeping">{said.heading}</h2>
      <p>{said.what}</p>
      <p>
        {report && `${said.until(report.months)} `}
        {said.where}
      </p>
      {desk && (
        <label className="check">
          <input
            type="checkbox"
            checked={desk.settings.keepReflections}
            onChange={({ currentTarget }) =>
              desk.change({ keepReflections: currentTarget.checked }, currentTarget.checked ? said.isOn : said.isOff)
            }
          />
          <span>
            {said.keep}
            <br />
            <span className="small soft">{said.off}</span>
          </span>
        </label>
      )}
      <div className="row">
        <button type="button" className="danger" disabled={kept === 0} onClick={onDeleteAll}>
          {said.deleteAll}
        </button>
        <span className="small soft">{kept === 0 ? said.none : said.some(kept)}</span>
      </div>
    </section>
  );
}
