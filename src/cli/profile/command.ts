// What a command of the profile tool is, and how it says no.
import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Command {
  /** For the list of commands. */
  readonly brief: string;
  /** Everything about it, beginning with its name. */
  readonly usage: string;
  readonly options: Options;
  /** How many files it takes. */
  readonly files: 0 | 1;
  /** Returns the exit code. */
  run(asked: Asked): number | Promise<number>;
}

export interface Asked {
  readonly file: string;
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/** Ends a command with sentences for the person: 1 for a bad file, 2 for a bad argument. */
export class Refused extends Error {
  constructor(
    readonly problems: readonly string[],
    readonly code: 1 | 2 = 1,
  ) {
    super(problems.join('\n'));
  }
}

/** Returns an option's text, if it was given. */
export const textOf = ({ values }: Asked, name: string): string | undefined =>
  typeof values[name] === 'string' ? values[name] : undefined;

/** Returns an option's text; refuses where it was not given. */
export function neededText(asked: Asked, name: string, what: string): string {
  const text = textOf(asked, name);
  if (text === undefined) throw new Refused([`--${name} is missing: expected ${what}`], 2);
  return text;
}

/** Returns every text of an option that may be given more than once. */
export const textsOf = ({ values }: Asked, name: string): string[] =>
  [values[name]].flat().filter((value) => typeof value === 'string');

/** Returns an option's whole number, one at least. */
export function numberOf(asked: Asked, name: string): number | undefined {
  const text = textOf(asked, name);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Refused([`--${name} is "${text}": expected a whole number, 1 or more`], 2);
  return Number(text);
}
