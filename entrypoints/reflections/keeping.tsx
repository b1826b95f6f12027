// What the journal keeps and for how long, its switch, and deleting all of it.
import type { JournalReport } from '../../src/model/journal';
import type { SettingsDesk } from '../pages/settings-desk';
import { entriesWords } from './sentences';

export interface KeepingProps {
  desk: SettingsDesk | null;
  report: JournalReport | null;
  onDeleteAll(): void;
}

export function Keeping({ desk, report, onDeleteAll }: KeepingProps) {
  const kept = report?.kept ?? 0;
  return (
    <section className="sheet stack" aria-labelledby="keeping">
      <h2 id="keeping">What is kept</h2>
      <p>
        Of each nudge: which rule and clause it was, how strongly it spoke, on which site and in what kind of post, whether on
        your own or the school’s account, the quarter of an hour, and what came of it. Never your words, a name or an address of a
        page.
      </p>
      <p>
        {report && `Each entry goes by itself after ${report.months} months. `}All of it is in this browser alone: your school has
        no way to it, by device management or otherwise.
      </p>
      {desk && (
        <label className="check">
          <input
            type="checkbox"
            checked={desk.settings.keepReflections}
            onChange={({ currentTarget }) =>
              desk.change(
                { keepReflections: currentTarget.checked },
                currentTarget.checked ? 'Nudges are noted here from now on' : 'Nothing more is noted; what was kept stays',
              )
            }
          />
          <span>
            Keep this journal
            <br />
            <span className="small soft">
              Switched off, nothing more is written. What has been kept stays until you delete it or its time is up.
            </span>
          </span>
        </label>
      )}
      <div className="row">
        <button type="button" className="danger" disabled={kept === 0} onClick={onDeleteAll}>
          Delete everything
        </button>
        <span className="small soft">{kept === 0 ? 'Nothing is kept now.' : `${entriesWords(kept)} kept now.`}</span>
      </div>
    </section>
  );
}
