// Any text, checked as a draft of one's own would be. It is read and let go.
import { useEffect, useId, useRef, useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { Verdict } from '../../src/model/nudge';
import type { Platform } from '../../src/model/words';
import { mattersOf } from '../../src/ui/matters';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { problemOf } from './asked';
import { words } from './try-words';
import { VerdictView } from './verdict-view';

export interface TryItProps {
  /** What stands there at first. */
  example?: string;
  /** As a post on which site, at first. */
  on?: Platform;
  /** Checks the example without being asked. */
  atOnce?: boolean;
}

export function TryIt({ example = '', on = 'facebook', atOnce = false }: TryItProps) {
  const id = useId();
  const [text, setText] = useState(example);
  const [platform, setPlatform] = useState<Platform>(on);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState('');
  const check = (draft = text) => {
    setProblem('');
    ask('text.check', { text: draft, platform }).then(setVerdict, (error: unknown) => {
      setVerdict(null);
      setProblem(problemOf(error));
    });
  };
  const first = useRef(atOnce && example.trim() !== '');
  useEffect(() => {
    if (first.current) check();
    first.current = false;
  });
  const fixed = (next: string) => {
    setText(next);
    check(next);
  };
  return (
    <div className="stack">
      <label htmlFor={id}>{words().paste}</label>
      <textarea
        id={id}
        value={text}
        maxLength={20_000}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setVerdict(null);
        }}
      />
      <div className="row">
        <label className="row" style={{ gap: 6 }}>
          <span>{words().asPostOn}</span>
          <select
            value={platform}
            onChange={({ currentTarget }) => setPlatform(siteIds.find((site) => site === currentTarget.value) ?? 'facebook')}
          >
            {siteIds.map((site) => (
              <option key={site} value={site}>
                {siteNames[site]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="main" disabled={!text.trim()} onClick={() => check()}>
          {words().check}
        </button>
      </div>
      {problem && <p role="alert">{problem}</p>}
      <p role="status" className="unseen">
        {verdict && heardOf(verdict)}
      </p>
      {verdict && <VerdictView verdict={verdict} editing={{ text, onFixed: fixed }} />}
    </div>
  );
}

/** One short line; what was seen is there to be read at one's own pace. */
function heardOf({ nudges, unsure }: Verdict): string {
  const { length } = mattersOf(nudges);
  if (length === 0) return unsure.length > 0 ? words().heardPart : words().heardNothing;
  return words().heard(length);
}
