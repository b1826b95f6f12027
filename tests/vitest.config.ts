// The kinds of tests: rooms by themselves, the house as a whole, the built extension in a browser, and every place and press.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { givenNames } from '../src/text/names/plugin.mjs';
import { prefilters } from '../src/text/prefilter/plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each loads a practice page for every case, which takes minutes: part of the whole run, beside what `npm test` proves of the same pages. */
const adapters = ['editing', 'facebook', 'instagram', 'linkedin', 'x', 'x-otherwise'].map(
  (name) => `tests/unit/sites/${name}.test.ts`,
);

/** A machine that is busy with two browsers may take longer than the second that is usual; nothing waits for more than it takes. */
const patient = { expect: { poll: { timeout: 10_000 } } };

/** As the extension is built with them. */
const plugins = () => [givenNames(), prefilters()];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: plugins(),
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: adapters,
          environment: 'node',
          // To load the rooms anew for every file takes a third of the time.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        root,
        plugins: plugins(),
        test: { name: 'adapters', include: adapters, environment: 'node', testTimeout: 30_000, maxWorkers: 2 },
      },
      {
        root,
        plugins: plugins(),
        test: { name: 'house', include: ['tests/house/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
      },
      {
        root,
        plugins: plugins(),
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser a file, which mostly waits for pauses to pass.
          maxWorkers: 2,
          retry: 0,
          ...patient,
        },
      },
      {
        root,
        plugins: plugins(),
        test: {
          name: 'matrix',
          include: ['tests/e2e/matrix/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // One browser a file, which mostly waits for pauses to pass.
          maxWorkers: 2,
          retry: 0,
          ...patient,
        },
      },
    ],
  },
});
