/**
 * A lean load generator: raw sockets with keep-alive, one request in flight on each, so that its own cost stays small
 * beside the server's. Runs as a child process; takes its task and gives its figures over IPC.
 */
import { randomFillSync } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface LoadTask {
  readonly port: number;
  readonly path: string;
  /** Body with VISITOR and KEY where a fresh token goes (22 characters each). */
  readonly body: string;
  readonly connections: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
}
export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly failed: number;
  readonly acknowledged: number;
}

const pool = Buffer.alloc(16 * 1024);
let used = pool.length;
function token(timed: boolean): string {
  if (used + 16 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, (used += 16));
  if (timed) bytes.writeUIntBE(Math.floor(performance.timeOrigin + performance.now()), 0, 6);
  return bytes.toString('base64url');
}

class Connection {
  sentAt = 0;
  private pending = '';
  private readonly socket: Socket;
  private readonly head: string;
  private readonly parts: readonly [string, string, string];
  private readonly answered: (connection: Connection, status: number) => void;
  constructor(task: LoadTask, answered: (connection: Connection, status: number) => void) {
    this.answered = answered;
    const [before, rest] = task.body.split('VISITOR') as [string, string];
    const [between, after] = rest.split('KEY') as [string, string];
    this.parts = [before, between, after];
    const length = before.length + between.length + after.length + 44;
    this.head = `POST ${task.path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
    this.socket = connect({ port: task.port, host: '127.0.0.1', noDelay: true });
    this.socket.setEncoding('latin1').on('data', (chunk) => this.read(chunk as unknown as string));
    this.socket.on('connect', () => this.send());
  }
  send(): void {
    this.sentAt = performance.now();
    this.socket.write(
      `${this.head}${this.parts[0]}${token(false)}${this.parts[1]}${token(true)}${this.parts[2]}`,
    );
  }
  close(): void {
    this.socket.destroy();
  }
  private read(chunk: string): void {
    this.pending += chunk;
    const end = this.pending.indexOf('\r\n\r\n');
    if (end < 0) return;
    const at = this.pending.indexOf('content-length: ');
    const length = Number.parseInt(this.pending.slice(at + 16, at + 24), 10);
    if (this.pending.length < end + 4 + length) return;
    const status = Number(this.pending.slice(9, 12));
    this.pending = '';
    this.answered(this, status);
  }
}

function run(task: LoadTask): Promise<LoadResult> {
  const { promise, resolve } = Promise.withResolvers<LoadResult>();
  const latencies = new Float64Array(4_000_000);
  let [count, failed, acknowledged] = [0, 0, 0];
  const from = performance.now() + task.warmUpMs;
  const to = from + task.measureMs;
  let open = task.connections;
  const connections = Array.from(
    { length: task.connections },
    () =>
      new Connection(task, (connection, status) => {
        const now = performance.now();
        if (status === 201) acknowledged += 1;
        else failed += 1;
        if (now >= from && now < to) latencies[count++] = now - connection.sentAt;
        if (now < to) return connection.send();
        connection.close();
        if (--open === 0) finish();
      }),
  );
  const finish = () => {
    const sorted = latencies.subarray(0, count).toSorted();
    const at = (share: number) => sorted[Math.min(count - 1, Math.floor(count * share))] ?? Number.NaN;
    resolve({
      perSecond: (count / task.measureMs) * 1000,
      p50: at(0.5),
      p99: at(0.99),
      max: at(1),
      failed,
      acknowledged,
    });
  };
  if (connections.length === 0) finish();
  return promise;
}

process.on('message', (task: LoadTask) => {
  void run(task).then((result) => process.send?.(result));
});
