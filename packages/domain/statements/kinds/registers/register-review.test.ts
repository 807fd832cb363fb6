import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import registerReview from './register-review.ts';

const kind = trying(registerReview);

const purposes = (lastReview: string) => ({
  orders: { ...shop().purposes['orders']!, owner: 'Hüquqşünas', lastReview },
});

test('says who keeps the table', () => {
  expect(kind.text({ every: 'P1Y' }).az).toContain('məsul şəxs cavabdehdir');
});
test('a missing owner and an overdue review are shown', () => {
  expect(kind.check({ every: 'P1Y' }, shop({ purposes: purposes('2026-01-01') }))).toEqual([]);
  expect(codes(kind.check({ every: 'P1Y' }))).toEqual(['AMANAT-CHK-315']);
  expect(kind.check({ every: 'P1Y' }, shop({ purposes: purposes('2025-01-01') }))).toMatchObject([
    { code: 'AMANAT-CHK-316', message: 'The review of “Orders” was due on 1 January 2026.' },
  ]);
});
const state = (manifest: ReturnType<typeof shop>) =>
  kind.evidence({ every: 'P1Y' }, reading({}, manifest)).state;
test('is kept in time, at risk without a date, broken when overdue', () => {
  expect(state(shop({ purposes: purposes('2026-01-01') }))).toBe('kept');
  expect(state(shop())).toBe('at-risk');
  expect(state(shop({ purposes: purposes('2025-01-01') }))).toBe('broken');
});
