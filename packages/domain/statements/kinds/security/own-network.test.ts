import { expect, test } from 'vitest';
import { processor, shopWith, storesIn } from '../area-a-fixture.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
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
test('whoever says where the data lies keeps it, wherever they sit; whoever is near and says nothing does not', () => {
  const places = (manifest: Manifest) => kind.check({}, manifest)[0]?.sentence.facts['places']?.value;
  expect(places(shopWith({ cloud: processor({ dataIn: ['DE'] }) }))).toEqual(['cloud']);
  expect(places(shopWith({ bank: processor({ role: 'controller', country: 'DE' }) }))).toBeUndefined();
  const inEstonia = (country: string) =>
    shopWith({ it: processor({ country }) }, { organisation: { ...shop().organisation, country: 'EE' } });
  expect([places(inEstonia('EE')), places(inEstonia('AZ')), places(inEstonia('US'))]).toEqual([
    undefined,
    undefined,
    ['it'],
  ]);
  const service = { db: { ...storesIn('AZ')['db']!, engine: 'external' as const } };
  expect(places(shopWith({}, { stores: service }))).toEqual(['db']);
});
test('is broken when data lies with others, else not yet shown', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading({}, shopWith({ cloud: processor({ country: 'DE' }) }))).state).toBe(
    'broken',
  );
});
