// The policy reader: whose policy it is, and the policy itself once it is there.

import { useEffect, useState } from 'react';
import { Problems } from '../../src/ui/notice';
import { answerOf, useAsked } from '../pages/asked';
import { readerPlace, schoolAt } from '../pages/reader-place';
import { SchoolSelect } from '../pages/school-select';
import { PolicyPage } from './policy-page';
import { words } from './words';

export function Reader() {
  const [profiles] = useAsked('profiles.list', {});
  const [status] = useAsked('status.get', {});
  const [named, setNamed] = useState(() => schoolAt(location.search));
  /** On the page that stands: whoever goes through the list by arrow keys must not be carried off at the first. */
  const read = (id: string) => {
    history.replaceState(null, '', readerPlace(id, undefined));
    dispatchEvent(new HashChangeEvent('hashchange'));
    setNamed(id);
  };
  const known = answerOf(status);
  const inForce = [known?.profile, ...(known?.also ?? [])].flatMap((profile) => profile?.id ?? []);
  const school = named ?? inForce[0] ?? null;
  const list = answerOf(profiles) ?? [];
  const isUnknown = named !== null && list.length > 0 && !list.some(({ id }) => id === named);
  const failed = [profiles, status].flatMap((asked) => (asked.state === 'failed' ? [asked.problem] : []));
  return (
    <div className="reader">
      <nav className="row reader-top small" aria-label={words().whichPolicy}>
        <SchoolSelect
          className="reader-school"
          schools={list}
          shown={isUnknown ? null : school}
          inForce={inForce}
          onChoose={read}
        />
        <span className="row">
          {school !== null && (
            <button type="button" onClick={() => print()}>
              {words().print}
            </button>
          )}
          <a href="/options.html">{words().settings}</a>
        </span>
      </nav>
      <Problems heading={words().policiesFailed} problems={[...new Set(failed)]} />
      {isUnknown && (
        <p className="notice" role="status">
          {words().schoolGone}
        </p>
      )}
      {status.state === 'there' && school === null && (
        <main className="stack">
          <h1>{words().heading}</h1>
          <p>{words().noSchool}</p>
        </main>
      )}
      {school !== null && !isUnknown && <Opened key={school} id={school} />}
    </div>
  );
}

function Opened({ id }: { id: string }) {
  const [asked] = useAsked('profile.get', { id });
  const [rules] = useAsked('rules.list', {});
  const profile = answerOf(asked);
  const name = profile?.identity.name;
  useEffect(() => {
    if (name) document.title = words().titleOf(name);
  }, [name]);
  const failed = [asked, rules].flatMap((one) => (one.state === 'failed' ? [one.problem] : []));
  if (failed.length > 0) return <Problems heading={words().policyFailed} problems={[...new Set(failed)]} />;
  if (!profile || rules.state !== 'there') return <p className="soft">{words().opening}</p>;
  return <PolicyPage profile={profile} rules={rules.value} />;
}
