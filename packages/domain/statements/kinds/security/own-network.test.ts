import { expect, test } from 'vitest';
import { processor, shopWith, storesIn } from '../area-a-fixture.ts';
import { codes, reading, trying } from '../area-c-fixture.ts';
import ownNetwork from './own-network.ts';

const kind = trying(ownNetwork);

test('promises own servers and confidentiality', () => {
  expect(kind.text({}).az).toContain('korporativ şəbəkədəki qorunan serverlərdə');
});
test('reports a store with somebody else and a processor that keeps data in the cloud', () => {
  expect(kind.check({}, shopWith({ courier: processor() }, { stores: storesIn('AZ') }))).toEqual([]);
  const cloud = shopWith({ cloud: processor({ country: 'DE' }) });
  expect(codes(kind.check({}, cloud))).toEqual(['AMANAT-CHK-344']);
  const hosted = { db: { ...storesIn('AZ')['db']!, heldBy: 'courier' } };
  const [finding] = kind.check({}, shopWith({ courier: processor() }, { stores: hosted }));
  expect(finding?.sentence.facts['places']?.value).toEqual(['db']);
});
test('is broken when data lies with others, else not yet shown', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading({}, shopWith({ cloud: processor({ country: 'DE' }) }))).state).toBe(
    'broken',
  );
});
