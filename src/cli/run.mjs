// Runs one of the command-line tools through Vite, so that they share the extension's sources as they are.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { givenNames } from '../text/names/plugin.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Node sees no names in this package's CommonJS, which bundlers do; so here they are spelt out. */
const namedExports = {
  name: 'named-exports',
  enforce: 'pre',
  resolveId: (id) => (id === 'twitter-text' ? `\0${id}` : null),
  load: (id) =>
    id === '\0twitter-text'
      ? `import { createRequire } from 'node:module';
         export const { parseTweet } = createRequire(${JSON.stringify(import.meta.url)})('twitter-text');`
      : null,
};

const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./src/cli/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [givenNames(), namedExports],
  resolve: { noExternal: ['twitter-text'] },
});
process.exitCode = (await module.main(args)) ?? 0;
