// From installed to in use, in four short steps: one at a time, each to be left out, and whoever comes back goes on where they were.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Problems } from '../../src/ui/notice';
import { answerOf, useAsked } from '../pages/asked';
import { type SettingsDesk, useSettings } from '../pages/settings-desk';
import { Toast } from '../pages/toast';
import { AccountsStep } from './accounts-step';
import { HoursStep } from './hours-step';
import { SchoolStep } from './school-step';
import { LAST, STEPS, type StepId, type StepNumber, shownStep, stepAfter, stepBefore } from './steps';
import { TryStep } from './try-step';

export interface StepProps {
  desk: SettingsDesk;
}

const VIEWS: Readonly<Record<StepId, { title: string; View(props: StepProps): React.ReactNode }>> = {
  school: { title: 'Choose your school', View: SchoolStep },
  hours: { title: 'When are you at work?', View: HoursStep },
  accounts: { title: 'Do you run an account for the school?', View: AccountsStep },
  try: { title: 'Try it', View: TryStep },
};

export function Welcome() {
  const { desk, problem } = useSettings();
  const [status] = useAsked('status.get', {});
  const known = answerOf(status);
  return (
    <main className="welcome" tabIndex={-1}>
      <h1 className="row">
        <img src="/icon.svg" alt="" width="48" height="48" />
        Welcome to Second Glance
      </h1>
      <Problems heading="Something needs a look" problems={problem ? [problem] : []} />
      {desk && known && (
        <Steps desk={desk} setBy={known.locked.includes('profileId') ? (known.profile?.name ?? 'your school') : null} />
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
  const { title, View } = VIEWS[id];
  const back = stepBefore(step, setBy !== null);
  const next = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    go(stepAfter(step));
  };
  const pressed = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.defaultPrevented || !(target instanceof Element)) return;
    // Where Enter means something of its own, it keeps that meaning.
    if (!target.closest('button, a, select, textarea, summary, form')) next(event);
  };
  return (
    <>
      {(step === 1 || (step === 2 && setBy)) && <Promises />}
      {setBy && step === 2 && (
        <p className="notice">
          <strong>Your school is set already.</strong> {setBy} chose its policy for you, so the first step is done.
        </p>
      )}
      <section className="sheet stack" aria-labelledby="step" onKeyDown={pressed}>
        <Progress step={step} />
        <h2 id="step" ref={heading} tabIndex={-1}>
          <span className="unseen">
            Step {step} of {LAST}:{' '}
          </span>
          {title}
        </h2>
        <View desk={desk} />
        <form className="row moves" onSubmit={next}>
          {back && (
            <button type="button" onClick={() => go(back)}>
              Back
            </button>
          )}
          <button type="submit" className="main">
            {step === LAST ? 'Finish' : id === 'school' && settings.profileId === null ? 'Go on without a school' : 'Next'}
          </button>
          <span className="small soft keys-hint">
            <kbd>Enter</kbd> goes on
          </span>
          {step < LAST && (
            <button type="button" className="quiet" onClick={() => go(null)}>
              Skip the rest
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
      <p>
        While you write on Facebook, X, LinkedIn or Instagram, Second Glance reads the draft with you. When it would break your
        school’s social media policy, it shows you the line of the policy and offers a fix. You always decide.
      </p>
      <ul className="promises">
        <li>What you write stays on this computer. Nobody is told, your school included.</li>
        <li>You can pause it, or switch it off on a site, at any time.</li>
        <li>If it ever fails, your post goes out as usual.</li>
      </ul>
    </>
  );
}

function Progress({ step }: { step: StepNumber }) {
  return (
    <div className="progress">
      <span className="small soft">
        Step {step} of {LAST}
      </span>
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
  return (
    <section className="sheet stack" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {hasSchool ? 'That is all' : 'Nothing is checked yet'}
      </h2>
      <p>
        {hasSchool
          ? 'Open one of the four sites and write as always. A small mark beside what you write says that Second Glance reads along.'
          : 'Choose a school whenever you like, here or in the settings. Until then nothing is read.'}
      </p>
      <p>
        Would you rather see it first? <a href="/practice.html">Practise without posting</a>: nothing is sent there.
      </p>
      <p>
        Everything else, from a list of pupils to your term dates, is in the <a href="/options.html">settings</a>.
      </p>
      <div>
        <button type="button" onClick={onAgain}>
          Go through the steps again
        </button>
      </div>
    </section>
  );
}
