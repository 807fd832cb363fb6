import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/testing/longest-first.ts';

/** What depends on nothing outside itself shares its workers. */
const pure = ['packages/domain/**/*.test.ts', 'packages/contract/**/*.test.ts'];
/**
 * Most of the others share theirs too: loading the server anew costs each file one to two seconds of processor time. What
 * it keeps between two files are caches that follow from their keys, as between two organisations in one process.
 * Processes that are killed, and whatever changes the process it runs in, are tested in a process of their own.
 */
const shared = [
  'packages/server/!(platform)/**/!(*crash).test.ts',
  'packages/{portal,banner,console,sdk,cli}/**/*.test.ts',
  'e2e/**/*.test.ts',
];
/** Long, because a machine may be busy: what passes never waits for them. */
const timeouts = { testTimeout: 900_000, hookTimeout: 900_000, expect: { poll: { timeout: 60_000 } } };
const besideEachOther = {
  globalSetup: ['scripts/testing/global-setup.ts'],
  pool: 'forks' as const,
  // Browsers, databases and pauses keep a test waiting: two more have work for the two cores meanwhile.
  maxWorkers: 4,
  sequence: { groupOrder: 1 },
};

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
          ...besideEachOther,
          name: 'shared',
          include: shared,
          exclude: ['**/node_modules/**', '**/dist/**'],
          isolate: false,
        },
      },
      {
        test: {
          ...timeouts,
          ...besideEachOther,
          name: 'alone',
          include: ['packages/**/*.test.ts', 'scripts/**/*.test.ts', 'demo/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', ...pure, ...shared],
        },
      },
    ],
  },
});
