// Adding accounts by link, handle or name, one or several at once.
import { type FormEvent, useState } from 'react';
import { Problems } from '../../src/ui/notice';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { words } from './account-form-words';
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

export function AccountForm({ desk: { settings, change }, schools = [], first = words().mySchool }: AccountFormProps) {
  const [text, setText] = useState('');
  const [site, setSite] = useState('');
  const [school, setSchool] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const known = settings.schoolAccounts;
  const add = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!text.trim()) return setProblems([words().nothingTyped]);
    const read = readAccounts(text, siteIds.find((id) => id === site) ?? null);
    const isKnown = ({ platform, handle }: (typeof read.accounts)[number]) =>
      known.some((own) => own.platform === platform && own.handle.toLowerCase() === handle.toLowerCase());
    const fresh = read.accounts.filter((account) => !isKnown(account)).slice(0, MOST - known.length);
    const told = [
      ...read.problems,
      ...read.accounts.filter(isKnown).map(({ platform, handle }) => words().already(accountName(handle), siteName(platform))),
    ];
    setProblems(told);
    if (fresh.length === 0) return;
    const other = schools.find(({ id }) => id === school);
    const names = fresh.map(({ platform, handle }) => words().onSite(accountName(handle), siteName(platform))).join(', ');
    change(
      { schoolAccounts: [...known, ...fresh.map((account) => ({ ...account, ...(other ? { profileId: other.id } : {}) }))] },
      words().added(names),
    );
    if (told.length === 0) setText('');
  };
  return (
    <form className="stack" style={{ gap: 8 }} onSubmit={add}>
      <div className="row fields">
        <label className="wide">
          <span className="small">{words().ways}</span>
          <input
            aria-label={words().field}
            value={text}
            placeholder={words().example}
            maxLength={4_000}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <label>
          <span className="small">{words().site}</span>
          <select value={site} onChange={({ currentTarget }) => setSite(currentTarget.value)}>
            <option value="">{words().asLinkSays}</option>
            {siteIds.map((id) => (
              <option key={id} value={id}>
                {siteNames[id]}
              </option>
            ))}
          </select>
        </label>
        {schools.length > 0 && (
          <label>
            <span className="small">{words().whichSchool}</span>
            <select value={school} onChange={({ currentTarget }) => setSchool(currentTarget.value)}>
              <option value="">{words().forSchool(first)}</option>
              {schools.map(({ id, name }) => (
                <option key={id} value={id}>
                  {words().forSchool(name)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit">{words().add}</button>
      </div>
      <Problems heading={words().notAdded} problems={problems} />
    </form>
  );
}
