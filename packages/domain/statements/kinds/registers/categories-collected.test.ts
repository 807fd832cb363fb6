import { expect, test } from 'vitest';
import { codes, connectedStore, reading, shop, trying } from '../area-c-fixture.ts';
import categoriesCollected from './categories-collected.ts';

const kind = trying(categoriesCollected);

test('lists the categories in three languages and says how they are collected', () => {
  expect(kind.text({ categories: ['email', 'order'], how: 'given' }).az).toBe(
    'Bizə bu məlumatları özünüz verirsiniz: e-poçt və sifariş.',
  );
  expect(kind.text({ categories: ['email'], how: 'automatic' }).en).toContain('collected automatically');
  const properties = { form: { kind: 'form', name: 'Əlaqə' } } as const;
  const text = kind.text({ categories: ['email'], how: 'given', form: 'form' }, shop({ properties }));
  expect(text.az).toContain('«Əlaqə» bundan artıq heç nə soruşmur.');
});
test('reports a source that contradicts the text, and a form that asks for more', () => {
  expect(kind.check({ categories: ['email'], how: 'given' })).toEqual([]);
  expect(codes(kind.check({ categories: ['email'], how: 'automatic' }))).toEqual(['AMANAT-CHK-304']);
  const properties = { form: { kind: 'form', name: 'Əlaqə', collects: ['email', 'passport'] } } as const;
  const [finding] = kind.check({ categories: ['email'], how: 'given', form: 'form' }, shop({ properties }));
  expect(finding).toMatchObject({ code: 'AMANAT-CHK-305', path: ['properties', 'form', 'collects'] });
});
test('is kept when the stores agree, broken by an undeclared column, not yet shown without a comparison', () => {
  const state = (changes: object) =>
    kind.evidence(
      { categories: ['email'], how: 'given' },
      reading({ stores: [{ ...connectedStore, ...changes }] }),
    ).state;
  expect(kind.evidence({ categories: ['email'], how: 'given' }, reading()).state).toBe('not-yet-shown');
  expect(state({})).toBe('kept');
  expect(state({ undeclaredColumns: ['customers.fin'] })).toBe('broken');
  expect(state({ reachable: false })).toBe('at-risk');
});
