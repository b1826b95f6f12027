// To try: the drawn composer, what stands around the words, and example drafts to put into it.
import { useMemo, useRef, useState } from 'react';
import type { Calendar } from '../../src/model/calendar';
import { groupExamples, type NumberedExample } from '../../src/studio/example-groups';
import { Problems } from '../../src/ui/notice';
import { Rich } from '../../src/ui/rich';
import { siteNames } from '../../src/ui/site-names';
import { Around } from './around';
import { ExampleList } from './example-list';
import { Given } from './given';
import { langOf } from '../pages/text-language';
import type { ViewProps } from './practice-page';
import { changed, contextOf, ownDraft, type Trial, trialOf } from './trial';
import { useAttended } from './use-attended';
import { useCalendar } from './use-calendar';
import { words } from './words';
import { Writing } from './writing';

export function Compose({ profile, titleOf, isInForce }: ViewProps) {
  const standIn = useAttended();
  const [trial, setTrial] = useState<Trial>(() => ({ ...ownDraft, reach: isInForce ? 'me' : 'anybody' }));
  const { calendar, problem } = useCalendar(profile, isInForce && trial.reach === 'me');
  const [said, setSaid] = useState<Said | null>(null);
  const [turn, setTurn] = useState(0);
  const written = useRef('');
  const asked = useRef(false);
  const groups = useMemo(() => groupExamples(profile), [profile]);

  const begin = (next: Trial, text: string) => {
    written.current = text;
    asked.current = true;
    setTrial(next);
    setSaid(null);
    setTurn(turn + 1);
  };
  const open = (one: NumberedExample) => {
    const { trial: next, text } = trialOf(one);
    begin(next, text);
  };
  const startAfresh = () => begin({ ...ownDraft, reach: isInForce ? 'me' : 'anybody' }, '');
  const context = useContext(trial, profile.id, calendar);
  return (
    <main className="compose">
      <section className="stack" aria-label={words().compose.write}>
        <Problems heading={words().compose.trouble} problems={problem ? [problem] : []} />
        <Around
          trial={trial}
          identity={profile.identity}
          calendar={calendar}
          isInForce={isInForce}
          onChange={(change) => setTrial(changed(trial, change))}
        />
        <Given
          trial={trial}
          titleOf={titleOf}
          examples={profile.examples ?? []}
          lang={langOf(profile.language)}
          onLeave={startAfresh}
        />
        <Writing
          key={`${turn} ${trial.site} ${trial.surface} ${trial.account.kind}`}
          standIn={standIn}
          trial={trial}
          context={context}
          name={words().compose.you}
          words={written}
          asked={asked}
          onPosted={(text) => setSaid({ kind: 'posted', text })}
          onSchedule={() => setSaid({ kind: 'schedule' })}
        />
        <Outcome said={said} site={siteNames[trial.site]} onBack={(text) => begin(trial, text)} />
      </section>
      <ExampleList
        groups={groups}
        titleOf={titleOf}
        lang={langOf(profile.language)}
        chosen={trial.given?.number ?? null}
        onOpen={open}
      />
    </main>
  );
}

/** The moment is set once for each choice, so that the same words are not looked at anew with every drawing. */
const useContext = (trial: Trial, school: string, calendar: Calendar) =>
  useMemo(() => contextOf(trial, { school, calendar, now: new Date().toISOString() }), [trial, school, calendar]);

type Said = { kind: 'posted'; text: string } | { kind: 'schedule' };

/** What the button did, which is nothing. */
function Outcome({ said, site, onBack }: { said: Said | null; site: string; onBack(text: string): void }) {
  const { schedule, empty, posted, nothing, putBack } = words().compose;
  return (
    <div role="status" aria-live="polite">
      {said?.kind === 'schedule' && <p className="notice">{schedule}</p>}
      {said?.kind === 'posted' && said.text.trim() === '' && <p className="notice">{empty}</p>}
      {said?.kind === 'posted' && said.text.trim() !== '' && (
        <div className="notice good row">
          <p>
            <Rich text={posted(site)} parts={{ nothing: <strong>{nothing}</strong> }} />
          </p>
          <button type="button" onClick={() => onBack(said.text)}>
            {putBack}
          </button>
        </div>
      )}
    </div>
  );
}
