// The settings of a page: read once, changed at once, and every change can be taken back, the last first.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { SettingKey, Settings } from '../../src/settings/schema';
import { problemOf } from './asked';
import { announceChange } from './changes';
import { createSteps, isUndo, type Said, type Step, spokenOf, TYPED } from './undoing';
import { words } from './words';

export interface SettingsDesk {
  settings: Settings;
  /** Whether the school has set it, so that it cannot be changed here. */
  isSet(key: SettingKey): boolean;
  /**
   * Saves at once. `said` is what the toast says: "Hours saved"; a function says it in the language spoken by then. `null`: nothing is
   * said, and there is nothing to undo.
   */
  change(patch: Partial<Settings>, said?: Said | null): void;
  /** Tells of something done by a message of its own; `undo` names what puts it back, `null` where nothing can. */
  did(said: string, undo: string | null): void;
  toast: { text: string; undo: (() => void) | null; putAway(): void } | null;
}

/** What other parts of a page show or speak. */
const SEEN_ELSEWHERE: readonly SettingKey[] = ['profileId', 'alsoSchools', 'language'];

type Told = { text: Said; step: Step | null };

/** Of the page: in another language it is drawn anew, with a desk that goes on where the one before was. */
const steps = createSteps();
let last: { settings: Settings; locked: ReadonlySet<string>; told: Told | null } | null = null;

/** Returns the desk, or `null` while it is being fetched; `problem` when it cannot be. */
export function useSettings(): { desk: SettingsDesk | null; problem: string | null } {
  const [settings, setSettings] = useState(last?.settings ?? null);
  const [locked, setLocked] = useState<ReadonlySet<string>>(last?.locked ?? new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const saves = useRef(0);
  /** How many of them are on their way. */
  const saving = useRef(0);
  const tellAgain = useRef(last?.told ?? null);
  // Not before the page is there: a line that comes with its page is not read out.
  useEffect(() => setTold(tellAgain.current), []);
  useEffect(() => {
    if (settings) last = { settings, locked, told };
  }, [settings, locked, told]);

  const load = useCallback(() => {
    const before = saves.current;
    ask('settings.get', {}).then(
      // What was asked before a change, or while one was on its way, tells what stood there before; the change brings its own answer.
      (kept) => before === saves.current && saving.current === 0 && setSettings(kept),
      (error: unknown) => setProblem(problemOf(error)),
    );
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

  const save = useCallback(async (patch: Partial<Settings>): Promise<void> => {
    const save = ++saves.current;
    // Shown before it is answered: whoever ticks two boxes or types a time quickly must not work on what stood there before.
    setSettings((shown) => shown && { ...shown, ...patch });
    saving.current++;
    const kept = await ask('settings.change', patch).finally(() => saving.current--);
    if (save === saves.current) setSettings(kept);
    if (SEEN_ELSEWHERE.some((key) => key in patch)) announceChange();
  }, []);
  const failed = useCallback(
    (heading: string, error: unknown) => {
      setTold({ text: `${heading} ${problemOf(error)}`, step: null });
      load();
    },
    [load],
  );

  const change = useCallback(
    (patch: Partial<Settings>, said: Said | null = () => words().saved) => {
      const before = settings && said !== null && pick(settings, Object.keys(patch) as (keyof Settings)[]);
      const step = before && said !== null ? { said, undo: () => save(before) } : null;
      if (step) steps.add(step);
      save(patch).then(
        () => said !== null && setTold({ text: said, step }),
        (error: unknown) => {
          if (step) steps.take(step);
          failed(words().notSaved, error);
        },
      );
    },
    [settings, save, failed],
  );
  const did = useCallback(
    (said: string, undo: string | null) => {
      const step = undo === null ? null : { said, undo: () => ask('bin.restore', { undo }).then(load) };
      if (step) steps.add(step);
      setTold({ text: said, step });
      load();
      announceChange();
    },
    [load],
  );
  const takeBack = useCallback(
    (wanted?: Step) => {
      const step = steps.take(wanted);
      if (!step) return setTold({ text: words().nothingToUndo, step: null });
      step.undo().then(
        () => {
          setTold({ text: () => words().putBack(spokenOf(step.said)), step: null });
          // Who did it may have been the desk before.
          load();
          announceChange();
        },
        (error: unknown) => failed(words().notPutBack, error),
      );
    },
    [load, failed],
  );
  useUndoKeys(takeBack);
  const { text, step } = told ?? {};
  const toast = useMemo(
    () =>
      text === undefined
        ? null
        : { text: spokenOf(text), undo: step ? () => takeBack(step) : null, putAway: () => setTold(null) },
    [text, step, takeBack],
  );
  return { desk: settings && { settings, isSet: (key) => locked.has(key), change, did, toast }, problem };
}

/** In a field where one types, the keys stay with what is typed. */
function useUndoKeys(takeBack: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isUndo(event) || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPED)) return;
      event.preventDefault();
      takeBack();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [takeBack]);
}

const pick = (settings: Settings, keys: readonly (keyof Settings)[]): Partial<Settings> =>
  Object.fromEntries(keys.map((key) => [key, settings[key]]));
