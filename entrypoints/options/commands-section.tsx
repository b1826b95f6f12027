// The keys: what each does, which key it has now, and the way to where the browser lets one change it.
import { useCallback, useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { commands } from '../../src/ui/commands';
import { words } from './own-words';

const SHORTCUTS = 'chrome://extensions/shortcuts';
const isFirefox = import.meta.env.FIREFOX;

export function CommandsSection() {
  const keys = useKeys();
  const [said, setSaid] = useState('');
  const says = words().keys;
  const change = () =>
    openShortcuts().then(
      () => setSaid(''),
      () => setSaid(`${says.notOpened} ${isFirefox ? says.byMenu : says.byAddress(SHORTCUTS)}`),
    );
  return (
    <>
      <p className="soft">{says.about}</p>
      <dl className="stack">
        {commands.map(({ id, label, help }) => (
          <div key={id}>
            <dt>
              <strong>{label}</strong> <KeyWords keys={keys} id={id} />
            </dt>
            <dd className="soft small" style={{ margin: 0 }}>
              {help}
            </dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <button type="button" onClick={() => void change()}>
          {says.change}
        </button>
        {!isFirefox && <span className="soft small">{says.opens(SHORTCUTS)}</span>}
      </div>
      <p role="status">{said}</p>
    </>
  );
}

function KeyWords({ keys, id }: { keys: ReadonlyMap<string, string> | null; id: string }) {
  if (!keys) return null;
  const key = keys.get(id);
  return key ? <kbd>{key}</kbd> : <span className="soft">{words().keys.none}</span>;
}

/** Looked at again whenever this page comes back to the front: they are changed in another one. */
function useKeys(): ReadonlyMap<string, string> | null {
  const [keys, setKeys] = useState<ReadonlyMap<string, string> | null>(null);
  const look = useCallback(() => {
    browser.commands.getAll().then(
      (all) => setKeys(new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut]))),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [look]);
  return keys;
}

/** Only Firefox has a call for it. */
const openShortcuts = async (): Promise<void> => {
  const { openShortcutSettings } = browser.commands as typeof browser.commands & FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS } satisfies Browser.tabs.CreateProperties);
};

interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}
