import { utf8 } from './bytes.ts';
import { inCanonicalOrder, notPlain } from './canonical-order.ts';

/** Thrown for a value that has no canonical JSON; `path` says where, the value itself is not repeated. */
export class NotCanonical extends Error {
  readonly path: string;
  constructor(path: string, why: string) {
    super(`No canonical JSON at ${path || '/'}: ${why}`);
    this.name = 'NotCanonical';
    this.path = path;
  }
}

/**
 * Canonical JSON (RFC 8785, JSON Canonicalization Scheme) as text. Members that are `undefined` are left out, as
 * `JSON.stringify` does; NaN, infinities, lone surrogates, bigint, functions, dates and other objects that are
 * not plain, and cycles throw NotCanonical.
 */
export function canonicalText(value: unknown): string {
  return writtenAtOnce(value) ?? write(value, { keys: [], objects: [] });
}
/**
 * The text by the engine's own writer, several times faster than ours below: once members are in order, both differ only
 * in what we refuse. Undefined leaves a value to ours, which says what is wrong and where.
 */
function writtenAtOnce(value: unknown): string | undefined {
  const ordered = inCanonicalOrder(value);
  if (ordered === notPlain) return undefined;
  const text = JSON.stringify(ordered);
  // It writes a lone surrogate as an escape, and no other character so.
  return text.includes(String.raw`\ud`) ? undefined : text;
}
/** Canonical JSON as UTF-8 bytes: what is hashed and stored. */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8(canonicalText(value));
}

/** Where the writer is: kept as two stacks, because a path text for each member would cost more than the rest. */
interface Trail {
  readonly keys: (string | number)[];
  readonly objects: object[];
}
function refuse(trail: Trail, why: string): NotCanonical {
  return new NotCanonical(trail.keys.map((key) => `/${key}`).join(''), why);
}
function write(value: unknown, trail: Trail): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return writeString(value, trail);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      // RFC 8785 §3.2.2.3 is ECMAScript's own number serialisation.
      if (!Number.isFinite(value)) throw refuse(trail, 'a number that is not finite');
      return JSON.stringify(value);
    case 'object':
      return writeObject(value, trail);
    default:
      throw refuse(trail, `a ${typeof value}`);
  }
}
function writeString(text: string, trail: Trail): string {
  if (!text.isWellFormed()) throw refuse(trail, 'a lone surrogate');
  return JSON.stringify(text);
}
function writeObject(value: object, trail: Trail): string {
  if (trail.objects.includes(value)) throw refuse(trail, 'a cycle');
  trail.objects.push(value);
  const text = Array.isArray(value) ? writeArray(value, trail) : writeMembers(value, trail);
  trail.objects.pop();
  return text;
}
function writeArray(items: readonly unknown[], trail: Trail): string {
  let out = '[';
  for (let i = 0; i < items.length; i++) {
    trail.keys.push(i);
    if (i > 0) out += ',';
    out += write(items[i], trail);
    trail.keys.pop();
  }
  return `${out}]`;
}
function writeMembers(value: object, trail: Trail): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw refuse(trail, 'not a plain object');
  const members = value as Readonly<Record<string, unknown>>;
  let out = '{';
  // RFC 8785 §3.2.3 sorts by UTF-16 code units, which is what toSorted() does.
  for (const key of Object.keys(members).toSorted()) {
    const member = members[key];
    if (member === undefined) continue;
    trail.keys.push(key);
    if (out.length > 1) out += ',';
    out += `${writeString(key, trail)}:${write(member, trail)}`;
    trail.keys.pop();
  }
  return `${out}}`;
}
