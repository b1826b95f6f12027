// The built extension: found where it is fresh, built where it is not, once for the whole run.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const given = { chrome: process.env.SECOND_GLANCE_BUILT, firefox: process.env.SECOND_GLANCE_BUILT_FIREFOX };

/** Returns the folder of the extension built from the sources as they are. */
export function builtExtension(browser: 'chrome' | 'firefox' = 'chrome'): string {
  const named = given[browser];
  if (named) return named;
  const output = join(root, `.output/${browser}-mv3`);
  const manifest = join(output, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestSource()) return output;
  const built = spawnSync('npx', ['wxt', 'build', '-b', browser], { cwd: root, encoding: 'utf8', env: buildEnvironment() });
  if (built.status !== 0) throw new Error(`the extension could not be built for ${browser}:\n${built.stdout}\n${built.stderr}`);
  return output;
}

export const manifestOf = (folder: string): { name: string; permissions: string[] } & Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const newestSource = (): number =>
  Math.max(
    ...globSync(['src/**', 'entrypoints/**', 'public/**', 'wxt.config.ts', 'package-lock.json'], { cwd: root }).map(
      (path) => statSync(join(root, path)).mtimeMs,
    ),
  );

/** A build made from within a test run must be the one that people get. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return rest;
}
