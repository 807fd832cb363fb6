import { expect, test } from 'vitest';
import { regimeUnfitting } from './regime-unfitting.ts';
import { found } from './rule-fixture.ts';

test('a shop does not answer under the information-access law', () => {
  expect(found(regimeUnfitting)).toEqual([]);
  const regimes = [{ id: 'az-information-access', people: 'everyone' }];
  expect(found(regimeUnfitting, { regimes })).toEqual(['regimes/0/id']);
  expect(found(regimeUnfitting, { regimes, 'organisation/form': 'state-body' })).toEqual([]);
});
