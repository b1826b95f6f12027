// The keys: what each does, which key it has now, and the way to where the browser lets one change it.
import { useCallback, useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { commands } from '../../src/ui/commands';

const SHORTCUTS = 'chrome://extensions/shortcuts';
const isFirefox = import.meta.env.FIREFOX;

export function CommandsSection() {
  const keys = useKeys();
  const [said, setSaid] = useState('');
  const change = () =>
    openShortcuts().then(
      () => setSaid(''),
      () => setSaid(`The browser did not open it. ${BY_HAND}`),
    );
  return (
    <>
      <p className="soft">Keys that work on every page. Give them others if these are taken on your computer, or none at all.</p>
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
          Change these keys …
        </button>
        {!isFirefox && <span className="soft small">Opens {SHORTCUTS}, where the browser keeps them.</span>}
      </div>
      <p role="status">{said}</p>
    </>
  );
}

const BY_HAND = isFirefox
  ? 'Open the menu, then “Add-ons and themes”, and choose “Manage Extension Shortcuts” under the cog wheel.'
  : `Type ${SHORTCUTS} into the address line.`;

function KeyWords({ keys, id }: { keys: ReadonlyMap<string, string> | null; id: string }) {
  if (!keys) return null;
  const key = keys.get(id);
  return key ? <kbd>{key}</kbd> : <span className="soft">no key</span>;
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
