import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/testing/longest-first.ts';

/** What depends on nothing outside itself shares its workers; everything else has a process of its own a file. */
const pure = ['packages/domain/**/*.test.ts', 'packages/contract/**/*.test.ts'];
/** Long, because a machine may be busy: what passes never waits for them. */
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    reporters: ['default', './scripts/testing/closing-line.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...timeouts,
          name: 'pure',
          include: pure,
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...timeouts,
          name: 'whole',
          include: ['packages/**/*.test.ts', 'scripts/**/*.test.ts', 'demo/**/*.test.ts', 'e2e/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', ...pure],
          globalSetup: ['scripts/testing/global-setup.ts'],
          pool: 'forks',
          // Browsers, databases and pauses keep a test waiting: two more have work for the two cores meanwhile.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
