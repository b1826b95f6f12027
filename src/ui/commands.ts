// The commands that can have a key: what staff call them, and the keys that are suggested for them.

export interface Command {
  /** As the browser knows it. */
  readonly id: '_execute_action' | 'next-nudge' | 'toggle-pause';
  readonly label: string;
  /** One plain sentence. */
  readonly help: string;
  /**
   * `null`: none until the person gives it one. Neither is a key of the four sites, of a browser, of ChromeOS, Windows or macOS, or of
   * a screen reader. `Alt` and `Shift` together write no letter on Windows and Linux, where Ctrl and Alt (AltGr) write ŵ, ŷ, đ and €;
   * on a Mac `Alt` writes letters too, so there it is Control.
   */
  readonly keys: { readonly default: string; readonly mac: string } | null;
}

export const commands: readonly Command[] = [
  {
    id: '_execute_action',
    label: 'Open Second Glance',
    help: 'Shows what there is to look at in this tab, and the pause.',
    keys: { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' },
  },
  {
    id: 'next-nudge',
    label: 'Go to the next nudge',
    help: 'Opens the card beside what you are writing and goes from one nudge to the next. Escape goes back to your words.',
    keys: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
  },
  {
    id: 'toggle-pause',
    label: 'Pause for an hour, or go on',
    help: 'It has no key until you give it one, so that nobody pauses unawares.',
    keys: null,
  },
];

/** As the manifest wants them. */
export const manifestCommands = () =>
  Object.fromEntries(
    commands.map(({ id, label, keys }) => [
      id,
      { ...(id === '_execute_action' ? {} : { description: label }), ...(keys && { suggested_key: { ...keys } }) },
    ]),
  );
