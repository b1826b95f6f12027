// What goes on in this tab, pausing, and checking some text.
import { browser } from 'wxt/browser';
import { pauseAt } from '../../src/settings/paused';
import { Problems } from '../../src/ui/notice';
import { listed } from '../../src/ui/schools';
import { siteNames } from '../../src/ui/site-names';
import { answerOf, useAsked } from '../pages/asked';
import { openReader } from '../pages/open-reader';
import { PauseButtons } from '../pages/pause-buttons';
import { ProfileLine, SchoolNews } from '../pages/school-word';
import { useSettings } from '../pages/settings-desk';
import { TryIt } from '../pages/try-it';
import { CARRY_ON, unseenWords } from '../pages/unseen-words';
import { VerdictView } from '../pages/verdict-view';
import { useTab } from './tab';

export function Popup() {
  const { desk, problem } = useSettings();
  const [status] = useAsked('status.get', {});
  const tab = useTab();
  const known = answerOf(status);
  const profile = known?.profile;
  const troubles = problem ? [problem] : (known?.troubles ?? []);
  return (
    <main className="popup">
      <header>
        <h1>Second Glance</h1>
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
          Settings
        </button>
      </header>
      <Problems heading="Something needs a look" problems={troubles} />
      {status.state === 'there' &&
        (profile ? (
          <p className="small soft">
            Checking against the {known.also.length > 0 ? 'policies' : 'policy'} of{' '}
            {listed([profile, ...known.also].map(({ name }) => name))}.{' '}
            <button type="button" className="quiet" onClick={() => void openReader(profile.id)}>
              The whole policy
            </button>
          </p>
        ) : (
          <p className="notice">
            No school is chosen yet, so nothing is checked.{' '}
            <a href="/welcome.html" target="_blank" rel="noreferrer">
              Choose your school
            </a>
          </p>
        ))}
      {known && <ProfileLine status={known} />}
      {known && <SchoolNews status={known} />}
      {!(desk && pauseAt(desk.settings.paused, new Date())) && <ThisTab tab={tab} />}
      {desk && <PauseButtons desk={desk} />}
      {desk && tab.state === 'site' && (
        <SiteSwitch
          name={nameOf(tab.tab.platform)}
          off={desk.settings.sitesOff.includes(tab.tab.platform)}
          onChange={(off) =>
            desk.change({
              sitesOff: off
                ? [...desk.settings.sitesOff, tab.tab.platform]
                : desk.settings.sitesOff.filter((site) => site !== tab.tab.platform),
            })
          }
        />
      )}
      <a href="/practice.html" target="_blank" rel="noreferrer">
        Practise without posting
      </a>
      <details>
        <summary>Check some text</summary>
        <div style={{ marginTop: 10 }}>
          <TryIt />
        </div>
      </details>
      <a href="/reflections.html" target="_blank" rel="noreferrer">
        My reflections
      </a>
    </main>
  );
}

function ThisTab({ tab }: { tab: ReturnType<typeof useTab> }) {
  if (tab.state === 'looking') return <p className="soft">Looking at this tab …</p>;
  if (tab.state === 'elsewhere')
    return (
      <p>
        This tab is not one of the four sites, so nothing is read here. If it is and you have just installed Second Glance, reload
        the tab.
      </p>
    );
  const { activity, composers, unchecked, verdicts, platform, unseen } = tab.tab;
  const site = nameOf(platform);
  if (activity === 'paused') return null;
  if (activity === 'site-off') return <p>Switched off on {site}.</p>;
  if (activity === 'no-school') return null;
  const missing = unseen.length > 0 && (
    <p className="notice">
      {unseenWords(platform, unseen)} {CARRY_ON}
    </p>
  );
  if (unchecked + verdicts.length > 0)
    return (
      <>
        {missing}
        {unchecked > 0 && <p className="notice">What you are writing on {site} could not be checked. You can post as usual.</p>}
        {verdicts.map((verdict) => (
          <VerdictView key={verdict.nudges.map(({ id }) => id).join()} verdict={verdict} />
        ))}
      </>
    );
  if (missing && composers === 0) return missing;
  return (
    <>
      {missing}
      <p>
        {composers > 0
          ? `Nothing to mention in what you are writing on ${site}.`
          : `Ready on ${site}. Start writing, and it reads along.`}
      </p>
    </>
  );
}

function SiteSwitch({ name, off, onChange }: { name: string; off: boolean; onChange(off: boolean): void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={!off} onChange={() => onChange(!off)} />
      Check what I write on {name}
    </label>
  );
}

const nameOf = (platform: string): string =>
  platform in siteNames ? siteNames[platform as keyof typeof siteNames] : 'the practice page';
