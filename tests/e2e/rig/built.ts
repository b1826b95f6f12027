// The built extension: found where it is fresh, built where it is not, once for the whole run.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const output = process.env.SECOND_GLANCE_BUILT ?? join(root, '.output/chrome-mv3');

/** Returns the folder of the extension built from the sources as they are. */
export function builtExtension(): string {
  if (process.env.SECOND_GLANCE_BUILT) return output;
  const manifest = join(output, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestSource()) return output;
  const built = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { cwd: root, encoding: 'utf8', env: buildEnvironment() });
  if (built.status !== 0) throw new Error(`the extension could not be built:\n${built.stdout}\n${built.stderr}`);
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
