// The commands that can have a key: what staff call them, and the keys that are suggested for them.
import { words } from './command-words';

type CommandId = '_execute_action' | 'next-nudge' | 'toggle-pause';

export interface Command {
  /** As the browser knows it. */
  readonly id: CommandId;
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

const command = (id: CommandId, keys: Command['keys']): Command => ({
  id,
  keys,
  get label() {
    return words()[id].label;
  },
  get help() {
    return words()[id].help;
  },
});

export const commands: readonly Command[] = [
  command('_execute_action', { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' }),
  command('next-nudge', { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' }),
  command('toggle-pause', null),
];

/** As the manifest wants them. The browser names them in its own language, from `public/_locales`. */
export const manifestCommands = () =>
  Object.fromEntries(
    commands.map(({ id, keys }) => [
      id,
      {
        ...(id === '_execute_action' ? {} : { description: `__MSG_${messageOf(id)}__` }),
        ...(keys && { suggested_key: { ...keys } }),
      },
    ]),
  );

/** Returns the message that holds a command's name: messages take no hyphens. */
export const messageOf = (id: CommandId): string => `command_${id.replaceAll('-', '_')}`;
