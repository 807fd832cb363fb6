import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { refusalEffect } from './refusal-effect.ts';

test('says what refusing affects and which browsers can block', () => {
  expect(textOf(refusalEffect).az).toContain('təsir edə bilər');
  expect(textOf(refusalEffect, { browsers: ['Firefox', 'Safari'] }).az).toContain('(Firefox və Safari)');
  expect(findings(refusalEffect)).toEqual([]);
});

test('is shown by the cookie page', () => {
  expect(evidenceOf(refusalEffect).state).toBe('not-yet-shown');
  expect(evidenceOf(refusalEffect, {}, { policy: published() }).state).toBe('kept');
});
