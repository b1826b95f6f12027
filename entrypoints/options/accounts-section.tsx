// The official accounts that the person runs for the school.
import { type FormEvent, useState } from 'react';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import type { SectionProps } from './options';

export function AccountsSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [profiles] = useAsked('profiles.list', {});
  const nameOf = (id: string) => answerOf(profiles)?.find((profile) => profile.id === id)?.name ?? id;
  const others = settings.alsoSchools.map(({ profileId }) => profileId);
  const [problem, setProblem] = useState('');
  const accounts = settings.schoolAccounts;
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const platform = siteIds.find((id) => id === data.get('platform')) ?? 'facebook';
    const handle = String(data.get('handle')).trim().replace(/^@/, '');
    if (!handle) return setProblem('Type the account’s name or @handle first.');
    if (accounts.some((own) => own.platform === platform && own.handle.toLowerCase() === handle.toLowerCase()))
      return setProblem(`${accountName(handle)} is on your list already.`);
    setProblem('');
    const other = others.find((id) => id === data.get('school'));
    change({ schoolAccounts: [...accounts, { platform, handle, ...(other ? { profileId: other } : {}) }] }, 'Account added');
    form.reset();
  };
  return (
    <>
      <p className="soft">
        List the accounts you run for the school. What you post there is checked against the part of the policy for official
        accounts. Everything else counts as your own.
      </p>
      <p className="soft small">
        Write the account’s @handle or the name it shows, as you see it on the site. Where the page shows as whom you are posting,
        it is taken from there; where it does not, you count as yourself. The mark beside your draft says which it took, and lets
        you change it for that draft.
      </p>
      <Lockable desk={desk} setting="schoolAccounts">
        {accounts.length === 0 ? (
          <p>None yet.</p>
        ) : (
          <ul className="plain">
            {accounts.map((account) => (
              <li key={`${account.platform}/${account.handle}`}>
                {accountName(account.handle)} on{' '}
                {account.platform === 'practice' ? 'the practice page' : siteNames[account.platform]}
                {account.profileId && `, for ${nameOf(account.profileId)}`}
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Remove ${accountName(account.handle)}`}
                  onClick={() => change({ schoolAccounts: accounts.filter((other) => other !== account) }, 'Account removed')}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        )}
        <form className="row" onSubmit={add}>
          <select name="platform" aria-label="Site">
            {siteIds.map((id) => (
              <option key={id} value={id}>
                {siteNames[id]}
              </option>
            ))}
          </select>
          <input name="handle" aria-label="Account name or handle" placeholder="@history_at_school" maxLength={100} />
          {others.length > 0 && (
            <select name="school" aria-label="For which school">
              <option value="">for {settings.profileId ? nameOf(settings.profileId) : 'my school'}</option>
              {others.map((id) => (
                <option key={id} value={id}>
                  for {nameOf(id)}
                </option>
              ))}
            </select>
          )}
          <button type="submit">Add account</button>
        </form>
      </Lockable>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

/** A name with spaces is no handle. */
const accountName = (handle: string): string => (/\s/.test(handle) ? handle : `@${handle}`);
