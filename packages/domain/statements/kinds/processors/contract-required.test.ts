import { expect, test } from 'vitest';
import { processor, shopWith } from '../area-a-fixture.ts';
import { codes, reading, trying } from '../area-c-fixture.ts';
import contractRequired from './contract-required.ts';

const kind = trying(contractRequired);

const roles = ['processor'];
const terms = ['confidentiality', 'security', 'documented-instructions'];
const bare = { ...processor() };
delete (bare as { contract?: unknown }).contract;
const withContract = (changes: object) => processor({ contract: { ...processor().contract!, ...changes } });

test('promises a contract, and its points when they are named', () => {
  expect(kind.text({ roles }).az).toContain('işlənmə haqqında müqavilə əsasında');
  expect(kind.text({ roles, terms }).az).toContain('yalnız yazılı tapşırığımızla işləmək');
});
const found = (recipient: ReturnType<typeof processor>) =>
  codes(kind.check({ roles, terms }, shopWith({ courier: recipient })));
test('reports a contract that is missing, ended, incomplete, about to end, or no processing agreement', () => {
  expect(found(processor())).toEqual([]);
  expect(found(bare)).toEqual(['AMANAT-CHK-321']);
  expect(found(withContract({ ends: '2026-11-21' }))).toEqual(['AMANAT-CHK-321']);
  expect(found(withContract({ kind: 'nda' }))).toEqual(['AMANAT-CHK-321']);
  expect(found(withContract({ terms: ['security'] }))).toEqual(['AMANAT-CHK-322']);
  expect(found(withContract({ ends: '2026-12-31' }))).toEqual(['AMANAT-CHK-323']);
});
test('a recipient is reported once, by the first statement that asks for its contract', () => {
  const statements = [
    { id: 'TST-0', says: 'contract-required', roles },
    { id: 'TST-1', says: 'contract-required', roles },
  ];
  expect(kind.check({ roles }, shopWith({ courier: bare }, { statements }))).toEqual([]);
});
const state = (recipients: Parameters<typeof shopWith>[0]) =>
  kind.evidence({ roles, terms }, reading({}, shopWith(recipients))).state;
test('is kept under contracts in force, at risk when the gate must refuse, broken when a point is missing', () => {
  expect(state({ courier: processor() })).toBe('kept');
  expect(state({ courier: bare })).toBe('at-risk');
  expect(state({ courier: withContract({ terms: [] }) })).toBe('broken');
  expect(state({})).toBe('not-yet-shown');
});
test('LAL-2.5: without an agreement in force the gate refuses that recipient', () => {
  const reads = reading({}, shopWith({ courier: bare, post: processor() }));
  expect(kind.evidence({ roles }, reads).facts).toMatchObject({ recipients: 2, unbound: 1, openAtGate: 0 });
});
