import { foldEmail, type Identifiers } from '../connectors/connector.ts';
import { foldPhone } from '../platform/phone-number.ts';

/** Who a row names: the kind of identifier and its value, in the form pseudonyms are made of. */
export interface RowPerson {
  readonly kind: keyof Identifiers;
  readonly value: string;
}
/** The person an identifier in a column names; undefined when there is nothing in it. */
export function rowPerson(kind: keyof Identifiers, value: unknown): RowPerson | undefined {
  // Stores keep numbers of customers, and even phones, as numbers.
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text === '') return undefined;
  if (kind === 'customer-id') return { kind, value: text };
  return { kind, value: kind === 'phone' ? foldPhone(text) : foldEmail(text) };
}
/** What a store is searched by for one person. */
export function identifiersOf({ kind, value }: RowPerson): Identifiers {
  return { email: [], phone: [], 'customer-id': [], [kind]: [value] };
}
