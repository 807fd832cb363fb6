import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../platform/clock.ts';
import { killProcess, startProcess } from '../platform/testing/killable.ts';
import { openRequest } from './open.ts';
import { org, smartmarket, startOffice } from './testing/office.ts';
import type { WorkerGiven } from './testing/worker.ts';

/** A real mail server that lets the first sender wait for the answer to its recipient, until told to go on. */
async function startSlowMail() {
  const seen = { letters: [] as string[], isAsked: false, isFirstGone: false };
  const go = Promise.withResolvers<void>();
  let first: string | undefined;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 200,
    onRcptTo: (_address, session, done) => {
      first ??= session.id;
      seen.isAsked = true;
      void (session.id === first ? go.promise : Promise.resolve()).then(() => done());
    },
    onData: (stream, _session, done) => {
      void text(stream).then(
        (letter) => {
          seen.letters.push(letter);
          done();
        },
        // Cut before its last dot: it is no letter.
        () => done(),
      );
    },
    onClose: ({ id }) => {
      seen.isFirstGone ||= id === first;
    },
  });
  smtp.on('error', () => undefined);
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  onTestFinished(() => new Promise<void>((resolve) => void smtp.close(resolve)));
  const { port } = smtp.server.address() as AddressInfo;
  return { seen, goOn: go.resolve, smtpUrl: `smtp://127.0.0.1:${port}` };
}

test('a server that was paused while another took its letter over does not send it again when it wakes', async () => {
  const { services, url, masterKey, environment } = await startOffice({
    clock: { ...systemClock, set: () => undefined, advance: () => undefined },
  });
  const mail = await startSlowMail();
  const startWorker = async (name: string) => {
    const given: WorkerGiven = {
      url: `${url}?application_name=${name}`,
      masterKey: Buffer.from(masterKey).toString('base64'),
      smtpUrl: mail.smtpUrl,
      manifest: smartmarket,
      environment,
    };
    const child = await startProcess(join(import.meta.dirname, 'testing/worker.ts'), given);
    onTestFinished(() => killProcess(child));
    return child;
  };
  const paused = await startWorker('paused');
  await openRequest(services, org, {
    kind: 'access',
    channel: 'portal',
    language: 'az',
    contact: { email: 'leyla@example.az' },
  });
  await expect.poll(() => mail.seen.isAsked).toBe(true);
  paused.kill('SIGSTOP');
  // A paused machine answers nothing, after which PostgreSQL ends its sessions by itself.
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'paused'`.execute(services.db);
  await startWorker('other');
  await expect.poll(() => mail.seen.letters).toHaveLength(1);

  mail.goOn();
  paused.kill('SIGCONT');
  await expect.poll(() => mail.seen.isFirstGone || mail.seen.letters.length > 1).toBe(true);
  expect(mail.seen.letters).toHaveLength(1);
});
