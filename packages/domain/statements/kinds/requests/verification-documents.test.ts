import { expect, test } from 'vitest';
import { codes, reading, schedule, shop, trying } from '../area-c-fixture.ts';
import { verificationDocuments } from './verification-documents.ts';

const kind = trying(verificationDocuments);

const fields = { of: 'verification' };
test('the text names what is asked for', () => {
  expect(kind.text(fields).az).toContain('şəxsiyyət vəsiqəsi');
});
test('documents that serve another purpose, or stay after the check, are found', () => {
  const { orders, verification } = shop().purposes;
  const shared = shop({
    purposes: { verification: verification!, orders: { ...orders!, categories: ['passport'] } },
  });
  expect(codes(kind.check(fields, shared))).toEqual(['AMANAT-CHK-523']);
  const lasting = shop({
    purposes: {
      verification: { ...verification!, retention: { keep: 'P1Y', after: 'collected', then: 'destroy' } },
    },
  });
  expect(codes(kind.check(fields, lasting))).toEqual(['AMANAT-CHK-502']);
  expect(kind.check(fields)).toEqual([]);
});
const swept = (overdue: number) =>
  reading({ retention: { schedules: [schedule('verification', { overdue })], acts: [] } });
test('evidence: kept after a sweep, broken while documents stay, not yet shown without a store', () => {
  expect(kind.evidence(fields, swept(0)).state).toBe('kept');
  expect(kind.evidence(fields, swept(1)).state).toBe('broken');
  expect(kind.evidence(fields, reading({ retention: { schedules: [], acts: [] } })).state).toBe(
    'not-yet-shown',
  );
});
