/**
 * A lean load generator: raw sockets with keep-alive, one request in flight on each, so that its own cost stays small
 * beside the server's. Runs as a child process; takes its task and gives its figures over IPC.
 */
import { randomFillSync } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { cpuOfThis } from './cpu-time.ts';

export interface LoadTask {
  readonly port: number;
  readonly path: string;
  /** Body with VISITOR (any number of times) and KEY where a fresh token goes (22 characters each). */
  readonly body: string;
  /** Several in its place, for answers of different length: each connection keeps to one of them, in turn. */
  readonly bodies?: readonly string[];
  /** Further header lines, each ending in CRLF. */
  readonly headers?: string;
  /** Status of an answer that counts as success; 201 unless told. */
  readonly status?: number;
  /** Visitors that are chosen from at random, 22 characters each; a fresh token each time unless told. */
  readonly visitors?: readonly string[];
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
  /** Answered within the time measured. */
  readonly measured: number;
  /** Processor time of the generator within it, in microseconds. */
  readonly cpu: number;
}
/** The time measured begins, or is over: whoever measures the server reads its clocks now. */
export type LoadMessage = { readonly phase: 'begin' | 'end' } | { readonly result: LoadResult };

const tokenLength = 22;
const alphabet = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const pool = Buffer.alloc(64 * 1024);
let used = pool.length;
/** Writes a random token at `at`; with the time in its first 48 bits when told, as the banner's keys have it. */
function writeToken(into: Buffer, at: number, timed: boolean): void {
  if (used + tokenLength > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  for (let i = 0; i < tokenLength; i += 1) into[at + i] = alphabet[pool[used + i]! & 63]!;
  used += tokenLength;
  if (!timed) return;
  let time = Math.floor(performance.timeOrigin + performance.now());
  for (let i = 7; i >= 0; i -= 1) {
    into[at + i] = alphabet[time % 64]!;
    time = Math.floor(time / 64);
  }
}

/** The request in bytes, and where its tokens lie. */
function requestOf({ path, body, headers = '' }: LoadTask): {
  bytes: Buffer;
  visitors: number[];
  key: number;
} {
  const mark = 'V'.repeat(tokenLength);
  const filled = body.replaceAll('VISITOR', mark).replace('KEY', 'K'.repeat(tokenLength));
  const text = `POST ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(filled)}\r\n\r\n${filled}`;
  const bytes = Buffer.from(text);
  const visitors: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + tokenLength)) visitors.push(at);
  return { bytes, visitors, key: bytes.indexOf('K'.repeat(tokenLength)) };
}

class Connection {
  sentAt = 0;
  private pending = '';
  /** Length of a whole answer; all of one kind are equally long, so that only the first is taken apart. */
  private whole = 0;
  private readonly request: ReturnType<typeof requestOf>;
  private readonly port: number;
  private readonly status: number;
  private readonly known: readonly Buffer[];
  private socket: Socket | undefined;
  private readonly answered: (connection: Connection, status: number) => void;
  constructor(task: LoadTask, answered: (connection: Connection, status: number) => void) {
    this.answered = answered;
    this.request = requestOf(task);
    this.port = task.port;
    this.status = task.status ?? 201;
    this.known = (task.visitors ?? []).map((visitor) => Buffer.from(visitor));
  }
  open(): void {
    const buffer = Buffer.alloc(16 * 1024);
    const read = (length: number) => {
      this.read(buffer, length);
      return true;
    };
    this.socket = connect({
      port: this.port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer, callback: read },
    });
    this.socket.on('connect', () => this.send());
  }
  send(): void {
    const { bytes, visitors, key } = this.request;
    for (const at of visitors) {
      const one = this.known[Math.floor(Math.random() * this.known.length)];
      if (one) one.copy(bytes, at);
      else writeToken(bytes, at, false);
    }
    if (key >= 0) writeToken(bytes, key, true);
    this.sentAt = performance.now();
    this.socket?.write(bytes);
  }
  close(): void {
    this.socket?.destroy();
  }
  private read(buffer: Buffer, length: number): void {
    if (length === this.whole && this.pending === '') {
      const status = (buffer[9]! - 48) * 100 + (buffer[10]! - 48) * 10 + buffer[11]! - 48;
      return this.answered(this, status);
    }
    this.pending += buffer.toString('latin1', 0, length);
    const end = this.pending.indexOf('\r\n\r\n');
    if (end < 0) return;
    const at = this.pending.indexOf('content-length: ');
    const whole = end + 4 + Number.parseInt(this.pending.slice(at + 16, at + 24), 10);
    if (this.pending.length < whole) return;
    const status = Number(this.pending.slice(9, 12));
    this.whole = status === this.status ? whole : 0;
    this.pending = '';
    this.answered(this, status);
  }
}

function tell(message: LoadMessage): void {
  process.send?.(message);
}

function figures(task: LoadTask, latencies: Float64Array, failed: number, cpu: number): LoadResult {
  const sorted = latencies.toSorted();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const measured = sorted.length;
  const perSecond = (measured / task.measureMs) * 1000;
  return { perSecond, p50: at(0.5), p99: at(0.99), max: at(1), failed, measured, cpu };
}

function run(task: LoadTask): void {
  const latencies = new Float64Array(4_000_000);
  let [count, failed, cpu] = [0, 0, 0];
  const from = performance.now() + task.warmUpMs;
  const to = from + task.measureMs;
  let open = task.connections;
  const expected = task.status ?? 201;
  setTimeout(() => {
    cpu = -cpuOfThis();
    tell({ phase: 'begin' });
  }, task.warmUpMs);
  setTimeout(() => {
    cpu += cpuOfThis();
    tell({ phase: 'end' });
  }, task.warmUpMs + task.measureMs);
  const answered = (connection: Connection, status: number) => {
    const now = performance.now();
    if (status !== expected) failed += 1;
    if (now >= from && now < to) latencies[count++] = now - connection.sentAt;
    if (now < to) return connection.send();
    connection.close();
    if (--open > 0) return;
    // After the timers above, which are due now.
    setTimeout(() => tell({ result: figures(task, latencies.subarray(0, count), failed, cpu) }), 50);
  };
  const { bodies = [task.body] } = task;
  for (let i = 0; i < task.connections; i += 1)
    new Connection({ ...task, body: bodies[i % bodies.length] ?? task.body }, answered).open();
}

process.on('message', run);
