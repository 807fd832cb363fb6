import { expect, test } from 'vitest';
import { evidenceOf, findings, textOf } from '../area-b-fixture.ts';
import { newsRefusable } from './news-refusable.ts';

const notices = { withheld: 2, sentAgainstRefusal: 0, withoutWayOut: 0, sent: 5 };
const fields = { purpose: 'news', via: ['email'] };

test('says how to refuse', () => {
  expect(textOf(newsRefusable, fields).az).toContain('info@example.az');
  expect(textOf(newsRefusable, { purpose: 'news' }).az).toContain('hər bildirişdə');
});

test('a refusal by e-mail that no subject line stops is found', () => {
  expect(findings(newsRefusable, fields)).toEqual([]);
  const channels = { email: { kind: 'email', address: 'info@example.az' } } as const;
  expect(findings(newsRefusable, fields, { channels })[0]?.code).toBe('AMANAT-CHK-471');
});

test('is kept when messages went out and none against a refusal or without a way out', () => {
  expect(evidenceOf(newsRefusable, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(newsRefusable, fields, { notices }).state).toBe('kept');
  const shut = { notices: { ...notices, withoutWayOut: 1 } };
  expect(evidenceOf(newsRefusable, fields, shut).state).toBe('broken');
});
