// For a room: one draft at a time in large type, the answer hidden until somebody has guessed, and nothing of the person's own.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Verdict } from '../../src/model/nudge';
import type { Profile } from '../../src/model/profile';
import { createUnderlines } from '../../src/panel/underlines';
import { type NumberedExample, numbered } from '../../src/studio/example-groups';
import { LevelWord } from '../../src/ui/level-mark';
import { NudgeList } from '../../src/ui/nudge-list';
import { type Asked, useAsked } from '../pages/asked';
import { Look } from './look';
import type { ViewProps } from './practice-page';
import { useProjectorKeys } from './projector-keys';
import { hourTold, placeWords } from './surface-words';
import { contextOf, trialOf } from './trial';
import '../../src/ui/nudge-card.css';

export function Projector({ profile }: Pick<ViewProps, 'profile' | 'titleOf'>) {
  const all = useMemo(() => numbered(profile), [profile]);
  const [at, setAt] = useState(0);
  const [isShown, setShown] = useState(false);
  const go = useCallback(
    (next: number) => {
      setAt(Math.max(0, Math.min(all.length - 1, next)));
      setShown(false);
    },
    [all.length],
  );
  const turns = useMemo(
    () => ({
      next: () => go(at + 1),
      previous: () => go(at - 1),
      first: () => go(0),
      last: () => go(all.length - 1),
      turn: () => setShown((shown) => !shown),
      leave: () => location.assign('#'),
    }),
    [go, at, all.length],
  );
  useProjectorKeys(turns);
  const one = all[at];
  return (
    <main className="projector">
      <div className="projector-bar">
        <p>
          {profile.identity.name}
          {one && (
            <span className="projector-count" role="status">
              Draft {at + 1} of {all.length}
            </span>
          )}
        </p>
        <div className="row">
          <button type="button" onClick={toggleFullScreen}>
            Full screen
          </button>
          <button type="button" onClick={turns.leave}>
            Leave <kbd>Esc</kbd>
          </button>
        </div>
      </div>
      {one ? (
        <Draft key={one.number} one={one} profile={profile} isShown={isShown} />
      ) : (
        <p>This school’s profile brings no example drafts, so there is nothing to show. An admin can add some to its file.</p>
      )}
      {one && (
        <div className="projector-buttons">
          <button type="button" disabled={at === 0} onClick={turns.previous}>
            <kbd>←</kbd> Previous
          </button>
          <button type="button" className="main" aria-expanded={isShown} onClick={turns.turn}>
            {isShown ? 'Hide the answer' : 'Show the answer'} <kbd>Space</kbd>
          </button>
          <button type="button" disabled={at === all.length - 1} onClick={turns.next}>
            Next <kbd>→</kbd>
          </button>
        </div>
      )}
    </main>
  );
}

function toggleFullScreen(): void {
  // A browser may forbid it; then the window is as large as it is.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

interface DraftProps {
  one: NumberedExample;
  profile: Profile;
  isShown: boolean;
}

function Draft({ one, profile, isShown }: DraftProps) {
  const { trial, text } = useMemo(() => trialOf(one), [one]);
  const { calendar, id } = profile;
  const around = { school: id, calendar, now: trial.given?.at ?? '' };
  const [verdict] = useAsked('practice.review', { draft: { ...contextOf(trial, around), text } });
  const words = useRef<HTMLParagraphElement>(null);
  useMarked(words, isShown && verdict.state === 'there' ? verdict.value : null);
  const { site, surface, media, account, given } = trial;
  return (
    <div className="projector-draft">
      <div className="projector-words" aria-live="polite">
        <p className="soft">
          {placeWords(surface, site, media, account.kind === 'school')}. {hourTold(given?.at ?? '', calendar.timeZone)}.
        </p>
        <Look trial={trial} name="A member of staff">
          <p ref={words} className="look-box">
            {text}
          </p>
        </Look>
      </div>
      <section className="projector-answer" aria-label="Answer" aria-live="polite">
        {isShown ? <Answer verdict={verdict} because={given?.because ?? null} /> : <Guess pupils={given?.pupils ?? []} />}
      </section>
    </div>
  );
}

/** What a room may say before it sees. */
function Guess({ pupils }: { pupils: readonly string[] }) {
  return (
    <>
      <h2>What would you say?</h2>
      <ul className="projector-guess">
        <li>Nothing to mention</li>
        <li>
          <LevelWord level="tip" />
        </li>
        <li>
          <LevelWord level="warn" />
        </li>
        <li>
          <LevelWord level="hold" />
        </li>
      </ul>
      {pupils.length > 0 && <p className="soft">On the pupil list: {pupils.join(', ')}.</p>}
    </>
  );
}

/** More would not be read from the back row. */
const MOST_OFFERS = 3;

function Answer({ verdict, because }: { verdict: Asked<Verdict>; because: string | null }) {
  if (verdict.state === 'waiting') return <p>Looking …</p>;
  if (verdict.state === 'failed') return <p>{verdict.problem}</p>;
  const { nudges } = verdict.value;
  const edits = nudges.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'edit'));
  const offers = [...new Set(edits.map(({ label }) => label))].slice(0, MOST_OFFERS);
  return (
    <>
      {because && <p className="projector-because">{because}</p>}
      {nudges.length === 0 ? <h2>Nothing to mention.</h2> : <NudgeList nudges={nudges} />}
      {offers.length > 0 && (
        <p className="projector-offers">
          <strong>One press would:</strong> {offers.join(' · ')}
        </p>
      )}
    </>
  );
}

/** Underlines the words of a verdict as in a composer. */
function useMarked(words: { current: HTMLElement | null }, verdict: Verdict | null): void {
  useEffect(() => {
    const text = words.current?.firstChild;
    if (!verdict || !(text instanceof Text)) return;
    const life = new AbortController();
    const marked = verdict.nudges.map(({ level, spans }) => ({
      level,
      ranges: spans.map(([start, end]) => {
        const range = document.createRange();
        range.setStart(text, Math.min(start, text.length));
        range.setEnd(text, Math.min(end, text.length));
        return range;
      }),
    }));
    createUnderlines(life.signal).mark(life, marked, document);
    return () => life.abort();
  }, [words, verdict]);
}
