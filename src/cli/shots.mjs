// `npm run shots`: takes a picture of every view, light and dark, narrow and wide, and lays them out on one sheet.
import { ensureChromium, ensurePackages, run } from './set-up.mjs';

ensurePackages();
ensureChromium();
const built = run('npx', ['wxt', 'build', '-b', 'chrome'], { npm_config_loglevel: 'error' });
process.exitCode = built && run('node', ['src/cli/show.mjs', 'shots', ...process.argv.slice(2)]) ? 0 : 1;
