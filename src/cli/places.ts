// Where a file named on the command line lies.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. Bundled tools are kept as deep as this file is, so the way is the same for both. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** npm runs scripts in the project's folder and says in INIT_CWD where the person stands. */
const standing = (): string[] => [...new Set([process.env.INIT_CWD, process.cwd()])].filter((place) => place !== undefined);

/** Returns the path of a file that exists, seen from where the person stands; `undefined` when there is none. */
export const findFile = (name: string): string | undefined =>
  standing()
    .map((place) => resolve(place, name))
    .find((path) => existsSync(path));

/** The same, where `-` is standard input, told as `null`. */
export const openFrom = (name: string): string | null | undefined => (name === '-' ? null : findFile(name));
