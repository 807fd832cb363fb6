import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Row, Value } from '../connectors/connector.ts';
import type { Person } from './identify.ts';
import { redactOthers, type Redacted } from './redact-others.ts';

/** Rows of one table as they go into an answer. */
export interface MaskedRows {
  readonly rows: readonly Row[];
  /** How many of the rows had a detail of somebody else in them. */
  readonly masked: number;
}
/** Kinds whose digits are not phone numbers of people. */
const machineMade: readonly string[] = [
  'usage',
  'online-identifier',
  'order',
  'payment',
  'tax',
  'credentials',
  'social-id',
];

/**
 * Leaves e-mail addresses and phone numbers of other people out of the texts of rows (GDPR 15(4)). The plan tells by
 * it what will be covered, and the answer covers by it: one decision. A row several people share is each one's own,
 * so it is shown whole. Pure.
 */
export function maskOthers(
  manifest: Manifest,
  place: { readonly store: string; readonly table: string },
  columns: readonly string[],
  person: Person,
  rows: readonly Row[],
  hidden: string,
): MaskedRows {
  const declared = manifest.stores?.[place.store]?.tables?.[place.table];
  let masked = 0;
  const clean = rows.map((row) => {
    let redacted = 0;
    const cleanText = (text: string, what: Redacted): string => {
      const result = redactOthers(text, person, hidden, what);
      redacted += result.redacted;
      return result.text;
    };
    const cleanCell = (name: string): Value => {
      const value = row[name] ?? null;
      const kind = manifest.categories[declared?.columns[name] ?? '']?.kind;
      if (kind === 'phone' && typeof value === 'number') return cleanText(String(value), 'whole-phone');
      if (typeof value !== 'string' || !kind) return value;
      const what = machineMade.includes(kind) ? 'emails' : kind === 'phone' ? 'whole-phone' : 'all';
      return cleanText(value, what);
    };
    const result = Object.fromEntries(columns.map((name) => [name, cleanCell(name)]));
    if (redacted > 0) masked += 1;
    return result;
  });
  return { rows: clean, masked };
}
