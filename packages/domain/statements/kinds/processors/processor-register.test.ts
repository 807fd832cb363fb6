import { expect, test } from 'vitest';
import { processor, shopWith } from '../area-a-fixture.ts';
import { codes, reading, trying } from '../area-c-fixture.ts';
import processorRegister from './processor-register.ts';

const kind = trying(processorRegister);

const named = shopWith({ alfa: processor({ voen: '1403676911' }) });
const wrong = shopWith({ alfa: processor({ voen: '1403676921' }) });

test('names the example with its VÖEN', () => {
  expect(kind.text({ examples: ['alfa'] }, named).az).toContain('Məsələn: Kuryer MMC, VÖEN 1403676911.');
  expect(kind.text({}).az).not.toContain('Məsələn');
});
test('LAL-1.2b: the VÖEN of a processor is checked, and one named in the text must have one', () => {
  expect(kind.check({ examples: ['alfa'] }, named)).toEqual([]);
  expect(kind.check({}, wrong)).toMatchObject([
    { code: 'AMANAT-CHK-320', path: ['recipients', 'alfa', 'voen'] },
  ]);
  expect(codes(kind.check({ examples: ['alfa'] }, shopWith({ alfa: processor() })))).toEqual([
    'AMANAT-CHK-320',
  ]);
});
test('is kept with identity and contract, at risk without contract, broken by a false VÖEN', () => {
  const unbound = { ...processor() };
  delete (unbound as { contract?: unknown }).contract;
  expect(kind.evidence({}, reading({}, named)).state).toBe('kept');
  expect(kind.evidence({}, reading({}, shopWith({ alfa: unbound }))).state).toBe('at-risk');
  expect(kind.evidence({}, reading({}, wrong)).state).toBe('broken');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
