import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { secretOf, SecretUnreadable } from './secret.ts';

test('a secret comes from its variable, else from the file that is named', () => {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-secret-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const file = join(directory, 'url');
  writeFileSync(file, 'postgresql://shop.example.az/shop\n');
  expect(secretOf({ SHOP_URL_FILE: file }, 'SHOP_URL')).toBe('postgresql://shop.example.az/shop');
  expect(secretOf({ SHOP_URL_FILE: file, SHOP_URL: 'postgresql://other/shop' }, 'SHOP_URL')).toContain(
    'other',
  );
  expect(secretOf({ SHOP_URL: '' }, 'SHOP_URL')).toBeUndefined();
  const missing = () => secretOf({ SHOP_URL_FILE: join(directory, 'none') }, 'SHOP_URL');
  expect(missing).toThrow(SecretUnreadable);
  expect(missing).toThrow(/SHOP_URL_FILE names .*none, which cannot be read \(ENOENT\)/);
});
