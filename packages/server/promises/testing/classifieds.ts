import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { Client } from 'pg';
import { testDatabaseUrl } from '../../platform/testing/database.ts';

/** A real PostgreSQL store as a classifieds site would have it, for the purposes of lalafo’s own table in 2.1. */
const schema = `
  create table members (id bigint primary key, email text, full_name text, phone text, social_id text, picture_url text, closed_at timestamptz);
  create table subscribers (id bigint primary key, email text, push_token text, seen_at timestamptz not null);
  create table views (id bigint primary key, email text, client_id text, page text, place text, seen_at timestamptz not null);
  create table invoices (id bigint primary key, email text, payer text, voen text, account text, contract_ended_at timestamptz);
  create table survey_answers (id bigint primary key, email text, phone text, answer text, taken_at timestamptz not null);`;
const subject = { column: 'email', identifier: 'email' } as const;

/** Lalafo’s real declaration with such a store added; what is promised about periods stays as it is. */
export function withStore(): Manifest {
  const manifest = manifestOf('lalafo');
  const categories = { ...manifest.categories };
  const tables = {
    members: {
      subject,
      key: 'id',
      columns: {
        email: 'email',
        full_name: 'name',
        phone: 'phone',
        social_id: 'social-id',
        picture_url: 'picture-url',
      },
      purposes: ['registration'],
      dates: { 'account.closed': 'closed_at' },
      onErasure: 'delete',
    },
    subscribers: {
      subject,
      key: 'id',
      columns: { email: 'email', push_token: 'push-token' },
      purposes: ['marketing'],
      dates: { 'last-interaction': 'seen_at' },
      onErasure: 'delete',
    },
    views: {
      subject,
      key: 'id',
      columns: {
        email: 'online-identifiers',
        client_id: 'online-identifiers',
        page: 'behaviour',
        place: 'ip-location',
      },
      purposes: ['analytics'],
      dates: { collected: 'seen_at' },
      onErasure: 'delete',
    },
    invoices: {
      subject,
      key: 'id',
      columns: { payer: 'name', voen: 'tax-number', account: 'payment-details' },
      purposes: ['tax-legal'],
      dates: { 'contract.ended': 'contract_ended_at' },
      onErasure: 'keep',
      keepFor: { purpose: 'tax-legal', columns: ['payer', 'voen', 'account'] },
    },
    survey_answers: {
      subject,
      key: 'id',
      columns: { email: 'email', phone: 'phone', answer: 'answers' },
      purposes: ['surveys'],
      dates: { participation: 'taken_at' },
      onErasure: 'delete',
    },
  };
  const store = {
    name: 'Elanlar bazası',
    engine: 'postgresql',
    connection: 'CLASSIFIEDS_URL',
    country: 'EE',
    tables,
  };
  return { ...manifest, categories, stores: { classifieds: store } } as unknown as Manifest;
}

export interface Classifieds {
  readonly url: string;
  query(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}
export async function createClassifieds(): Promise<Classifieds> {
  const url = await testDatabaseUrl('template1');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(schema);
  return {
    url,
    query: async (text, values = []) =>
      (await client.query(text, [...values])).rows as Record<string, unknown>[],
    close: () => client.end(),
  };
}
