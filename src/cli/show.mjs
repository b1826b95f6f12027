// Runs the story or opens a browser straight from the sources: both lean on the practice pages and the tests' own rig.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
// Open until the tool ends, for catalogues are fetched when they are first spoken.
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule(`/src/cli/${name}.ts`);
  process.exitCode = await main(args);
} finally {
  await server.close();
}
