import { expect, test } from 'vitest';
import { contractTerms } from './contract-terms.ts';
import { findings, found } from './rule-fixture.ts';

test('the missing points are named', () => {
  expect(found(contractTerms)).toEqual([]);
  const terms = 'recipients/courier/contract/terms';
  expect(found(contractTerms, { [terms]: undefined })).toEqual(['recipients/courier/contract']);
  expect(findings(contractTerms, { [terms]: ['confidentiality'] })[0]?.message).toContain(
    'to apply due security measures, to act on our documented instructions only',
  );
});
