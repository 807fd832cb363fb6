import type { Localized } from '../schema/schema.ts';
import type { Category, Manifest, Recipient } from './manifest.ts';

/** Whether a list has something that another one lacks. */
export function adds(was: readonly unknown[] = [], is: readonly unknown[] = []): boolean {
  return is.some((each) => !was.includes(each));
}

/**
 * Whether a list of things told in words has a new one. Who mends a word keeps it in the other languages: an item is new
 * when it reads in no language as any did before.
 */
export function addsItem(was: readonly Localized[] = [], is: readonly Localized[] = []): boolean {
  const alike = (one: Localized, other: Localized) =>
    one.az === other.az || one.en === other.en || one.ru === other.ru;
  return is.some((each) => !was.some((former) => alike(former, each)));
}

/** Whether a category holds more of a person than it did: other data, or no longer depersonalised. */
export function holdsMore(was: Category | undefined, is: Category | undefined): boolean {
  if (!was || !is) return was !== is;
  return (
    was.kind !== is.kind || (was.anonymous === true && is.anonymous !== true) || addsItem(was.items, is.items)
  );
}

/** Whether data at a recipient is in more hands than it was: other countries, its own aims, sale, another role. */
export function reachesFarther(was: Recipient | undefined, is: Recipient | undefined): boolean {
  if (!was || !is) return was !== is;
  const countries = (one: Recipient) => [one.country, ...(one.dataIn ?? [])];
  return (
    was.role !== is.role ||
    (is.sale === true && was.sale !== true) ||
    (is.ownPurposes === true && was.ownPurposes !== true) ||
    adds(countries(was), countries(is))
  );
}

/** Whether something of a purpose lies beyond what was agreed to, though the purpose names the same as before. */
export function meansMore(before: Manifest, after: Manifest, purpose: string): boolean {
  const { categories = [], recipients = [] } = after.purposes[purpose] ?? {};
  return (
    categories.some((id) => holdsMore(before.categories[id], after.categories[id])) ||
    recipients.some((id) => reachesFarther(before.recipients?.[id], after.recipients?.[id]))
  );
}
