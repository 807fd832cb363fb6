import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import { trainingDataDepersonalised } from './training-data-depersonalised.ts';

const kind = trying(trainingDataDepersonalised);

const fields = { of: 'orders', depersonalised: ['order'] };
test('the text names what is used, and what only without identifiers', () => {
  const text = kind.text(fields);
  expect(text.az).toContain('Adsızlaşdırılmamış halda işlənmir: sifariş');
  expect(text.en).toContain('Never used with identifiers');
});
test('a category with identifiers is noted; one collected anonymous is not', () => {
  expect(codes(kind.check(fields))).toEqual(['AMANAT-CHK-527']);
  const { categories } = shop();
  const anonymous = shop({
    categories: { ...categories, order: { ...categories['order']!, anonymous: true } },
  });
  expect(kind.check(fields, anonymous)).toEqual([]);
});
const measured = (recall: number) =>
  reading({ retention: { schedules: [], acts: [], textRecall: { at: '2026-11-20', recall } } });
test('evidence: kept by a high recall, broken by a low one, not yet shown unmeasured', () => {
  expect(kind.evidence(fields, measured(0.995)).state).toBe('kept');
  expect(kind.evidence(fields, measured(0.9)).state).toBe('broken');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
