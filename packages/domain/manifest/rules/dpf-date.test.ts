import { expect, test } from 'vitest';
import { dpfDate } from './dpf-date.ts';
import { findings } from './rule-fixture.ts';

const until = 'recipients/google/transfer/until';
const severities = (changes: Record<string, unknown>) =>
  findings(dpfDate, changes).map((finding) => finding.severity);

test('a certification has a date that has not passed', () => {
  expect(severities({})).toEqual([]);
  expect(severities({ [until]: undefined })).toEqual(['warning']);
  expect(severities({ [until]: '2026-05-31' })).toEqual(['warning']);
  expect(severities({ [until]: '2026-06-20' })).toEqual(['note']);
});
