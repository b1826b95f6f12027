// From installed to in use, in four short steps: one at a time, each to be left out, and whoever comes back goes on where they were.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Problems } from '../../src/ui/notice';
import { Rich } from '../../src/ui/rich';
import { answerOf, useAsked } from '../pages/asked';
import { LanguageSelect } from '../pages/language-select';
import { type SettingsDesk, useSettings } from '../pages/settings-desk';
import { Toast } from '../pages/toast';
import { words as shared } from '../pages/words';
import { AccountsStep } from './accounts-step';
import { HoursStep } from './hours-step';
import { SchoolStep } from './school-step';
import { LAST, STEPS, type StepId, type StepNumber, shownStep, stepAfter, stepBefore } from './steps';
import { TryStep } from './try-step';
import { words } from './words';

export interface StepProps {
  desk: SettingsDesk;
}

const VIEWS: Readonly<Record<StepId, (props: StepProps) => React.ReactNode>> = {
  school: SchoolStep,
  hours: HoursStep,
  accounts: AccountsStep,
  try: TryStep,
};

export function Welcome() {
  const { desk, problem } = useSettings();
  const [status] = useAsked('status.get', {});
  const known = answerOf(status);
  return (
    <main className="welcome" tabIndex={-1}>
      <div className="row welcome-top">
        <h1 className="row">
          <img src="/icon.svg" alt="" width="48" height="48" />
          {words().title}
        </h1>
        {desk && <LanguageSelect desk={desk} />}
      </div>
      <Problems heading={shared().needsALook} problems={problem ? [problem] : []} />
      {desk && known && (
        <Steps desk={desk} setBy={known.locked.includes('profileId') ? (known.profile?.name ?? words().yourSchool) : null} />
      )}
      {desk && <Toast toast={desk.toast} />}
    </main>
  );
}

/** `setBy`: the school that has chosen its own profile for the person. */
function Steps({ desk, setBy }: StepProps & { setBy: string | null }) {
  const { settings, change } = desk;
  const [isDone, setDone] = useState(false);
  const step = shownStep(settings.welcomeStep, setBy !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(step);
  useEffect(() => {
    // Whoever moved on hears and reads the new step from its heading; at the start nothing takes the focus.
    if (seen.current !== step || isDone) heading.current?.focus();
    seen.current = step;
  }, [step, isDone]);
  const go = (to: StepNumber | null) => {
    if (to) return change({ welcomeStep: to }, null);
    change({ welcomed: true, welcomeStep: 1 }, null);
    setDone(true);
  };
  if (isDone)
    return <Done heading={heading} hasSchool={settings.profileId !== null || setBy !== null} onAgain={() => setDone(false)} />;
  const id = STEPS[step - 1] ?? 'school';
  const View = VIEWS[id];
  const says = words();
  const isWithout = id === 'school' && settings.profileId === null;
  const back = stepBefore(step, setBy !== null);
  const next = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    go(stepAfter(step));
  };
  const pressed = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.defaultPrevented || !(target instanceof Element)) return;
    // Where Enter means something of its own, it keeps that meaning; and nobody goes on without a school by it unawares.
    if (!isWithout && !target.closest('button, a, select, textarea, summary, form')) next(event);
  };
  return (
    <>
      {(step === 1 || (step === 2 && setBy)) && <Promises />}
      {setBy && step === 2 && (
        <p className="notice">
          <strong>{words().setAlready}</strong> {words().chosenBy(setBy)}
        </p>
      )}
      <section className="sheet stack" aria-labelledby="step" onKeyDown={pressed}>
        <Progress step={step} />
        <h2 id="step" ref={heading} tabIndex={-1}>
          <span className="unseen">{words().stepOf(step, LAST)}: </span>
          {words().steps[id]}
        </h2>
        <View desk={desk} />
        <form className="row moves" onSubmit={next}>
          {back && (
            <button type="button" onClick={() => go(back)}>
              {words().back}
            </button>
          )}
          <button type="submit" className={isWithout ? undefined : 'main'}>
            {step === LAST ? says.finish : isWithout ? says.goOnWithout : says.next}
          </button>
          {!isWithout && (
            <span className="small soft keys-hint">
              <Rich text={says.goesOn} parts={{ enter: <kbd>{says.enter}</kbd> }} />
            </span>
          )}
          {step < LAST && (
            <button type="button" className="quiet" onClick={() => go(null)}>
              {words().skip}
            </button>
          )}
        </form>
      </section>
    </>
  );
}

function Promises() {
  return (
    <>
      <p>{words().what}</p>
      <ul className="promises">
        {words().promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
    </>
  );
}

function Progress({ step }: { step: StepNumber }) {
  return (
    <div className="progress">
      <span className="small soft">{words().stepOf(step, LAST)}</span>
      <span className="pips" aria-hidden="true">
        {STEPS.map((id, at) => (
          <span key={id} data-state={at + 1 < step ? 'past' : at + 1 === step ? 'now' : 'ahead'} />
        ))}
      </span>
    </div>
  );
}

interface DoneProps {
  heading: React.RefObject<HTMLHeadingElement | null>;
  hasSchool: boolean;
  onAgain(): void;
}

function Done({ heading, hasSchool, onAgain }: DoneProps) {
  const says = words();
  return (
    <section className="sheet stack" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {hasSchool ? says.done : says.nothingYet}
      </h2>
      <p>{hasSchool ? says.doneHow : says.nothingHow}</p>
      <p>
        <Rich text={says.seeFirst} parts={{ practise: <a href="/practice.html">{says.practise}</a> }} />
      </p>
      <p>
        <Rich text={says.everythingElse} parts={{ settings: <a href="/options.html">{says.settings}</a> }} />
      </p>
      <div>
        <button type="button" onClick={onAgain}>
          {says.again}
        </button>
      </div>
    </section>
  );
}
