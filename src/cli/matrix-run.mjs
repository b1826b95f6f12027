// `npm run matrix`: proves every promise in every place and for every press, in both browsers, each adapter on its page, the whole soak and every view in every look. Takes more than an hour.
import { ensureChromium, ensureFirefox, ensurePackages, run } from './set-up.mjs';

ensurePackages();
ensureChromium();
ensureFirefox();
const only = process.argv.slice(2);
const whole = { SECOND_GLANCE_MATRIX: 'whole' };
const vitest = (...args) => run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...args, ...only], whole);
const well =
  run('npm', ['run', '--silent', 'build']) &&
  vitest('--project', 'matrix') &&
  vitest('--project', 'adapters') &&
  (only.length > 0 || vitest('--project', 'e2e', 'tests/e2e/soak.test.ts', 'tests/e2e/looks.test.ts'));
process.exitCode = well ? 0 : 1;
