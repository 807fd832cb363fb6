/**
 * A lean load generator for reads of people: raw sockets with keep-alive, one request in flight on each, every request
 * about another person. Runs as a child process; takes its task and gives its figures over IPC.
 */
import { hash } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface ReadsTask {
  readonly port: number;
  readonly path: string;
  /** Header lines, each ending in CRLF. */
  readonly headers: string;
  /** Body with PSEUDONYM where the person goes. */
  readonly body: string;
  /** How many people are stored; each read takes one of them at random. */
  readonly people: number;
  readonly connections: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
}
export interface ReadsResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** The pseudonym of the n-th stored person; bench/reads.ts stores them under these. */
export function pseudonymOf(n: number): string {
  return hash('sha256', `person ${n}`, 'buffer').subarray(0, 24).toString('base64url');
}

function run(task: ReadsTask): Promise<ReadsResult> {
  const latencies: number[] = [];
  let failed = 0;
  const from = performance.now() + task.warmUpMs;
  const to = from + task.measureMs;
  const mark = 'P'.repeat(32);
  const body = task.body.replace('PSEUDONYM', mark);
  const template = Buffer.from(
    `POST ${task.path} HTTP/1.1\r\nhost: localhost\r\n${task.headers}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const at = template.indexOf(mark);
  const { promise, resolve } = Promise.withResolvers<ReadsResult>();
  let open = task.connections;
  const finish = () => {
    const sorted = latencies.toSorted((a, b) => a - b);
    const share = (part: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
    resolve({
      perSecond: (sorted.length / task.measureMs) * 1000,
      p50: share(0.5),
      p99: share(0.99),
      failed,
    });
  };
  const start = (): void => {
    const request = Buffer.from(template);
    let sentAt = 0;
    let pending = '';
    const send = (socket: Socket) => {
      request.write(pseudonymOf(Math.floor(Math.random() * task.people)), at, 'latin1');
      sentAt = performance.now();
      socket.write(request);
    };
    const socket = connect({ port: task.port, host: '127.0.0.1', noDelay: true }, () => send(socket));
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      const end = pending.indexOf('\r\n\r\n');
      if (end < 0) return;
      const place = pending.indexOf('content-length: ');
      if (pending.length < end + 4 + Number.parseInt(pending.slice(place + 16, place + 24), 10)) return;
      const now = performance.now();
      // A person without a record would be a cheap read: an answer counts only with one in it.
      if (!pending.startsWith('HTTP/1.1 200') || !pending.includes('"known":true')) failed += 1;
      pending = '';
      if (now >= from && now < to) latencies.push(now - sentAt);
      if (now < to) return send(socket);
      socket.destroy();
      if (--open === 0) finish();
    });
  };
  for (let i = 0; i < task.connections; i += 1) start();
  return promise;
}

if (process.send)
  process.on('message', (task: ReadsTask) => void run(task).then((result) => process.send?.(result)));
