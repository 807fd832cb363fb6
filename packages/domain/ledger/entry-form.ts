import type { Entry } from './entry.ts';

const fields = ['actor', 'commitment', 'kind', 'org', 'refs', 'subject', 'time', 'v'];

/** What keeps a value from being an Entry, or undefined when it is one. Fields are exactly those of Entry. */
export function entryFault(value: unknown): string | undefined {
  if (!isRecord(value)) return 'the entry is not an object';
  if (!hasFields(Object.keys(value))) return 'the entry does not have exactly the fields of version 1';
  if (value['v'] !== 1) return 'the entry is not of version 1';
  for (const name of ['org', 'kind', 'actor']) {
    if (typeof value[name] !== 'string' || value[name] === '') return `the entry's ${name} is not a text`;
  }
  const { subject, commitment, refs, time } = value;
  if (subject !== null && typeof subject !== 'string') return "the entry's subject is not a text";
  if (commitment !== null && !isHash(commitment)) return "the entry's commitment is not a SHA-256 hash";
  if (!isRecord(refs) || !Object.values(refs).every(isReference)) return "the entry's refs are malformed";
  return isInstant(time) ? undefined : "the entry's time is not an ISO instant in UTC with milliseconds";
}
function hasFields(given: readonly string[]): boolean {
  return given.length === fields.length && fields.every((field) => given.includes(field));
}
export function isEntry(value: unknown): value is Entry {
  return entryFault(value) === undefined;
}
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function isReference(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}
