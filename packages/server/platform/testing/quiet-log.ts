import type { Log } from '../log.ts';

/** A log that nobody reads: for tests and measurements of something else. */
export const quietLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
