import { quietLog } from '../../platform/testing/quiet-log.ts';
import type { App } from '../app.ts';
import { createServer, type ServerOptions } from '../server.ts';

/**
 * The real server without its routes, as a test or a measurement needs it: everybody is a stranger and nobody reads
 * the log, unless `other` says otherwise. Whoever asks gives it its routes, and closes it.
 */
export function testServer(other: Partial<ServerOptions> = {}): Promise<App> {
  return createServer({
    log: quietLog,
    identify: async () => null,
    refused: async () => undefined,
    ...other,
  });
}
