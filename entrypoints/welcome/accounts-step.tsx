// The accounts that the person runs for the school: pasted as links, or typed.
import { AccountForm } from '../pages/account-form';
import { accountName, siteName } from '../pages/account-words';
import { Lockable } from '../pages/lockable';
import { RemovableList } from '../pages/removable-list';
import type { StepProps } from './welcome';

export function AccountsStep({ desk }: StepProps) {
  const { settings, change } = desk;
  const accounts = settings.schoolAccounts;
  return (
    <Lockable desk={desk} setting="schoolAccounts">
      <p className="soft">
        A class’s, a club’s or the school’s own. Other parts of the policy hold there. Most people run none: then just go on.
      </p>
      <AccountForm desk={desk} />
      {accounts.length > 0 && (
        <RemovableList
          label="Accounts you run for the school"
          action="Remove"
          empty={null}
          items={accounts.map((account) => ({
            key: `${account.platform}/${account.handle}`,
            says: `${accountName(account.handle)} on ${siteName(account.platform)}`,
            removeLabel: `Remove ${accountName(account.handle)}`,
            onRemove: () => change({ schoolAccounts: accounts.filter((other) => other !== account) }, 'Account removed'),
          }))}
        />
      )}
    </Lockable>
  );
}
