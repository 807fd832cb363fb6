import { expect, test } from 'vitest';
import { reading, trying } from '../area-c-fixture.ts';
import encryptedStorage from './encrypted-storage.ts';

const kind = trying(encryptedStorage);

const tls = { terminated: false, minimum: null, hsts: false };

test('promises encryption, and pseudonyms', () => {
  expect(kind.text({}).az).toBe('Məlumatlarınız şifrələnmiş halda saxlanılır.');
  expect(kind.text({ pseudonyms: true }).az).toContain('psevdonim');
});
test('finds nothing in a declaration', () => {
  expect(kind.check({})).toEqual([]);
});
test('is kept while no column is in clear, broken by one', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  const own = reading({ security: { clearColumns: 0, tls } });
  const { stores: _stores, ...storeless } = own.manifest;
  const kept = kind.evidence({}, { ...own, manifest: storeless });
  expect(kept.state).toBe('kept');
  expect(kept.because.en).toContain('Əmanət’s own database');
  expect(kind.evidence({}, reading({ security: { clearColumns: 1, tls } })).state).toBe('broken');
});
test('says what it cannot see: whether the stores of the organisation are encrypted', () => {
  const own = reading({ security: { clearColumns: 0, tls } });
  const tables = {
    people: { subject: { column: 'email' }, key: 'id', columns: { email: 'email' }, purposes: ['account'] },
  };
  const stores = { shop: { name: 'Mağaza', engine: 'postgresql', country: 'AZ', tables } } as const;
  const shown = kind.evidence({}, { ...own, manifest: { ...own.manifest, stores } });
  expect(shown).toMatchObject({ state: 'not-yet-shown', facts: { clearColumns: 0, unseenStores: 1 } });
  expect(shown.because.az).toContain('Mağaza');
});
