import { expect, test } from 'vitest';
import { evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { withdrawal } from './withdrawal.ts';

const { news } = site().purposes;

test('says that it is as easy as giving and takes effect at once', () => {
  expect(textOf(withdrawal).az).toContain('dərhal');
});

test('a consent that cannot be withdrawn is found', () => {
  expect(findings(withdrawal)).toEqual([]);
  const [found] = findings(withdrawal, {}, { purposes: { news: { ...news!, withdrawable: false } } });
  expect(found?.code).toBe('AMANAT-CHK-425');
});

test('the gate denies every purpose on consent at once after withdrawal', () => {
  expect(evidenceOf(withdrawal)).toMatchObject({ state: 'kept', facts: { purposes: 2 } });
});

test('without purposes on consent there is nothing to show', () => {
  const { account } = site().purposes;
  expect(evidenceOf(withdrawal, {}, {}, { purposes: { account: account! } }).state).toBe('not-yet-shown');
});
