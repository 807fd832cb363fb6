import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A real mail server that refuses some addresses, by SMTP status. */
export async function startChoosy(refused: Readonly<Record<string, number>>) {
  let refusing = refused;
  const taken: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 200,
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = refusing[address];
      done(responseCode ? Object.assign(new Error('refused'), { responseCode }) : null);
    },
    onData: (stream, session, done) => {
      stream.resume();
      stream.on('end', () => {
        taken.push(...session.envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    smtp.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        smtp.close(resolve);
      }),
  );
  const { port } = smtp.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    /** Addresses whose letter was taken, in order. */
    taken,
    refuse: (next: Readonly<Record<string, number>>) => {
      refusing = next;
    },
  };
}
