// The settings of a page: read once, changed at once, with one step back.
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { SettingKey, Settings } from '../../src/settings/schema';
import { problemOf } from './asked';

export interface SettingsDesk {
  settings: Settings;
  /** Whether the school has set it, so that it cannot be changed here. */
  isSet(key: SettingKey): boolean;
  /** Saves at once. `said` is what the toast says: "Hours saved". */
  change(patch: Partial<Settings>, said?: string): void;
  toast: { text: string; undo: (() => void) | null } | null;
}

/** Returns the desk, or `null` while it is being fetched; `problem` when it cannot be. */
export function useSettings(): { desk: SettingsDesk | null; problem: string | null } {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [toast, setToast] = useState<SettingsDesk['toast']>(null);
  const saves = useRef(0);

  const load = useCallback(() => {
    ask('settings.get', {}).then(setSettings, (error: unknown) => setProblem(problemOf(error)));
    ask('status.get', {}).then(
      ({ locked: names }) => setLocked(new Set(names)),
      () => undefined,
    );
  }, []);
  useEffect(load, [load]);
  useEffect(() => {
    // Meanwhile the school may have set something.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, [load]);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), 8_000);
    return () => clearTimeout(timer);
  }, [toast]);

  const save = useCallback(
    async (patch: Partial<Settings>, next: SettingsDesk['toast']) => {
      const save = ++saves.current;
      // Shown before it is answered: whoever ticks two boxes or types a time quickly must not work on what stood there before.
      setSettings((shown) => shown && { ...shown, ...patch });
      try {
        const kept = await ask('settings.change', patch);
        if (save === saves.current) setSettings(kept);
        setToast(next);
      } catch (error) {
        setToast({ text: `Not saved. ${problemOf(error)}`, undo: null });
        load();
      }
    },
    [load],
  );

  const change = useCallback(
    (patch: Partial<Settings>, said = 'Saved') => {
      const before = settings && pick(settings, Object.keys(patch) as (keyof Settings)[]);
      const undo = before ? () => void save(before, { text: 'Put back as it was', undo: null }) : null;
      void save(patch, { text: said, undo });
    },
    [settings, save],
  );
  return { desk: settings && { settings, isSet: (key) => locked.has(key), change, toast }, problem };
}

const pick = (settings: Settings, keys: readonly (keyof Settings)[]): Partial<Settings> =>
  Object.fromEntries(keys.map((key) => [key, settings[key]]));
