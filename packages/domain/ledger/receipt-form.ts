import { fromBase64 } from './bytes.ts';
import { canonicalText } from './canonical.ts';
import { entryFault, isHash, isRecord } from './entry-form.ts';

const required = ['checkpoint', 'entry', 'format', 'inclusion', 'index', 'origin', 'publicKey'];

/** What keeps a value from being a Receipt, or undefined when it is one. Unknown fields are refused. */
export function receiptFault(value: unknown): string | undefined {
  if (!isRecord(value)) return 'the receipt is not an object';
  const names = Object.keys(value).filter((name) => name !== 'content');
  if (names.toSorted().join() !== required.join()) return 'the receipt lacks a field or has one too many';
  if (value['format'] !== 'amanat-receipt/1') return 'the receipt is of another format than amanat-receipt/1';
  return proofFault(value) ?? entryFault(value['entry']) ?? contentFault(value);
}
/** What keeps the part that proves a place from being one: whose journal, which number, by which hashes. */
export function proofFault(value: Record<string, unknown>): string | undefined {
  for (const name of ['origin', 'checkpoint', 'publicKey']) {
    if (typeof value[name] !== 'string') return `the receipt's ${name} is not a text`;
  }
  if (!Number.isSafeInteger(value['index']) || (value['index'] as number) < 0)
    return 'the index is malformed';
  const { inclusion } = value;
  return Array.isArray(inclusion) && inclusion.every(isHash) ? undefined : 'the inclusion proof is malformed';
}
function contentFault(receipt: Record<string, unknown>): string | undefined {
  if (!('content' in receipt)) return undefined;
  const { content } = receipt;
  if (!isRecord(content) || Object.keys(content).toSorted().join() !== 'salt,value')
    return 'the content is malformed';
  if (typeof content['salt'] !== 'string' || !fromBase64(content['salt'])) return 'the salt is malformed';
  try {
    canonicalText(content['value']);
    return undefined;
  } catch {
    return 'the content has no canonical form';
  }
}
