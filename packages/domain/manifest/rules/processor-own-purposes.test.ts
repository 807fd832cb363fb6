import { expect, test } from 'vitest';
import { processorOwnPurposes } from './processor-own-purposes.ts';
import { found } from './rule-fixture.ts';

test('own aims make a controller', () => {
  const changes = { 'recipients/google/ownPurposes': true };
  expect(found(processorOwnPurposes, changes)).toEqual(['recipients/google/ownPurposes']);
  expect(found(processorOwnPurposes, { ...changes, 'recipients/google/role': 'controller' })).toEqual([]);
});
