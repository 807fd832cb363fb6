import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: {
    readonly organisation: string;
    readonly pseudonym: string;
    readonly purposes: readonly string[];
    readonly country?: string;
    readonly channel?: string;
    readonly version: number;
    readonly sequence: number;
  };
}

/** What a recipient does by the text of Standard Webhooks; written apart from what signs. */
function verified(secret: string, headers: IncomingHttpHeaders, body: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const expected = Buffer.from(createHmac('sha256', key).update(signed).digest('base64'));
  return String(headers['webhook-signature'])
    .split(' ')
    .some((one) => {
      const [version, signature = ''] = one.split(',');
      const given = Buffer.from(signature);
      return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
    });
}

/** A recipient on the loopback: keeps what it could verify, and answers with what the test says. */
export async function receiver() {
  const took: Received[] = [];
  let secret = '';
  let forged = 0;
  let signatures = '';
  let answer: (received: Received) => number = () => 204;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    signatures = String(request.headers['webhook-signature']);
    if (!verified(secret, request.headers, body)) {
      forged += 1;
      return void response.writeHead(401).end();
    }
    const id = String(request.headers['webhook-id']);
    const received = { id, ...(JSON.parse(body) as Omit<Received, 'id'>) };
    const status = answer(received);
    if (status < 300) took.push(received);
    response.writeHead(status).end('what a recipient says is not kept');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/amanat`,
    took,
    get forged() {
      return forged;
    },
    /** How many signatures the last message had. */
    get signatures() {
      return signatures.split(' ').length;
    },
    knows: (given: string) => (secret = given),
    answers: (next: typeof answer) => (answer = next),
  };
}
