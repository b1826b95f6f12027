// To try: the drawn composer, what stands around the words, and example drafts to put into it.
import { useMemo, useRef, useState } from 'react';
import type { Calendar } from '../../src/model/calendar';
import { groupExamples, type NumberedExample } from '../../src/studio/example-groups';
import { Problems } from '../../src/ui/notice';
import { siteNames } from '../../src/ui/site-names';
import { Around } from './around';
import { ExampleList } from './example-list';
import { Given } from './given';
import type { ViewProps } from './practice-page';
import { changed, contextOf, ownDraft, type Trial, trialOf } from './trial';
import { useAttended } from './use-attended';
import { useCalendar } from './use-calendar';
import { Writing } from './writing';

export function Compose({ profile, titleOf, isInForce }: ViewProps) {
  const standIn = useAttended();
  const [trial, setTrial] = useState<Trial>(() => ({ ...ownDraft, reach: isInForce ? 'me' : 'anybody' }));
  const { calendar, problem } = useCalendar(profile, isInForce && trial.reach === 'me');
  const [said, setSaid] = useState<Said | null>(null);
  const [turn, setTurn] = useState(0);
  const words = useRef('');
  const asked = useRef(false);
  const groups = useMemo(() => groupExamples(profile), [profile]);

  const begin = (next: Trial, text: string) => {
    words.current = text;
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
      <section className="stack" aria-label="Write">
        <Problems heading="Something needs a look" problems={problem ? [problem] : []} />
        <Around
          trial={trial}
          identity={profile.identity}
          calendar={calendar}
          isInForce={isInForce}
          onChange={(change) => setTrial(changed(trial, change))}
        />
        <Given trial={trial} titleOf={titleOf} examples={profile.examples ?? []} onLeave={startAfresh} />
        <Writing
          key={`${turn} ${trial.site} ${trial.surface} ${trial.account.kind}`}
          standIn={standIn}
          trial={trial}
          context={context}
          name="You"
          words={words}
          asked={asked}
          onPosted={(text) => setSaid({ kind: 'posted', text })}
          onSchedule={() => setSaid({ kind: 'schedule' })}
        />
        <Outcome said={said} site={siteNames[trial.site]} onBack={(text) => begin(trial, text)} />
      </section>
      <ExampleList groups={groups} titleOf={titleOf} chosen={trial.given?.number ?? null} onOpen={open} />
    </main>
  );
}

/** The moment is set once for each choice, so that the same words are not looked at anew with every drawing. */
const useContext = (trial: Trial, school: string, calendar: Calendar) =>
  useMemo(() => contextOf(trial, { school, calendar, now: new Date().toISOString() }), [trial, school, calendar]);

type Said = { kind: 'posted'; text: string } | { kind: 'schedule' };

/** What the button did, which is nothing. */
function Outcome({ said, site, onBack }: { said: Said | null; site: string; onBack(text: string): void }) {
  return (
    <div role="status" aria-live="polite">
      {said?.kind === 'schedule' && (
        <p className="notice">On the site its own schedule would open now. This is practice, so nothing is planned.</p>
      )}
      {said?.kind === 'posted' && said.text.trim() === '' && (
        <p className="notice">There is nothing to post yet. Write something first.</p>
      )}
      {said?.kind === 'posted' && said.text.trim() !== '' && (
        <div className="notice good row">
          <p>
            <strong>Nothing was posted: this is practice.</strong> On {site} it would be out now, and the box empty.
          </p>
          <button type="button" onClick={() => onBack(said.text)}>
            Put the draft back
          </button>
        </div>
      )}
    </div>
  );
}
