// One draft of the tab: as whom it is checked, what there is to look at, and the ways on, which act in the page.
import { useId } from 'react';
import type { TabDraft } from '../../src/messaging/tab-protocol';
import { NudgeList } from '../../src/ui/nudge-list';
import { openReader } from '../pages/open-reader';
import type { Deeds } from './use-deeds';
import { words } from './words';
import '../../src/ui/level-mark.css';
import '../../src/ui/nudge-card.css';

export interface DraftViewProps {
  draft: TabDraft;
  site: string;
  act: Deeds['act'];
}

export function DraftView({ draft, site, act }: DraftViewProps) {
  const heading = useId();
  const { id, surface, verdict, standing } = draft;
  return (
    <section className="draft" aria-labelledby={heading}>
      <h2 id={heading}>{words().drafts[surface](site)}</h2>
      <AccountLine draft={draft} act={act} />
      {standing === 'failed' && <p className="notice">{words().notChecked}</p>}
      {standing === 'waiting' && !verdict && <p className="soft">{words().beingChecked}</p>}
      {verdict && standing !== 'failed' && (
        <>
          {verdict.nudges.length === 0 && verdict.unsure.length === 0 && <p>{words().nothing}</p>}
          {verdict.unsure.length > 0 && <p className="notice">{words().part}</p>}
          {verdict.truncated && <p className="notice">{words().long}</p>}
          <NudgeList
            nudges={verdict.nudges}
            doingsFor={(nudge) => ({
              applyFix: (fix) => act({ type: 'tab.fix', draft: id, nudge: nudge.id, fix }),
              correct: (correction) => act({ type: 'tab.correct', draft: id, nudge: nudge.id, correction }),
            })}
            readClause={({ school }, clause) => void openReader(school.profileId, clause)}
          />
        </>
      )}
    </section>
  );
}

/** As whom it was checked, and the way to set that right for this draft alone. */
function AccountLine({ draft: { id, account }, act }: Pick<DraftViewProps, 'draft' | 'act'>) {
  if (!account) return null;
  const { kind, handle, name } = account;
  const who = handle ? `@${handle}` : (name ?? '');
  const other = kind === 'school' ? 'personal' : 'school';
  return (
    <p className="account small">
      <span>{words().checkedAs[kind](who)}</span>{' '}
      <button type="button" className="quiet" onClick={() => act({ type: 'tab.act-as', draft: id, kind: other })}>
        {words().actAs[other]}
      </button>
    </p>
  );
}
