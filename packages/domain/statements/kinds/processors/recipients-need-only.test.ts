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

test('confidentiality is an agreement of that kind or a term of another, and in force either way', () => {
  const state = (contract: object) =>
    kind.evidence(fields, reading({}, shopWith({ partner: processor({ contract: contract as never }) })))
      .state;
  expect(state({ kind: 'nda' })).toBe('kept');
  expect(state({ kind: 'dpa', terms: ['confidentiality'] })).toBe('kept');
  expect(state({ kind: 'dpa', terms: ['security'] })).toBe('broken');
  expect(state({ kind: 'dpa' })).toBe('broken');
  expect(state({ kind: 'nda', ends: '2026-11-21' })).toBe('broken');
  // A missing scope and a missing agreement do not make up for each other.
  const both = { ...unsworn, categories: undefined } as never;
  expect(kind.evidence(fields, reading({}, shopWith({ partner: both }))).state).toBe('broken');
});
