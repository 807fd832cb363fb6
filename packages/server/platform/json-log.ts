import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

/** A log of one JSON object a line. Fields are ids, codes and counts; there is no way to log an object or a body. */
export function jsonLog(clock: Clock, write: (line: string) => void): Log {
  const at =
    (level: string): Log['info'] =>
    (fields, message) =>
      write(`${JSON.stringify({ time: clock.now().toISOString(), level, message, ...fields })}\n`);
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
