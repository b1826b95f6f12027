// Runs one of the command-line tools from the extension's own sources, bundled anew whenever one of them has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** As deep as `src/cli`, so that `import.meta.url` leads to the same places from here as from there. */
const kept = join(root, '.cache/cli');

const [name = 'check', ...args] = process.argv.slice(2);
const { main } = await import(pathToFileURL(await bundled(name)).href);
process.exitCode = (await main(args)) ?? 0;

/** Bundling takes seconds, most of them for the list of names; starting what is bundled takes a third of one. */
async function bundled(name) {
  const file = join(kept, `${name}-${stamp()}.mjs`);
  if (existsSync(file)) return file;
  const { build } = await import('vite');
  const { givenNames } = await import('../text/names/plugin.mjs');
  const { prefilters } = await import('../text/prefilter/plugin.mjs');
  const making = join(kept, `making-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [givenNames(), prefilters()],
    build: {
      ssr: join(root, `src/cli/${name}.ts`),
      target: 'node20',
      outDir: making,
      rolldownOptions: { output: { entryFileNames: 'tool.mjs', codeSplitting: false } },
    },
  });
  forgetOld(name);
  // In one step: another process may be starting the same tool.
  renameSync(join(making, 'tool.mjs'), file);
  rmSync(making, { recursive: true });
  return file;
}

/** Tells one state of the sources and packages from another without reading them. */
function stamp() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = sources.map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256').update(process.version);
  for (const path of [...paths, join(root, 'package-lock.json')].sort()) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** A few are left, for processes that found theirs a moment ago. */
function forgetOld(name) {
  mkdirSync(kept, { recursive: true });
  const mine = readdirSync(kept).filter((file) => file.startsWith(`${name}-`));
  const byAge = mine.map((file) => join(kept, file)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of byAge.slice(3)) rmSync(file, { force: true });
}
