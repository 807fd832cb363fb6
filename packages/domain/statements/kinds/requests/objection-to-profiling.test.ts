import { expect, test } from 'vitest';
import { codes, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { objectionToProfiling } from './objection-to-profiling.ts';

const kind = trying(objectionToProfiling);

const fields = { of: ['security'] };
const effective = () => {
  const { security } = shop().purposes;
  return shop({ purposes: { security: { ...security!, legalEffect: true } } });
};
test('the text explains profiling and names the purposes', () => {
  expect(kind.text(fields).az).toContain('Profilləşdirmə, yəni');
  expect(kind.text(fields).az).toContain('(təhlükəsizlik)');
});
test('a purpose with legal effect is found', () => {
  expect(codes(kind.check(fields, effective()))).toEqual(['AMANAT-CHK-524']);
  expect(kind.check(fields)).toEqual([]);
});
test('evidence: kept when the gate denies it to who objects, broken with legal effect, else not yet shown', () => {
  expect(kind.evidence(fields, reading({ requests: requestReads() })).state).toBe('kept');
  expect(kind.evidence(fields, reading({ requests: requestReads() }, effective())).state).toBe('broken');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
