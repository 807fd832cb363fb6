import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';

export const org = 'smartmarket';

/** The shop's real declaration with one small store of accounts in place of its own. */
export function withAccounts(): Manifest {
  const manifest = manifestOf(org);
  const members = {
    subject: { column: 'email', identifier: 'email' },
    key: 'id',
    columns: { email: 'email' },
    purposes: ['order-delivery'],
    dates: { 'account.closed': 'closed_at' },
    accounts: { language: 'language' },
    onErasure: 'delete',
  } as const;
  const name = { az: 'Hesablar', en: 'Accounts', ru: 'Аккаунты' };
  const accounts = {
    name,
    engine: 'sqlite',
    connection: 'ACCOUNTS_PATH',
    country: 'AZ',
    tables: { members },
  };
  return { ...manifest, stores: { accounts } } as Manifest;
}
/** The next version: somebody more receives data, from a day on. */
export function withNewcomer(manifest: Manifest, effective: string, id = 'newcomer'): Manifest {
  const newcomer = {
    name: { az: 'Çap evi', en: 'Print house', ru: 'Типография' },
    role: 'processor',
    country: 'AZ',
    task: { az: 'Kataloqların çapı', en: 'Printing of catalogues', ru: 'Печать каталогов' },
  };
  return {
    ...manifest,
    policy: { ...manifest.policy, approved: effective, effective },
    recipients: { ...manifest.recipients, [id]: newcomer },
    statements: manifest.statements.map((s) => (s.says === 'effective-date' ? { ...s, on: effective } : s)),
  } as Manifest;
}
export const membersSql = `create table members (id integer primary key, email text, closed_at text, language text);`;
