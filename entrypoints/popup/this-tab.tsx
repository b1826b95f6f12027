// How this tab stands: one plain word for each state, and the way on from it.

import { type ReactNode, useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { TabLook } from '../../src/messaging/tab-protocol';
import { siteName } from '../../src/ui/site-names';
import { later } from '../pages/later';
import { carryOn, unseenWords } from '../pages/unseen-words';
import type { PauseDesk } from './pause-desk';
import type { Deeds } from './use-deeds';
import type { TabView } from './use-tab';
import { words } from './words';

/** Cards come with the first draft: most often the popup is opened to pause or to look up. */
const DraftView = later(async () => (await import('./draft-view')).DraftView);

export interface ThisTabProps {
  view: TabView;
  pauses: PauseDesk;
  deeds: Deeds;
  /** Without one nothing is read, which is said elsewhere. */
  hasSchool: boolean;
}

export function ThisTab({ view, pauses, deeds, hasSchool }: ThisTabProps) {
  const wasOn = useRef(false);
  const isOff = pauses.everywhere !== null || pauses.here !== null || pauses.site?.isOff === true;
  useEffect(() => {
    wasOn.current = view.state === 'there' && !isOff;
  });
  if (view.state === 'looking') return <p className="soft">{words().looking}</p>;
  if (view.state === 'failed') return <p className="notice">{view.problem}</p>;
  const { everywhere, here, site } = pauses;
  if (everywhere)
    return <Off words={words().paused(everywhere.until)} way={words().startAgain} go={everywhere.resume} isNew={wasOn.current} />;
  const { look } = view;
  if (!hasSchool) return null;
  if (look.state === 'elsewhere') return <p>{words().elsewhere}</p>;
  if (here) return <Off words={words().pausedHere} way={words().startHere} go={here.resume} isNew={wasOn.current} />;
  if (site?.isOff)
    return <Off words={words().siteOff(site.name)} way={words().checkSite(site.name)} go={site.resume} isNew={wasOn.current} />;
  if (look.state === 'unreached') return <Unreached id={view.id} site={siteName(look.platform)} />;
  if (look.activity === 'no-school') return null;
  return <Reading look={look} act={deeds.act} />;
}

interface OffProps {
  words: string;
  way: string;
  go(): void;
  /** It has just been paused here: the menu in which that was pressed has gone, and the focus comes to what it has led to. */
  isNew: boolean;
}

function Off({ words, way, go, isNew }: OffProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) line.current?.focus();
  }, [isNew]);
  return (
    <div ref={line} tabIndex={-1} className="standing">
      <Mark>
        <rect x="4" y="3" width="3" height="10" rx="1" />
        <rect x="9" y="3" width="3" height="10" rx="1" />
      </Mark>
      <strong>{words}</strong>
      <button type="button" className="main" onClick={go}>
        {way}
      </button>
    </div>
  );
}

/** A page that was there before the extension. */
function Unreached({ id, site }: { id: number; site: string }) {
  return (
    <div className="stack">
      <p>{words().unreached}</p>
      <div>
        <button type="button" className="main" onClick={() => void browser.tabs.reload(id).then(() => window.close())}>
          {words().reload(site)}
        </button>
      </div>
      <p className="soft small">{words().mayLose}</p>
    </div>
  );
}

function Reading({ look: { tab }, act }: { look: Extract<TabLook, { state: 'site' }>; act: Deeds['act'] }) {
  const { platform, unseen, drafts, composers } = tab;
  const site = siteName(platform);
  const isSilent = drafts.length === 0;
  return (
    <>
      {unseen.length > 0 && (
        <p className="notice">
          {unseenWords(platform, unseen)} {carryOn()}
        </p>
      )}
      {isSilent && (unseen.length === 0 || composers > 0) && (
        <div className="standing">
          <Mark>
            <path d="M3.5 8.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </Mark>
          <span>{words().ready(site)}</span>
        </div>
      )}
      {drafts.map((draft) => (
        <DraftView key={draft.id} draft={draft} site={site} act={act} />
      ))}
    </>
  );
}

function Mark({ children }: { children: ReactNode }) {
  return (
    <svg className="standing-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
