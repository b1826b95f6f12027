// Bundles the practice pages once and keeps them until a source changes: one document, one script and one sheet a site.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
const cache = path.join(here, '../../.cache');
const require = createRequire(import.meta.url);

export const practiceSites = ['facebook', 'x', 'linkedin', 'instagram'] as const;
export type PracticeSite = (typeof practiceSites)[number];

/** File name, such as `linkedin/page.js`, to contents. */
export type PracticeFiles = ReadonlyMap<string, string>;

export async function buildPracticeSites(): Promise<PracticeFiles> {
  const kept = path.join(cache, `practice-sites-${await fingerprint()}.json`);
  const read = async () => {
    const found = await readFile(kept, 'utf8').catch(() => null);
    return found ? new Map(JSON.parse(found) as [string, string][]) : null;
  };
  return (await read()) ?? alone(kept, async () => (await read()) ?? make(kept));
}

async function make(kept: string): Promise<PracticeFiles> {
  const files: [string, string][] = [];
  for (const site of practiceSites) files.push(...(await filesOf(site)));
  // In one step: whoever reads meanwhile must find all of it or nothing.
  await writeFile(`${kept}.making`, JSON.stringify(files));
  await rename(`${kept}.making`, kept);
  return new Map(files);
}

/** Test files start together, and each would bundle everything: one does, the others wait for it. */
async function alone<Result>(kept: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${kept}.lock`;
  await mkdir(cache, { recursive: true });
  for (let waited = 0; ; waited += PACE_MS) {
    // Whoever held it may have been stopped.
    if (waited > PATIENCE_MS) await rm(lock, { recursive: true, force: true });
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (mine) break;
    await new Promise((resolve) => setTimeout(resolve, PACE_MS));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

const PACE_MS = 100;
const PATIENCE_MS = 120_000;

async function filesOf(site: PracticeSite): Promise<[string, string][]> {
  const folder = path.join(here, site);
  const names = await readdir(folder);
  const entry = names.includes('page.tsx') ? 'page.tsx' : 'page.ts';
  const others = names.filter((name) => /\.(css|html)$/.test(name) && name !== 'page.css');
  return [
    [`${site}/index.html`, document()],
    [`${site}/page.js`, await bundle(path.join(folder, entry))],
    [`${site}/page.css`, await readFile(path.join(folder, 'page.css'), 'utf8')],
    ...(await Promise.all(
      others.map(async (name): Promise<[string, string]> => [`${site}/${name}`, await readFile(path.join(folder, name), 'utf8')]),
    )),
  ];
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    mode: 'production',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: react17(), conditions: ['production', 'module', 'browser'] },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      target: 'chrome137',
      minify: true,
      rollupOptions: { input: entry, output: { format: 'iife', entryFileNames: 'page.js' } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`no script came out of ${entry}`);
  return script.code;
}

/** The pages' React is their own, older one: Draft.js knows no newer, and the extension's must not be mixed in. */
const react17 = () =>
  [
    ['react-dom-17', 'react-dom'],
    ['react-dom', 'react-dom'],
    ['react/jsx-runtime', 'react/jsx-runtime'],
    ['react', 'react'],
  ].map(([find, name]) => ({ find: new RegExp(`^${find}$`), replacement: require.resolve(name!) }));

const document = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/page.css">
</head>
<body>
<script src="/practice/page.js" defer></script>
</body>
</html>
`;

async function fingerprint(): Promise<string> {
  const names = (await readdir(here, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const name of [...names, path.join(here, '../../package-lock.json')]) hash.update(name).update(await readFile(name));
  return hash.digest('hex').slice(0, 16);
}
