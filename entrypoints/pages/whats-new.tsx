// One quiet line after an update, until it has been read. Not after the first installation, and never beside what somebody writes.
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../../src/messaging/extension-end';
import { answerOf, useAsked } from './asked';
import { newerVersions } from './newer-versions';
import { versions } from './whats-new-data';
import { words } from './whats-new-words';

export function WhatsNew() {
  const [asked] = useAsked('update.get', {});
  const [read, setRead] = useState(false);
  const from = answerOf(asked)?.from ?? null;
  if (from === null || read) return null;
  const news = newerVersions(versions, from, browser.runtime.getManifest().version);
  if (news.length === 0) return null;
  const putAway = () => {
    setRead(true);
    void ask('update.read', {}).catch(() => setRead(false));
  };
  return (
    <details className="whats-new small">
      <summary>{words().updated(news[0]?.version ?? '')}</summary>
      <ul className="plain">
        {news
          .flatMap(({ says }) => says)
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <button type="button" onClick={putAway}>
        {words().goodToKnow}
      </button>
    </details>
  );
}
