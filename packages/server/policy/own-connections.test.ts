import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestTextOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { expect, test } from 'vitest';
import { openStores } from '../connectors/connectors.ts';
import { quietLog } from '../platform/testing/quiet-log.ts';
import { loadFolder } from './load-folder.ts';
import { publish } from './publish.ts';
import { publisher } from './testing/publisher.ts';

/** The shop's declaration, and the same of a rival that names the connection of its first store. */
const shop = manifestTextOf('smartmarket');
const rival = (connection: string) =>
  shop
    .replace(/^( {2}id: )smartmarket$/m, '$1rival')
    .replace('connection: SHOP_DATABASE_URL', `connection: ${connection}`)
    .replace('connection: WAREHOUSE_SQLITE_PATH', 'connection: RIVAL_SQLITE_PATH');

async function withRival() {
  const made = await publisher();
  return { ...made, asRival: (text: string) => publish(made.deps, text, 'key:1', 'rival') };
}

test('a declaration opens no store of another organisation, nor the server’s own database and keys', async () => {
  const { deps, policies, asRival } = await withRival();
  await publish(deps, shop, 'key:2', 'smartmarket');
  for (const taken of ['SHOP_DATABASE_URL', 'WAREHOUSE_SQLITE_PATH', 'DATABASE_URL', 'AMANAT_MASTER_KEY'])
    await expect(asRival(rival(taken)), taken).rejects.toMatchObject({ code: 'AMANAT-POLICY-008' });
  expect(policies.versions('rival')).toEqual([]);
  await expect(asRival(rival('RIVAL_DATABASE_URL'))).resolves.toMatchObject({ isNew: true });
  await expect(publish(deps, shop, 'key:2', 'smartmarket')).resolves.toMatchObject({ isNew: false });
});

test('the operator lets organisations share a store, and nobody the server’s own', async () => {
  const { deps, policies } = await publisher();
  await publish(deps, shop, 'key:2', 'smartmarket');
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  mkdirSync(join(folder, 'rival'));
  const put = (text: string) => {
    writeFileSync(join(folder, 'rival', 'manifest.yaml'), text);
    return loadFolder(deps, folder, 'system', quietLog);
  };
  expect(await put(rival('DATABASE_URL'))).toMatchObject([{ problem: { code: 'AMANAT-POLICY-008' } }]);
  expect(await put(rival('SHOP_DATABASE_URL'))).toEqual([]);
  expect(policies.versions('rival')).toHaveLength(1);
  // What they share, both go on to declare by their keys.
  await expect(publish(deps, rival('SHOP_DATABASE_URL'), 'key:1', 'rival')).resolves.toMatchObject({
    number: 1,
  });
  await expect(publish(deps, shop, 'key:2', 'smartmarket')).resolves.toMatchObject({ number: 1 });
});

test('a store under a name of the server’s settings is not connected, whatever was published', () => {
  const stores = openStores({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' });
  const own = {
    engine: 'postgresql',
    connection: 'DATABASE_URL',
    country: 'AZ',
    name: { az: 'Baza', en: 'Base', ru: 'База' },
  } as const;
  expect(() => stores.open(own)).toThrow('DATABASE_URL is not set.');
  expect(stores.accessList('rival', own)).toBeNull();
});
