// `npm test`: sets up a fresh clone, then runs everything that must hold, cheapest first.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, ensurePackages, root, run, say } from './set-up.mjs';

const reports = join(root, '.cache', 'reports');
let passed = 0;
let failed = 0;

ensurePackages();
ensureChromium();
ensureFirefox();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const steps = [
  ['types', () => run('npm', ['run', '--silent', 'types'])],
  ['lint', () => run('npm', ['run', '--silent', 'lint'])],
  ['unit and house tests', () => vitest('rooms', ['--project', 'unit', '--project', 'house'])],
  ['build for Chrome and Edge, and for Firefox', () => run('npm', ['run', '--silent', 'build'])],
  // In one go, so that neither of two browsers waits for the other's last file.
  [
    'end to end, and every place and every press, in Chromium and in Firefox',
    () => vitest('e2e', ['--project', 'e2e', '--project', 'matrix']),
  ],
];

for (const [name, step] of steps) {
  say(`\n— ${name}`);
  if (step()) continue;
  failed = Math.max(failed, 1);
  say(`\nFailed at: ${name}`);
  break;
}
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** Runs a part of the tests and adds up what they report. Returns whether all passed. */
function vitest(name, args) {
  const file = join(reports, `${name}.json`);
  const well = run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
  } catch {
    say(`No report came from the ${name} tests.`);
    return false;
  }
  return well;
}
