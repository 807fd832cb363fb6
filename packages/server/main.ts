import { configFromEnvironment } from './config.ts';
import { openCore } from './core.ts';
import { systemClock } from './platform/clock.ts';
import { jsonLog } from './platform/json-log.ts';
import { giveMemoryBackAtRest } from './platform/rest.ts';
import { serve } from './serve.ts';

const log = jsonLog(systemClock, (line) => process.stdout.write(line));
const served = await serve(await openCore(configFromEnvironment(process.env), systemClock, log));
log.info({ url: served.url }, 'Əmanət is up');
giveMemoryBackAtRest();

const stop = async (signal: string): Promise<void> => {
  log.info({ signal }, 'Stopping');
  await served.close();
};
process.once('SIGINT', () => void stop('SIGINT'));
process.once('SIGTERM', () => void stop('SIGTERM'));
