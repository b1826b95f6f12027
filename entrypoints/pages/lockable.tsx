// What a school has set is shown, cannot be changed here, and says whose doing that is.
import { type ReactNode, useId } from 'react';
import type { SettingKey } from '../../src/settings/schema';
import type { SettingsDesk } from './settings-desk';
import { words } from './words';

export interface LockableProps {
  desk: Pick<SettingsDesk, 'isSet'>;
  /** The setting that the controls within change. */
  setting: SettingKey;
  children: ReactNode;
}

export function Lockable({ desk, setting, children }: LockableProps) {
  const id = useId();
  if (!desk.isSet(setting)) return children;
  return (
    <fieldset className="locked stack" disabled aria-describedby={id}>
      <p id={id} className="small">
        <strong>{words().setBySchool}</strong> {words().notChangedHere}
      </p>
      {children}
    </fieldset>
  );
}
