// Four kinds of tests: rooms by themselves, the house as a whole, the built extension in a browser, and that only on purpose.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { givenNames } from '../src/text/names/plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [givenNames()],
        // One worker reads the sources once for many files: nothing in a room remembers what another file did.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', isolate: false },
      },
      {
        root,
        plugins: [givenNames()],
        test: { name: 'house', include: ['tests/house/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
      },
      {
        root,
        plugins: [givenNames()],
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          retry: 0,
        },
      },
      {
        root,
        plugins: [givenNames()],
        test: {
          name: 'matrix',
          include: ['tests/e2e/matrix/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // One browser a file, which mostly waits for pauses to pass.
          maxWorkers: 4,
          retry: 0,
        },
      },
    ],
  },
});
