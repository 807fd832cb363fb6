import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { storeZoneUnknown } from './store-zone-unknown.ts';

test('a time zone is one that clocks know', () => {
  const zone = 'stores/shop/timezone';
  expect(found(storeZoneUnknown)).toEqual([]);
  for (const good of ['Asia/Baku', 'UTC', 'Europe/Tallinn'])
    expect(found(storeZoneUnknown, { [zone]: good }), good).toEqual([]);
  for (const bad of ['Baku', 'Asia/Bakı', 'Europe/Nowhere'])
    expect(found(storeZoneUnknown, { [zone]: bad }), bad).toEqual([zone]);
});
