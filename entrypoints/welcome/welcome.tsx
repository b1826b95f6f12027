// From installed to in use: what it is, which school, and done. Everything else can wait for the settings.
import { Problems } from '../../src/ui/notice';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { SchoolPicker } from '../pages/school-picker';
import { useSettings } from '../pages/settings-desk';
import { Toast } from '../pages/toast';
import { TryIt } from '../pages/try-it';

export function Welcome() {
  const { desk, problem } = useSettings();
  const [profiles] = useAsked('profiles.list', {});
  const list = answerOf(profiles) ?? [];
  const chosen = list.find(({ id }) => id === desk?.settings.profileId);
  const choose = (profileId: string) => desk?.change({ profileId, welcomed: true }, 'School saved');
  return (
    <main className="welcome">
      <h1 className="row">
        <img src="/icon.svg" alt="" width="48" height="48" />
        Welcome to Second Glance
      </h1>
      <p>
        While you write on Facebook, X, LinkedIn or Instagram, Second Glance reads the draft with you. When it would break your
        school’s social media policy, it shows you the line of the policy and offers a fix. You always decide.
      </p>
      <ul className="promises">
        <li>What you write stays on this computer. Nobody is told, your school included.</li>
        <li>You can pause it, or switch it off on a site, at any time.</li>
        <li>If it ever fails, your post goes out as usual.</li>
      </ul>
      <Problems heading="Something needs a look" problems={problem ? [problem] : []} />
      <section className="sheet stack" aria-labelledby="school">
        <h2 id="school">1. Choose your school</h2>
        {desk && (
          <Lockable desk={desk} setting="profileId">
            <SchoolPicker profiles={list} chosen={chosen?.id ?? null} onChoose={choose} />
          </Lockable>
        )}
        <p className="small soft">
          Not here? Your school may give you a file: <a href="/options.html#school">add it in the settings</a>. Or a link:{' '}
          <a href="/options.html#subscription">follow it there</a>.
        </p>
      </section>
      <section className="sheet stack" aria-labelledby="try">
        <h2 id="try">2. Try it</h2>
        {chosen ? (
          <>
            <TryIt example={`Proud of my class at ${chosen.name} today!`} />
            <p role="status">
              <strong>That is all.</strong> {chosen.name} is set. Open one of the four sites and write as always, or{' '}
              <a href="/practice.html">practise first</a>: nothing is posted there.
            </p>
          </>
        ) : (
          <p className="soft">Choose a school first.</p>
        )}
      </section>
      <p className="soft">
        Part-time, running a school account, or a list of pupils? All of that is in the <a href="/options.html">settings</a>,
        whenever you like.
      </p>
      {desk && <Toast toast={desk.toast} />}
    </main>
  );
}
