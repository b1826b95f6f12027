// The official accounts that the person runs for the school.
import { settings as schema } from '../../src/settings/schema';
import { AccountForm } from '../pages/account-form';
import { accountName, siteName } from '../pages/account-words';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { RemovableList } from '../pages/removable-list';
import type { SectionProps } from './options';
import { words } from './own-words';

export function AccountsSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [profiles] = useAsked('profiles.list', {});
  const nameOf = (id: string) => answerOf(profiles)?.find((profile) => profile.id === id)?.name ?? id;
  const accounts = settings.schoolAccounts;
  const says = words().accounts;
  return (
    <>
      <p className="soft">
        {schema.schoolAccounts.help} {says.about}
      </p>
      <p className="soft small">{says.asWhom}</p>
      <Lockable desk={desk} setting="schoolAccounts">
        <RemovableList
          label={schema.schoolAccounts.label}
          action={says.action}
          empty={<p>{says.none}</p>}
          items={accounts.map((account) => ({
            key: `${account.platform}/${account.handle}`,
            says: says.one(
              accountName(account.handle),
              siteName(account.platform),
              account.profileId ? nameOf(account.profileId) : null,
            ),
            removeLabel: says.remove(accountName(account.handle)),
            onRemove: () => change({ schoolAccounts: accounts.filter((other) => other !== account) }, says.removed),
          }))}
        />
        <AccountForm
          desk={desk}
          schools={settings.alsoSchools.map(({ profileId }) => ({ id: profileId, name: nameOf(profileId) }))}
          first={settings.profileId ? nameOf(settings.profileId) : says.mySchool}
        />
      </Lockable>
    </>
  );
}
