// One tab as a person uses it, whichever browser it is in: a real mouse, real keys. Selectors are CSS and look through open shadow roots.
export interface Tab {
  readonly browser: 'chromium' | 'firefox';
  goto(address: string): Promise<void>;
  /** Waits until it is there, can be seen and lies on top, then presses the mouse at its middle. */
  click(selector: string): Promise<void>;
  /** Puts the mouse down at its middle, and leaves it so until `release`. */
  hold(selector: string): Promise<void>;
  release(): Promise<void>;
  /** Brings the mouse over its middle. */
  hover(selector: string): Promise<void>;
  /** Waits until it can be seen, or until nothing like it can. */
  waitFor(selector: string, state?: 'shown' | 'gone'): Promise<void>;
  /** How many can be seen. */
  count(selector: string): Promise<number>;
  /** Gives it the focus by script, as Tab would in more steps. */
  focus(selector: string): Promise<void>;
  /** A key by its name, with `Control+`, `Shift+`, `Meta+` before it. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts it on the clipboard and pastes it, as one does with what was written elsewhere. */
  paste(text: string): Promise<void>;
  /** Puts the practice picture into a file input. */
  choosePicture(selector: string): Promise<void>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Argument, Result>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
}
