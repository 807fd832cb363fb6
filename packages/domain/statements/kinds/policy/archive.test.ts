import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf, version } from '../area-b-fixture.ts';
import { archive } from './archive.ts';

const fields = { atLeast: 'P1Y' };

test('gives the term', () => {
  expect(textOf(archive, fields).az).toContain('ən azı 1 il');
});

test('an archive that is kept shorter than said is found', () => {
  expect(findings(archive, fields)).toEqual([]);
  expect(findings(archive, { atLeast: 'P2Y' })[0]?.code).toBe('AMANAT-CHK-409');
});

test('a former version that does not open, or none to open yet, is not called kept', () => {
  const two = [version(1), version(2)];
  const closed = published(two, { archived: [{ number: 1, ok: false }] });
  expect(evidenceOf(archive, fields, { policy: closed }).because.en).toContain(
    'do not open in the archive: 1',
  );
  expect(evidenceOf(archive, fields, { policy: published([version(1)]) }).state).toBe('not-yet-shown');
});

test('a version that is gone from the archive breaks it', () => {
  expect(evidenceOf(archive, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(archive, fields, { policy: published([version(1), version(2)]) }).state).toBe('kept');
  expect(evidenceOf(archive, fields, { policy: published([version(1), version(3)]) }).state).toBe('broken');
});
