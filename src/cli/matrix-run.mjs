// `npm run matrix`: proves every promise in every place and for every press, in both browsers, and each adapter on its page. Takes the better part of an hour.
import { ensureChromium, ensureFirefox, ensurePackages, run } from './set-up.mjs';

ensurePackages();
ensureChromium();
ensureFirefox();
const only = process.argv.slice(2);
const well =
  run('npm', ['run', '--silent', 'build']) &&
  run('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', 'matrix', '--project', 'adapters', ...only], {
    SECOND_GLANCE_MATRIX: 'whole',
  });
process.exitCode = well ? 0 : 1;
