import type { Manifest, Recipient } from '../../manifest/manifest.ts';
import type { Reads } from '../reads.ts';
import { shop } from './area-c-fixture.ts';

/** A processor in Azerbaijan under an agreement in force; `changes` replaces what a test is about. */
export function processor(changes: Partial<Recipient> = {}): Recipient {
  return {
    name: 'Kuryer MMC',
    role: 'processor',
    country: 'AZ',
    task: { az: 'Çatdırılma', en: 'Delivery', ru: 'Доставка' },
    categories: ['email'],
    contract: {
      kind: 'dpa',
      signed: '2026-01-01',
      ends: '2027-12-31',
      terms: ['confidentiality', 'security', 'documented-instructions'],
    },
    propagate: 'webhook',
    ...changes,
  };
}

/** A shop of one regime (998-IIIQ) whose orders go to these recipients. */
export function shopWith(
  recipients: Readonly<Record<string, Recipient>>,
  changes: Partial<Manifest> = {},
): Manifest {
  const base = shop();
  const orders = { ...base.purposes['orders']!, recipients: Object.keys(recipients) };
  return shop({
    regimes: [{ id: 'az-998', people: 'everyone' }],
    purposes: { ...base.purposes, orders },
    recipients,
    ...changes,
  });
}

/** A recipient in the USA under standard clauses with everything they need. */
export function american(transfer: Recipient['transfer'], changes: Partial<Recipient> = {}): Recipient {
  const { transfer: _none, ...rest } = processor({ name: 'Cloud Inc.', country: 'US', ...changes });
  return transfer === undefined ? rest : { ...rest, transfer };
}

/** One duty of the register that was done and is due in half a year. */
export const audit = {
  kind: 'audit',
  name: { az: 'Audit', en: 'Audit', ru: 'Аудит' },
  owner: 'İT',
  every: 'P1Y',
  last: '2026-05-22',
  next: '2027-05-22',
  serves: ['integrity'],
} as const;

/** A journal that was verified, with entries by kind. */
export function journalOf(
  byKind: Readonly<Record<string, number>>,
  ok = true,
): NonNullable<Reads['journal']> {
  const size = Object.values(byKind).reduce((sum, count) => sum + count, 0);
  return {
    size,
    lastCheckpointAt: '2026-11-22T07:59:00.000Z',
    verified: { at: '2026-11-22T07:00:00.000Z', ok, size },
    byKind,
    keysDestroyed: 0,
  };
}

/** A store with one table of orders, kept in a country. */
export function storesIn(
  country: string,
  columns: Readonly<Record<string, string>> = { email: 'email' },
): NonNullable<Manifest['stores']> {
  return {
    db: {
      name: 'Baza',
      engine: 'postgresql',
      country,
      tables: {
        orders: {
          subject: { column: 'email', identifier: 'email' },
          key: 'id',
          columns,
          purposes: ['orders'],
        },
      },
    },
  };
}
