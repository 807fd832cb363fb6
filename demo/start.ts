import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { jsonLog } from '@amanat/server/platform/json-log.ts';
import { build } from '../scripts/build.ts';
import { choosePorts } from './ports.ts';
import { takeDirectory } from './running.ts';
import { startWorld } from './world.ts';

/** `npm start`: builds what changed, starts everything, and says where to look. Ctrl-C stops all of it; data stays. */
const directory = process.env.AMANAT_DATA ?? join(import.meta.dirname, '..', '.amanat');
const logFile = join(directory, 'server.log');
const say = (text: string) => console.log(`  ${text}`);

mkdirSync(directory, { recursive: true });
console.log('Əmanət: the privacy policy that runs\n');
const running = takeDirectory(directory);
await build(say);
const ports = await choosePorts(join(directory, 'ports.json'));
const world = await startWorld({
  directory,
  ports,
  clock: systemClock,
  log: jsonLog(systemClock, (line) => appendFileSync(logFile, line)),
  say,
});

const { served, shop, mail, account } = world;
running.at(served.url);
const rows: readonly (readonly [string, string])[] = [
  ['The demo shop, with the banner', shop.url],
  ['Its privacy policy', `${served.url}/smartmarket/privacy`],
  ['Requests of people (portal)', `${served.url}/smartmarket/requests`],
  ['Console of the organisation', `${served.url}/console/`],
  ['Front page of the server', `${served.url}/`],
  ['Mail inbox of the demo', mail.inboxUrl],
  [
    'The other four',
    ['focusagency', 'alqoritmika', 'icta', 'lalafo']
      .map((o) => `${served.url}/${o}/privacy`)
      .join('\n' + ' '.repeat(36)),
  ],
];
console.log(`\nReady. Open:\n${rows.map(([what, where]) => `  ${what.padEnd(34)}${where}`).join('\n')}`);
if (account)
  console.log(
    `\nSign in to the console:\n  address   ${account.email}\n  password  ${account.password}\n  code      on the inbox page under “Codes” (${mail.inboxUrl}/codes), or add the key shown there to an authenticator app\n\nFor programs (the gate, amanat publish), organisation smartmarket:\n  API key   ${account.apiKey}`,
  );
console.log(`\nThe server's log: ${logFile}\nCtrl-C stops everything; the data stays for the next start.\n`);

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  console.log('\nStopping …');
  await world.close();
  running.leave();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
