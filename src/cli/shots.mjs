// `npm run shots`: takes a picture of every view, light and dark, narrow and wide, and lays them out on one sheet. `npm run shots -- first-run` plays a first day.
import { ensureChromium, ensurePackages, run } from './set-up.mjs';

ensurePackages();
ensureChromium();
const built = run('npx', ['wxt', 'build', '-b', 'chrome'], { npm_config_loglevel: 'error' });
const args = process.argv.slice(2);
const tool = args[0] === 'first-run' ? ['first-run'] : ['shots', ...args];
process.exitCode = built && run('node', ['src/cli/show.mjs', ...tool]) ? 0 : 1;
