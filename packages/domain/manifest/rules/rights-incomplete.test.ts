import { expect, test } from 'vitest';
import { findings } from './rule-fixture.ts';
import { rightsIncomplete } from './rights-incomplete.ts';

test('the rights of every regime that applies are named', () => {
  expect(findings(rightsIncomplete)).toEqual([]);
  const rights = ['access', 'rectification', 'erasure', 'objection', 'withdrawal', 'complaint'];
  expect(findings(rightsIncomplete, { rights })[0]?.message).toBe('Not named: restriction, portability');
  const regimes = [{ id: 'az-998', people: 'everyone' }];
  expect(findings(rightsIncomplete, { rights, regimes })).toEqual([]);
});
