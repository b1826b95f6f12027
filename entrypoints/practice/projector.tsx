// For a room: one draft at a time in large type, the answer hidden until somebody has guessed, and nothing of the person's own.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Verdict } from '../../src/model/nudge';
import type { Profile } from '../../src/model/profile';
import { createUnderlines } from '../../src/panel/underlines';
import { type NumberedExample, numbered } from '../../src/studio/example-groups';
import { LevelWord } from '../../src/ui/level-mark';
import { NudgeList } from '../../src/ui/nudge-list';
import { Rich } from '../../src/ui/rich';
import { type Asked, useAsked } from '../pages/asked';
import { Look } from './look';
import { words as lookWords } from './look-words';
import { langOf } from '../pages/text-language';
import type { ViewProps } from './practice-page';
import { useProjectorKeys } from './projector-keys';
import { words } from './projector-words';
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
              {words().draft(at + 1, all.length)}
            </span>
          )}
        </p>
        <div className="row">
          <button type="button" onClick={toggleFullScreen}>
            {words().fullScreen}
          </button>
          <button type="button" onClick={turns.leave}>
            <Rich text={words().leave} parts={{ key: <kbd>Esc</kbd> }} />
          </button>
        </div>
      </div>
      {one ? <Draft key={one.number} one={one} profile={profile} isShown={isShown} /> : <p>{words().none}</p>}
      {one && (
        <div className="projector-buttons">
          <button type="button" disabled={at === 0} onClick={turns.previous}>
            <Rich text={words().previous} parts={{ key: <kbd>←</kbd> }} />
          </button>
          <button type="button" className="main" aria-expanded={isShown} onClick={turns.turn}>
            <Rich text={isShown ? words().hide : words().show} parts={{ key: <kbd>{words().space}</kbd> }} />
          </button>
          <button type="button" disabled={at === all.length - 1} onClick={turns.next}>
            <Rich text={words().next} parts={{ key: <kbd>→</kbd> }} />
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
  const lang = langOf(profile.language);
  const around = { school: id, calendar, now: trial.given?.at ?? '' };
  const [verdict] = useAsked('practice.review', { draft: { ...contextOf(trial, around), text } });
  const shown = useRef<HTMLParagraphElement>(null);
  useMarked(shown, isShown && verdict.state === 'there' ? verdict.value : null);
  const { site, surface, media, account, given } = trial;
  const place = placeWords(surface, site, media, account.kind === 'school');
  return (
    <div className="projector-draft">
      <div className="projector-words" aria-live="polite">
        <p className="soft">{lookWords().place.at(place, hourTold(given?.at ?? '', calendar.timeZone))}</p>
        <Look trial={trial} name={words().writer}>
          <p ref={shown} className="look-box" lang={lang}>
            {text}
          </p>
        </Look>
      </div>
      <section className="projector-answer" aria-label={words().answer} aria-live="polite">
        {isShown ? (
          <Answer verdict={verdict} because={given?.because ?? null} lang={lang} />
        ) : (
          <Guess pupils={given?.pupils ?? []} />
        )}
      </section>
    </div>
  );
}

/** What a room may say before it sees. */
function Guess({ pupils }: { pupils: readonly string[] }) {
  return (
    <>
      <h2>{words().guess}</h2>
      <ul className="projector-guess">
        <li>{words().innocent}</li>
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
      {pupils.length > 0 && <p className="soft">{words().pupils(pupils.join(', '))}</p>}
    </>
  );
}

/** More would not be read from the back row. */
const MOST_OFFERS = 3;

interface AnswerProps {
  verdict: Asked<Verdict>;
  because: string | null;
  lang: string | undefined;
}

function Answer({ verdict, because, lang }: AnswerProps) {
  if (verdict.state === 'waiting') return <p>{words().looking}</p>;
  if (verdict.state === 'failed') return <p>{verdict.problem}</p>;
  const { nudges } = verdict.value;
  const edits = nudges.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'edit'));
  const offers = [...new Set(edits.map(({ label }) => label))].slice(0, MOST_OFFERS);
  return (
    <>
      {because && (
        <p className="projector-because" lang={lang}>
          {because}
        </p>
      )}
      {nudges.length === 0 ? <h2>{words().nothing}</h2> : <NudgeList nudges={nudges} />}
      {offers.length > 0 && (
        <p className="projector-offers">
          <strong>{words().offers}</strong> {offers.join(' · ')}
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
