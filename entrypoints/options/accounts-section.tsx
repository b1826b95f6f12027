// The official accounts that the person runs for the school.
import { settings as schema } from '../../src/settings/schema';
import { AccountForm } from '../pages/account-form';
import { accountName, siteName } from '../pages/account-words';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { RemovableList } from '../pages/removable-list';
import type { SectionProps } from './options';

export function AccountsSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [profiles] = useAsked('profiles.list', {});
  const nameOf = (id: string) => answerOf(profiles)?.find((profile) => profile.id === id)?.name ?? id;
  const accounts = settings.schoolAccounts;
  return (
    <>
      <p className="soft">
        {schema.schoolAccounts.help} What you post there is checked against the part of the policy for official accounts.
        Everything else counts as your own.
      </p>
      <p className="soft small">
        Where the page shows as whom you are posting, it is taken from there; where it does not, you count as yourself. The mark
        beside your draft says which it took, and lets you change it for that draft.
      </p>
      <Lockable desk={desk} setting="schoolAccounts">
        <RemovableList
          label={schema.schoolAccounts.label}
          action="Remove"
          empty={<p>None yet.</p>}
          items={accounts.map((account) => ({
            key: `${account.platform}/${account.handle}`,
            says: (
              <>
                {accountName(account.handle)} on {siteName(account.platform)}
                {account.profileId && `, for ${nameOf(account.profileId)}`}
              </>
            ),
            removeLabel: `Remove ${accountName(account.handle)}`,
            onRemove: () => change({ schoolAccounts: accounts.filter((other) => other !== account) }, 'Account removed'),
          }))}
        />
        <AccountForm
          desk={desk}
          schools={settings.alsoSchools.map(({ profileId }) => ({ id: profileId, name: nameOf(profileId) }))}
          first={settings.profileId ? nameOf(settings.profileId) : 'my school'}
        />
      </Lockable>
    </>
  );
}
