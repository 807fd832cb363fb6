import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { sccWithoutTia } from './scc-without-tia.ts';

test('standard clauses need an assessment', () => {
  expect(found(sccWithoutTia)).toEqual([]);
  expect(found(sccWithoutTia, { 'recipients/google/transfer/tia': undefined })).toEqual([
    'recipients/google/transfer/mechanisms/0',
  ]);
});
