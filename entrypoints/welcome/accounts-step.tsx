// The accounts that the person runs for the school: pasted as links, or typed.
import { AccountForm } from '../pages/account-form';
import { words as accountForm } from '../pages/account-form-words';
import { accountName, siteName } from '../pages/account-words';
import { Lockable } from '../pages/lockable';
import { RemovableList } from '../pages/removable-list';
import { words } from './step-words';
import type { StepProps } from './welcome';

export function AccountsStep({ desk }: StepProps) {
  const { settings, change } = desk;
  const accounts = settings.schoolAccounts;
  return (
    <Lockable desk={desk} setting="schoolAccounts">
      <p className="soft">{words().accountsWhy}</p>
      <AccountForm desk={desk} />
      {accounts.length > 0 && (
        <RemovableList
          label={words().accounts}
          action={words().remove}
          empty={null}
          items={accounts.map((account) => ({
            key: `${account.platform}/${account.handle}`,
            says: accountForm().onSite(accountName(account.handle), siteName(account.platform)),
            removeLabel: words().removeNamed(accountName(account.handle)),
            onRemove: () => change({ schoolAccounts: accounts.filter((other) => other !== account) }, words().accountRemoved),
          }))}
        />
      )}
    </Lockable>
  );
}
