// Runs one of the command-line tools through Vite, so that they share the extension's sources as they are.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { givenNames } from '../text/names/plugin.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./src/cli/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [givenNames()],
});
process.exitCode = (await module.main(args)) ?? 0;
