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
  expect(kind.evidence({}, reading({ security: { clearColumns: 0, tls } })).state).toBe('kept');
  expect(kind.evidence({}, reading({ security: { clearColumns: 1, tls } })).state).toBe('broken');
});
