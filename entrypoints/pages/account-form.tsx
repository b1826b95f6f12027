// Adding accounts by link, handle or name, one or several at once.
import { type FormEvent, useState } from 'react';
import { Problems } from '../../src/ui/notice';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { accountName, siteName } from './account-words';
import { readAccounts } from './read-accounts';
import type { SettingsDesk } from './settings-desk';

export interface AccountFormProps {
  desk: SettingsDesk;
  /** Further schools for which one may run an account. */
  schools?: readonly { id: string; name: string }[];
  /** The first school's name. */
  first?: string;
}

/** As many as the setting takes. */
const MOST = 50;

export function AccountForm({ desk: { settings, change }, schools = [], first = 'my school' }: AccountFormProps) {
  const [text, setText] = useState('');
  const [site, setSite] = useState('');
  const [school, setSchool] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const known = settings.schoolAccounts;
  const add = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!text.trim()) return setProblems(['Type the account’s name or @handle, or paste the link to its profile.']);
    const read = readAccounts(text, siteIds.find((id) => id === site) ?? null);
    const isKnown = ({ platform, handle }: (typeof read.accounts)[number]) =>
      known.some((own) => own.platform === platform && own.handle.toLowerCase() === handle.toLowerCase());
    const fresh = read.accounts.filter((account) => !isKnown(account)).slice(0, MOST - known.length);
    const told = [
      ...read.problems,
      ...read.accounts
        .filter(isKnown)
        .map(({ platform, handle }) => `${accountName(handle)} on ${siteName(platform)} is on your list already.`),
    ];
    setProblems(told);
    if (fresh.length === 0) return;
    const other = schools.find(({ id }) => id === school);
    const names = fresh.map(({ platform, handle }) => `${accountName(handle)} on ${siteName(platform)}`).join(', ');
    change(
      { schoolAccounts: [...known, ...fresh.map((account) => ({ ...account, ...(other ? { profileId: other.id } : {}) }))] },
      `Account added: ${names}`,
    );
    if (told.length === 0) setText('');
  };
  return (
    <form className="stack" style={{ gap: 8 }} onSubmit={add}>
      <div className="row fields">
        <label className="wide">
          <span className="small">Link to the account’s profile, its @handle, or the name it shows</span>
          <input
            aria-label="Account: link, handle or name"
            value={text}
            placeholder="https://www.instagram.com/history_at_school"
            maxLength={4_000}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <label>
          <span className="small">Site</span>
          <select value={site} onChange={({ currentTarget }) => setSite(currentTarget.value)}>
            <option value="">As the link says</option>
            {siteIds.map((id) => (
              <option key={id} value={id}>
                {siteNames[id]}
              </option>
            ))}
          </select>
        </label>
        {schools.length > 0 && (
          <label>
            <span className="small">For which school</span>
            <select value={school} onChange={({ currentTarget }) => setSchool(currentTarget.value)}>
              <option value="">for {first}</option>
              {schools.map(({ id, name }) => (
                <option key={id} value={id}>
                  for {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit">Add account</button>
      </div>
      <Problems heading="Not added" problems={problems} />
    </form>
  );
}
