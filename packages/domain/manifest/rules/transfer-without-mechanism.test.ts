import { expect, test } from 'vitest';
import { findings, found } from './rule-fixture.ts';
import { transferWithoutMechanism } from './transfer-without-mechanism.ts';

test('the USA need a mechanism, the own country none', () => {
  expect(found(transferWithoutMechanism, { 'recipients/google/transfer': undefined })).toEqual([
    'recipients/google',
  ]);
});
test('encryption is a measure and no mechanism', () => {
  const [finding] = findings(transferWithoutMechanism, {
    'recipients/google/transfer': { mechanisms: [], measures: ['encryption'] },
  });
  expect(finding?.path).toEqual(['recipients', 'google', 'transfer']);
  expect(finding?.message).toContain('only measures: encryption');
  expect(finding?.why).toContain('GDPR Arts. 44-49');
});
test('the DPF carries data to the USA and not on from there', () => {
  const transfer = { mechanisms: ['dpf'], until: '2027-01-10' };
  const google = { 'recipients/google/transfer': transfer };
  expect(found(transferWithoutMechanism, google)).toEqual([]);
  const [finding] = findings(transferWithoutMechanism, {
    ...google,
    'recipients/google/dataIn': ['US', 'IN'],
  });
  expect(finding?.message).toContain('takes data to India without');
});
test('Azerbaijan is abroad for an Estonian controller', () => {
  expect(found(transferWithoutMechanism, { 'organisation/country': 'EE' })).toEqual(['recipients/courier']);
});
