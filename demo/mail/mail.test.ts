import { on } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smtpMailer } from '@amanat/server/platform/mail.ts';
import { expect, onTestFinished, test } from 'vitest';
import { startMail } from './mail.ts';

test('a message sent over SMTP is on the inbox page, and still there after a restart', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'mail-'));
  const mail = await startMail({ smtpPort: 0, httpPort: 0, directory });
  const mailer = smtpMailer(mail.smtpUrl);
  await mailer.send({
    from: 'info@smartmarket.example.az',
    to: 'leyla.aliyeva@example.az',
    subject: 'Müraciətiniz qəbul olundu <b>',
    text: 'Kod: 123456\nhttps://example.az/yol?a=1',
  });
  mailer.close();
  const list = await (await fetch(mail.inboxUrl)).text();
  expect(list).toContain('Müraciətiniz qəbul olundu &#60;b&#62;');
  const one = await (await fetch(`${mail.inboxUrl}/messages/1?lang=en`)).text();
  expect(one).toContain('123456');
  expect(one).toContain('<a href="https://example.az/yol');
  expect(one).toContain('All messages');
  expect((await fetch(`${mail.inboxUrl}/messages/7`)).status).toBe(404);
  await mail.stop();
  const again = await startMail({ smtpPort: 0, httpPort: 0, directory });
  expect(again.inbox.list()).toHaveLength(1);
  await again.stop();
});

test('senders that break off in the middle of a message leave the mail server taking the next one', async () => {
  const mail = await startMail({ smtpPort: 0, httpPort: 0 });
  onTestFinished(() => mail.stop());
  const warned: string[] = [];
  const keep = ({ message }: Error) => warned.push(message);
  process.on('warning', keep);
  onTestFinished(() => void process.off('warning', keep));
  const senders = 3;
  for (let n = 0; n < senders; n += 1) await breakOff(Number(new URL(mail.smtpUrl).port));
  await expect.poll(() => warned).toEqual(Array(senders).fill(expect.stringContaining('ECONNRESET')));

  const mailer = smtpMailer(mail.smtpUrl);
  onTestFinished(() => mailer.close());
  await mailer.send({
    from: 'info@smartmarket.example.az',
    to: 'leyla.aliyeva@example.az',
    subject: 'Salam',
    text: 'Salam',
  });
  expect(mail.inbox.list()).toHaveLength(1);
});

/** Begins a message and resets the connection, as the death of the sender's process does. */
async function breakOff(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const answers = on(socket, 'data');
  await answers.next();
  for (const line of ['EHLO example.az', 'MAIL FROM:<info@smartmarket.example.az>']) {
    socket.write(`${line}\r\n`);
    await answers.next();
  }
  socket.resetAndDestroy();
}
