// How this tab stands: one plain word for each state, and the way on from it.

import { type ReactNode, useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { TabLook } from '../../src/messaging/tab-protocol';
import { siteName } from '../../src/ui/site-names';
import { CARRY_ON, unseenWords } from '../pages/unseen-words';
import { DraftView } from './draft-view';
import type { PauseDesk } from './pause-desk';
import type { Deeds } from './use-deeds';
import type { TabView } from './use-tab';

export interface ThisTabProps {
  view: TabView;
  pauses: PauseDesk;
  deeds: Deeds;
}

export function ThisTab({ view, pauses, deeds }: ThisTabProps) {
  const wasOn = useRef(false);
  const isOff = pauses.everywhere !== null || pauses.here !== null || pauses.site?.isOff === true;
  useEffect(() => {
    wasOn.current = view.state === 'there' && !isOff;
  });
  if (view.state === 'looking') return <p className="soft">Looking at this tab …</p>;
  if (view.state === 'failed') return <p className="notice">{view.problem}</p>;
  const { everywhere, here, site } = pauses;
  if (everywhere)
    return (
      <Off
        words={`Paused ${everywhere.until}. Nothing is read.`}
        way="Start checking again"
        go={everywhere.resume}
        isNew={wasOn.current}
      />
    );
  const { look } = view;
  if (look.state === 'elsewhere')
    return (
      <p>
        This tab is not one of the four sites, so nothing is read here. On Facebook, X, LinkedIn and Instagram, Second Glance
        reads along while you write.
      </p>
    );
  if (here)
    return (
      <Off words="Paused in this tab until you close it." way="Start again in this tab" go={here.resume} isNew={wasOn.current} />
    );
  if (site?.isOff)
    return (
      <Off
        words={`Switched off on ${site.name}, in every tab.`}
        way={`Check on ${site.name} again`}
        go={site.resume}
        isNew={wasOn.current}
      />
    );
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
      <p>
        This tab was opened before Second Glance was there, so nothing is read in it. Reload it, and what you write is checked.
      </p>
      <div>
        <button type="button" className="main" onClick={() => void browser.tabs.reload(id).then(() => window.close())}>
          Reload {site}
        </button>
      </div>
      <p className="soft small">Finish or copy what you are writing first: reloading may lose it.</p>
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
          {unseenWords(platform, unseen)} {CARRY_ON}
        </p>
      )}
      {isSilent && (unseen.length === 0 || composers > 0) && (
        <div className="standing">
          <Mark>
            <path d="M3.5 8.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </Mark>
          <span>Ready on {site}. Start writing, and it reads along.</span>
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
