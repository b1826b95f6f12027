// The practice page: whose policy, and one of three things to do with it: write, show it to a room, print a sheet.

import { useEffect, useState } from 'react';
import type { Profile } from '../../src/model/profile';
import { Problems } from '../../src/ui/notice';
import { Rich } from '../../src/ui/rich';
import { answerOf, useAsked } from '../pages/asked';
import { useHash } from '../pages/hash';
import { SchoolSelect } from '../pages/school-select';
import { Compose } from './compose';
import { Projector } from './projector';
import { Sheet } from './sheet';
import { words } from './words';

const views = [
  { id: '', view: 'try' },
  { id: 'projector', view: 'projector' },
  { id: 'sheet', view: 'sheet' },
] as const;

export function PracticePage() {
  const [profiles] = useAsked('profiles.list', {});
  const [status] = useAsked('status.get', {});
  const [picked, setPicked] = useState<string | null>(null);
  const here = useHash();
  const list = answerOf(profiles) ?? [];
  const known = answerOf(status);
  const inForce = [known?.profile, ...(known?.also ?? [])].flatMap((one) => one?.id ?? []);
  const school = picked ?? inForce[0] ?? null;
  const failed = [profiles, status].flatMap((asked) => (asked.state === 'failed' ? [asked.problem] : []));
  return (
    <div className={`practice view-${here || 'try'}`}>
      <header className="practice-head">
        <div>
          <h1>{words().heading}</h1>
          <p className="soft">{words().promise}</p>
        </div>
        <SchoolSelect className="practice-school" schools={list} shown={school} inForce={inForce} onChoose={setPicked} />
      </header>
      <nav className="practice-ways" aria-label={words().ways}>
        {views.map(({ id, view }) => (
          <a key={id} href={`#${id}`} aria-current={here === id ? 'page' : undefined}>
            {words().views[view]}
          </a>
        ))}
      </nav>
      <Problems heading={words().failed} problems={[...new Set(failed)]} />
      {known && school === null && <NoSchool isListed={list.length > 0} />}
      {school !== null && <AtSchool key={school} id={school} view={here} isInForce={inForce.includes(school)} />}
      {!known && failed.length === 0 && <p className="soft">{words().opening}</p>}
    </div>
  );
}

function NoSchool({ isListed }: { isListed: boolean }) {
  const { heading, listed, none, choose } = words().noSchool;
  return (
    <main className="sheet stack">
      <h2>{heading}</h2>
      <p>
        <Rich text={isListed ? listed : none} parts={{ choose: <a href="/welcome.html">{choose}</a> }} />
      </p>
    </main>
  );
}

export interface ViewProps {
  profile: Profile;
  titleOf(rule: string): string;
  /** It is among those that the person's own drafts are looked at by. */
  isInForce: boolean;
}

function AtSchool({ id, view, isInForce }: { id: string; view: string; isInForce: boolean }) {
  const [asked] = useAsked('profile.get', { id });
  const [rules] = useAsked('rules.list', {});
  const profile = answerOf(asked);
  const cards = answerOf(rules);
  const name = profile?.identity.name;
  useEffect(() => {
    if (name) document.title = words().titleOf(name);
  }, [name]);
  const failed = [asked, rules].flatMap((one) => (one.state === 'failed' ? [one.problem] : []));
  if (failed.length > 0) return <Problems heading={words().policy.failed} problems={[...new Set(failed)]} />;
  if (asked.state === 'waiting' || !cards) return <p className="soft">{words().policy.opening}</p>;
  if (!profile) return <p className="notice">{words().policy.gone}</p>;
  const titleOf = (rule: string) => cards.find((card) => card.id === rule)?.title ?? rule;
  if (view === 'projector') return <Projector profile={profile} titleOf={titleOf} />;
  if (view === 'sheet') return <Sheet profile={profile} known={new Set(cards.map((card) => card.id))} />;
  return <Compose profile={profile} titleOf={titleOf} isInForce={isInForce} />;
}
