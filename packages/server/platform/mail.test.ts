import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { smtpFault } from './smtp-fault.ts';
import { smtpMailer } from './mail.ts';

/** A real mail server that counts connections and keeps subjects; `onTaken` runs instead of the answer, when given. */
async function mailServer(onTaken?: (n: number, end: () => void) => boolean, more: SMTPServerOptions = {}) {
  const seen = { connections: 0, open: 0, mostOpen: 0, subjects: [] as string[] };
  const sockets = new Set<{ destroy(): void }>();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 200,
    onConnect: (_session, done) => {
      seen.connections += 1;
      seen.open += 1;
      seen.mostOpen = Math.max(seen.mostOpen, seen.open);
      done();
    },
    onClose: () => {
      seen.open -= 1;
    },
    onData: (stream, _session, done) => {
      void text(stream).then(
        (letter) => {
          seen.subjects.push(/^Subject: (.*)$/m.exec(letter)?.[1]?.trim() ?? '');
          const drop = () => sockets.forEach((socket) => socket.destroy());
          if (!onTaken?.(seen.subjects.length, drop)) done();
        },
        // Cut before its last dot: it is no letter.
        () => done(),
      );
    },
    ...more,
  });
  smtp.server.on('connection', (socket: { destroy(): void }) => sockets.add(socket));
  smtp.on('error', () => undefined);
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  onTestFinished(() => new Promise<void>((resolve) => void smtp.close(resolve)));
  const mailer = smtpMailer(`smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`);
  onTestFinished(() => mailer.close());
  const send = (subject: string) =>
    mailer.send({ from: 'info@example.az', to: 'leyla@example.az', subject, text: 'Salam' });
  return { seen, mailer, send, dropAll: () => sockets.forEach((socket) => socket.destroy()) };
}

test('letters share a connection, many at a time share few, and it is let go at the end', async () => {
  const { seen, mailer, send } = await mailServer();
  for (let n = 0; n < 30; n += 1) await send(`s${n}`);
  expect(seen).toMatchObject({ connections: 1, open: 1 });
  await Promise.all(Array.from({ length: 60 }, (_, n) => send(`m${n}`)));
  expect(seen.mostOpen).toBeLessThanOrEqual(3);
  expect(new Set(seen.subjects).size).toBe(90);
  expect(seen.subjects).toHaveLength(90);
  const last = send('last');
  mailer.close();
  await last.catch(() => undefined);
  await expect.poll(() => seen.open).toBe(0);
  await expect(send('after')).rejects.toThrow('closed');
});

test('a connection that the mail server ended while it lay idle costs no letter and repeats none', async () => {
  const { seen, send, dropAll } = await mailServer();
  await send('one');
  dropAll();
  await pause(100);
  await send('two');
  dropAll();
  // Without time to notice.
  await send('three');
  expect(seen.subjects).toEqual(['one', 'two', 'three']);
});

test('a letter whose taking was never acknowledged is not repeated here: whoever sends is told', async () => {
  const { seen, send } = await mailServer((n, drop) => {
    if (n !== 2) return false;
    drop();
    return true;
  });
  await send('one');
  const fault = await send('two').then(
    () => undefined,
    (cause: unknown) => smtpFault(cause),
  );
  expect(fault).toEqual({ code: 'mail-unreachable', of: 'server' });
  await send('three');
  expect(seen.subjects).toEqual(['one', 'two', 'three']);
});

test('a refused address leaves the connections to the next letters', async () => {
  let refuse = true;
  const { seen, send } = await mailServer(undefined, {
    onRcptTo: (_address, _session, done) =>
      refuse ? done(Object.assign(new Error('no such box'), { responseCode: 550 })) : done(),
  });
  for (let n = 0; n < 20; n += 1) {
    const fault = await send('one').catch((cause: unknown) => smtpFault(cause));
    expect(fault).toEqual({ code: 'smtp-550', of: 'for-good' });
  }
  refuse = false;
  await send('two');
  expect(seen.subjects).toEqual(['two']);
  expect(seen.connections).toBeLessThanOrEqual(3);
});

test('a letter that may not go any more when the mail server asks for its words leaves nothing there', async () => {
  const { seen, mailer, send } = await mailServer();
  const letter = { from: 'info@example.az', to: 'leyla@example.az', subject: 'held', text: 'Salam' };
  const taken = new Error('Another server has the job.');
  for (let n = 0; n < 4; n += 1)
    await expect(mailer.send(letter, () => Promise.reject(taken))).rejects.toBe(taken);
  await send('one');
  const go = Promise.withResolvers<void>();
  const held = mailer.send({ ...letter, subject: 'two' }, () => go.promise);
  await send('three');
  go.resolve();
  await held;
  expect(seen.subjects).toEqual(['one', 'three', 'two']);
});

test('a server that is away, or full, says so at once', async () => {
  const away = smtpMailer('smtp://127.0.0.1:9');
  const letter = { from: 'info@example.az', to: 'leyla@example.az', subject: 's', text: 't' };
  const fault = await away.send(letter).catch((cause: unknown) => smtpFault(cause));
  expect(fault).toEqual({ code: 'mail-unreachable', of: 'server' });
  away.close();
  const { send } = await mailServer(undefined, {
    onConnect: (_session, done) => done(Object.assign(new Error('too many'), { responseCode: 421 })),
  });
  expect(await send('one').catch((cause: unknown) => smtpFault(cause))).toMatchObject({ of: 'server' });
});

test('an address is one recipient, however it would read as a line of addresses', async () => {
  const told: string[] = [];
  const { mailer } = await mailServer(undefined, {
    onRcptTo: ({ address }, _session, done) => {
      told.push(address);
      done();
    },
  });
  for (const to of ['team:leyla@example.az', 'leyla@example.az,murad@example.az', 'leyla(murad)@example.az'])
    await mailer
      .send({ from: 'info@example.az', to, subject: 'x', text: 'Salam' })
      // A server that reads none of them as an address refuses, which is as good.
      .catch(() => undefined);
  expect(told).not.toContain('leyla@example.az');
  expect(told).not.toContain('murad@example.az');
  await mailer.send({ from: 'info@example.az', to: 'leyla@example.az', subject: 'x', text: 'Salam' });
  expect(told.at(-1)).toBe('leyla@example.az');
});
