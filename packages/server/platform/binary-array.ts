/**
 * PostgreSQL arrays in the binary form of its wire protocol. The driver writes arrays as quoted text, and bytea in them
 * as hexadecimal; for batches of hundreds of rows that is the larger part of the work on both sides.
 */

const oids = { bytea: 17, text: 25, timestamptz: 1184, uuid: 2950 };
const headLength = 20;
/** 2000-01-01, from which PostgreSQL counts, in milliseconds. */
const epoch = 946_684_800_000;

/** An array of one dimension with room for its elements; `nulls` when some of them are null. */
function arrayOf(oid: number, count: number, length: number, nulls: boolean): Buffer {
  // An empty array has no dimension.
  if (count === 0) return withHead(Buffer.alloc(12), 0, false, oid);
  const bytes = withHead(Buffer.allocUnsafe(headLength + 4 * count + length), 1, nulls, oid);
  bytes.writeInt32BE(count, 12);
  bytes.writeInt32BE(1, 16);
  return bytes;
}
function withHead(bytes: Buffer, dimensions: number, nulls: boolean, oid: number): Buffer {
  bytes.writeInt32BE(dimensions, 0);
  bytes.writeInt32BE(nulls ? 1 : 0, 4);
  bytes.writeInt32BE(oid, 8);
  return bytes;
}

/** `text[]`, in UTF-8. */
export function textArray(values: readonly (string | null)[]): Buffer {
  const lengths = values.map((value) => (value === null ? -1 : Buffer.byteLength(value)));
  const total = lengths.reduce((sum, length) => sum + Math.max(length, 0), 0);
  const bytes = arrayOf(oids.text, values.length, total, lengths.includes(-1));
  let at = headLength;
  for (let i = 0; i < values.length; i += 1) {
    const length = lengths[i]!;
    const value = values[i]!;
    bytes.writeInt32BE(length, at);
    at += 4;
    if (length <= 0) continue;
    // As many bytes as characters: ASCII, which is copied and not encoded.
    bytes.write(value, at, length === value.length ? 'latin1' : 'utf8');
    at += length;
  }
  return bytes;
}

/** `bytea[]`. */
export function byteaArray(values: readonly (Uint8Array | null)[]): Buffer {
  const total = values.reduce((sum, value) => sum + (value?.length ?? 0), 0);
  const bytes = arrayOf(oids.bytea, values.length, total, values.includes(null));
  let at = headLength;
  for (const value of values) {
    bytes.writeInt32BE(value?.length ?? -1, at);
    at += 4;
    if (!value) continue;
    bytes.set(value, at);
    at += value.length;
  }
  return bytes;
}

/** `uuid[]` from their usual spelling; throws a RangeError for anything else. */
export function uuidArray(values: readonly string[]): Buffer {
  const bytes = arrayOf(oids.uuid, values.length, 16 * values.length, false);
  let at = headLength;
  for (const value of values) {
    bytes.writeInt32BE(16, at);
    const hex =
      value.slice(0, 8) + value.slice(9, 13) + value.slice(14, 18) + value.slice(19, 23) + value.slice(24);
    if (value.length !== 36 || bytes.write(hex, at + 4, 'hex') !== 16) throw new RangeError('Not a UUID');
    at += 20;
  }
  return bytes;
}

/** `timestamptz[]` from ISO 8601 instants, to the millisecond; throws a RangeError for anything else. */
export function instantArray(values: readonly string[]): Buffer {
  const bytes = arrayOf(oids.timestamptz, values.length, 8 * values.length, false);
  let at = headLength;
  let [last, microseconds] = ['', 0n];
  for (const value of values) {
    // A batch holds few different instants; beyond the year 2285 they are too large for a number.
    if (value !== last) microseconds = BigInt(Date.parse(value) - epoch) * 1000n;
    last = value;
    bytes.writeInt32BE(8, at);
    bytes.writeBigInt64BE(microseconds, at + 4);
    at += 12;
  }
  return bytes;
}
