import { expect, test } from 'vitest';
import { processor, shopWith, storesIn } from '../area-a-fixture.ts';
import { connectedStore, reading, trying } from '../area-c-fixture.ts';
import dataLocatedAt from './data-located-at.ts';

const kind = trying(dataLocatedAt);

test('says where data lies', () => {
  expect(kind.text({ country: 'AZ' }).az).toContain('Dükan (Azərbaycan)');
  const { organisation } = shopWith({});
  const tallinn = shopWith({}, { organisation: { ...organisation, address: '10141 Tallinn, Estonia' } });
  expect(kind.text({ country: 'EE' }, tallinn).en).toContain('Tallinn, Estonia. Our');
});
test('a store and a processor elsewhere contradict the stated place', () => {
  const home = shopWith({ courier: processor() }, { stores: storesIn('AZ') });
  expect(kind.check({ country: 'AZ' }, home)).toEqual([]);
  const cloud = shopWith(
    { cloud: processor({ country: 'DE', dataIn: ['DE', 'IE'] }) },
    { stores: storesIn('EE') },
  );
  const [finding] = kind.check({ country: 'AZ' }, cloud);
  expect(finding).toMatchObject({ code: 'AMANAT-CHK-309', severity: 'warning' });
  expect(finding?.sentence.facts['places']?.value).toEqual([
    ['db', ['EE']],
    ['cloud', ['DE', 'IE']],
  ]);
});
test('is broken by a place elsewhere, kept when the stores answer, not yet shown before', () => {
  const home = shopWith({}, { stores: storesIn('AZ') });
  expect(kind.evidence({ country: 'AZ' }, reading({}, home)).state).toBe('not-yet-shown');
  expect(kind.evidence({ country: 'AZ' }, reading({ stores: [connectedStore] }, home)).state).toBe('kept');
  const silent = { ...connectedStore, reachable: false };
  expect(kind.evidence({ country: 'AZ' }, reading({ stores: [connectedStore, silent] }, home)).state).toBe(
    'at-risk',
  );
  expect(kind.evidence({ country: 'EE' }, reading({ stores: [connectedStore] }, home)).state).toBe('broken');
});
