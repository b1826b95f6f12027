// Reads the project's own source files and what they import, for the tests that inspect the house.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Source {
  /** Relative to the project, with forward slashes. */
  path: string;
  text: string;
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Returns the files that match a glob, relative to the project. */
export const filesLike = (pattern: string): string[] =>
  globSync(pattern, { cwd: root, exclude: (name) => name === 'node_modules' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Returns every file of the extension and its command line. */
export const sources = (): Source[] =>
  filesLike('{src,entrypoints}/**/*.{ts,tsx,mjs}').map((path) => ({ path, text: read(path) }));

/** Returns the modules a file names, as written. Type imports count: a contract is a dependency too. So do files found by folder. */
export function importsOf(text: string): string[] {
  const code = bare(text);
  const named = [...code.matchAll(/\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g)];
  const unnamed = [...code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g)];
  const found = [...code.matchAll(/\bimport\.meta\.glob\b[^(]*\(\s*\[?\s*['"]([^'"]+)['"]/g)];
  return [...named, ...unnamed, ...found].map((match) => match[1] ?? '');
}

/** Returns the modules of which more than types reaches the bundle. */
export function valuesOf(text: string): string[] {
  const typesOnly =
    /\b(?:import|export)\s+type\b[^'"`;]*?\bfrom\s*['"][^'"]+['"]|\bimport\s*\{(?:\s*type\s+\w+,?)+\s*\}\s*from\s*['"][^'"]+['"]/g;
  return importsOf(bare(text).replaceAll(typesOnly, ''));
}

const bare = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

/** Returns the project path that a relative import leads to, or `null` for a package. */
export const target = (from: string, specifier: string): string | null =>
  specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : null;

/** Returns the room that a path is in: `src/<room>`, or the whole of `entrypoints`. */
export function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room : top;
}
