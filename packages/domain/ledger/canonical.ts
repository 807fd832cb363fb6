import { utf8 } from './bytes.ts';

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
  return write(value, '', []);
}
/** Canonical JSON as UTF-8 bytes: what is hashed and stored. */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8(canonicalText(value));
}

function write(value: unknown, path: string, above: object[]): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return writeString(value, path);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      // RFC 8785 §3.2.2.3 is ECMAScript's own number serialisation.
      if (!Number.isFinite(value)) throw new NotCanonical(path, 'a number that is not finite');
      return JSON.stringify(value);
    case 'object':
      return writeObject(value, path, above);
    default:
      throw new NotCanonical(path, `a ${typeof value}`);
  }
}
function writeString(text: string, path: string): string {
  if (!text.isWellFormed()) throw new NotCanonical(path, 'a lone surrogate');
  return JSON.stringify(text);
}
function writeObject(value: object, path: string, above: object[]): string {
  if (above.includes(value)) throw new NotCanonical(path, 'a cycle');
  above.push(value);
  const text = Array.isArray(value) ? writeArray(value, path, above) : writeMembers(value, path, above);
  above.pop();
  return text;
}
function writeArray(items: readonly unknown[], path: string, above: object[]): string {
  let out = '[';
  for (let i = 0; i < items.length; i++) {
    if (i > 0) out += ',';
    out += write(items[i], `${path}/${i}`, above);
  }
  return `${out}]`;
}
function writeMembers(value: object, path: string, above: object[]): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new NotCanonical(path, 'not a plain object');
  const members = value as Readonly<Record<string, unknown>>;
  let out = '{';
  // RFC 8785 §3.2.3 sorts by UTF-16 code units, which is what toSorted() does.
  for (const key of Object.keys(members).toSorted()) {
    const member = members[key];
    if (member === undefined) continue;
    if (out.length > 1) out += ',';
    out += `${writeString(key, path)}:${write(member, `${path}/${key}`, above)}`;
  }
  return `${out}}`;
}
