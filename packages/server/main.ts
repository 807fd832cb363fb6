import { configFromEnvironment } from './config.ts';
import { openCore } from './core.ts';
import { systemClock } from './platform/clock.ts';
import { jsonLog } from './platform/json-log.ts';
import { giveMemoryBackAtRest } from './platform/rest.ts';
import { databaseIsSilent } from './platform/silence.ts';
import { serve, type Served } from './serve.ts';
import { passesByItself, startFault } from './start-fault.ts';

const log = jsonLog(systemClock, (line) => process.stdout.write(line));
const served = await start();
log.info({ url: served.url }, 'Əmanət is up');
giveMemoryBackAtRest();

/** What keeps it from starting is told to whoever started it, and is no entry of the log: nothing ran. */
async function start(): Promise<Served> {
  try {
    return await serve(await openCore(configFromEnvironment(process.env), systemClock, log));
  } catch (error) {
    const fault = startFault(error);
    if (fault === undefined) throw error;
    console.error(`Əmanət cannot start.\n${fault}`);
    // EX_TEMPFAIL of sysexits.h: a service manager tries again, and does not where somebody has to mend it.
    return process.exit(passesByItself(error) ? 75 : 2);
  }
}

const stop = async (signal: string): Promise<void> => {
  log.info({ signal }, 'Stopping');
  const over = new AbortController();
  const closed = served.close().then(() => true);
  const silent = databaseIsSilent(served.databaseUrl, over.signal).then(() => false);
  const isClosed = await Promise.race([closed, silent]);
  over.abort();
  if (isClosed) return;
  log.warn({}, 'The database does not answer: what is in flight is left, and goes on after the next start');
  process.exit();
};
void served.outdated.then(async (problem) => {
  console.error(`Əmanət stops.\n${startFault(problem)}`);
  process.exitCode = 2;
  await stop(problem.code);
});
process.once('SIGINT', () => void stop('SIGINT'));
process.once('SIGTERM', () => void stop('SIGTERM'));
