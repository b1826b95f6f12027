// Runs the story or opens a browser straight from the sources: both lean on the practice pages and the tests' own rig.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./src/cli/${name}.ts`, { root, configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
