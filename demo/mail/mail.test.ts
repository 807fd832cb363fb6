import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smtpMailer } from '@amanat/server/platform/mail.ts';
import { expect, test } from 'vitest';
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
