import { expect, test } from 'vitest';
import { processor, shopWith } from '../area-a-fixture.ts';
import { codes, reading, trying } from '../area-c-fixture.ts';
import recipientsNeedOnly from './recipients-need-only.ts';

const kind = trying(recipientsNeedOnly);

const fields = { recipients: ['partner'] };
const unscoped = { ...processor() };
delete (unscoped as { categories?: unknown }).categories;
const unsworn = { ...processor() };
delete (unsworn as { contract?: unknown }).contract;

test('names the partners', () => {
  expect(kind.text(fields, shopWith({ partner: processor() })).az).toContain('(Kuryer MMC)');
});
test('reports a partner without scope or without confidentiality', () => {
  expect(kind.check(fields, shopWith({ partner: processor() }))).toEqual([]);
  expect(codes(kind.check(fields, shopWith({ partner: unscoped })))).toEqual(['AMANAT-CHK-328']);
  expect(codes(kind.check(fields, shopWith({ partner: unsworn })))).toEqual(['AMANAT-CHK-321']);
});
test('ICT-06: a category beyond the scope is refused, and a missing confidentiality agreement is flagged', () => {
  expect(kind.evidence(fields, reading({}, shopWith({ partner: processor() })))).toMatchObject({
    state: 'kept',
    facts: { beyondScope: 0 },
  });
  expect(kind.evidence(fields, reading({}, shopWith({ partner: unsworn }))).state).toBe('broken');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
