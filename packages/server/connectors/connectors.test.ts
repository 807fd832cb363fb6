import type { Store } from '@amanat/domain/manifest/manifest.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { StoreFault } from './connector.ts';
import { openStores } from './connectors.ts';

const store = {
  name: 'Shop',
  engine: 'sqlite',
  connection: 'SHOP_URL',
  country: 'AZ',
} as const satisfies Store;

test('the connection of a store may stand in a file; what cannot be read or is not set is told', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-stores-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const file = join(directory, 'url');
  writeFileSync(file, `${join(directory, 'shop.db')}\n`);
  const stores = openStores({ SHOP_URL_FILE: file });
  onTestFinished(() => stores.close());
  expect(stores.open(store)).toBe(stores.open(store));
  const unreadable = openStores({ SHOP_URL_FILE: join(directory, 'none') });
  expect(() => unreadable.open(store)).toThrow(StoreFault);
  expect(() => unreadable.open(store)).toThrow('SHOP_URL_FILE names');
  expect(unreadable.accessList('shop', { ...store, engine: 'postgresql' })).toBeNull();
  expect(() => openStores({}).open(store)).toThrow('SHOP_URL is not set.');
});
test('no store opens the database of the server itself, by value or by file', () => {
  const own = openStores({ DATABASE_URL_FILE: '/run/database', DATABASE_URL: 'x', AMANAT_SMTP_URL: 'x' });
  for (const connection of ['DATABASE_URL', 'DATABASE_URL_FILE', 'AMANAT_SMTP_URL'])
    expect(() => own.open({ ...store, connection })).toThrow(`${connection} is not set.`);
});
