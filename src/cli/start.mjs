// `npm start`: sets up a fresh clone, builds, and shows the main job on the practice pages.
import { ensureChromium, ensurePackages, findBrowser, run, say } from './set-up.mjs';

const args = process.argv.slice(2);
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const watching = display && !process.env.CI && !args.includes('--story');

ensurePackages();
// With nobody to watch, the story is played headlessly, and for that only Chromium will do.
const browser = watching ? (findBrowser() ?? ensureChromium()) : ensureChromium();
const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';

say(`Building for ${target} …`);
if (!run('npx', ['wxt', 'build', '-b', target], { npm_config_loglevel: 'error' })) process.exit(1);
say(`Using ${browser.path}`);
const tool = watching ? ['open', browser.kind, browser.path] : ['story', browser.path];
process.exitCode = run('node', ['src/cli/show.mjs', ...tool]) ? 0 : 1;
