import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';

/** The two tables of the store that is closed to what may not be read. */
export const guardedTables = `
  create table customers (id serial primary key, email text, full_name text, phone text, closed_at timestamptz, created_at timestamptz default now(), marketing_opt_in boolean);
  create table orders (id serial primary key, customer_id int references customers (id), placed_at timestamptz default now(), total numeric);`;

/** The shop's declaration over two tables, with marketing on consent and analytics of orders on a balanced interest. */
export function guardedManifest(): Manifest {
  const real = manifestOf('smartmarket') as unknown as {
    stores: Record<string, { tables: Record<string, object> }>;
  };
  const { customers, orders } = real.stores['shop-db']!.tables as Record<string, Record<string, unknown>>;
  const purposes = ['marketing', 'security'];
  real.stores['shop-db']!.tables = {
    customers: { ...customers, purposes, dependsOn: [] },
    orders: {
      ...orders,
      columns: { total: 'order' },
      dates: { collected: 'placed_at' },
      purposes: ['marketing'],
      dependsOn: [],
    },
  };
  const declared = real as unknown as { purposes: Record<string, { categories: string[] }> };
  declared.purposes['marketing']!.categories.push('order');
  declared.purposes['security']!.categories.push('name');
  return real as unknown as Manifest;
}
