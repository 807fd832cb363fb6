import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How often it looks, in milliseconds, and the processor time in microseconds it may have used since and still rest. */
const every = 5000;
const resting = 250_000;
/** Bytes of heap beyond what was in use after the last collection that are worth a pause. */
const worthwhile = 24 * 1024 * 1024;

/**
 * Gives memory back while the process rests: starting up and crowds leave garbage that V8 would keep until the next
 * crowd (some 80 MB after the start). A process that works is never paused. @returns a function that ends it.
 */
export function giveMemoryBackAtRest(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  let before = process.cpuUsage();
  let kept = 0;
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    if (user + system > resting || process.memoryUsage().heapTotal - kept < worthwhile) return;
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    kept = process.memoryUsage().heapTotal;
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}
