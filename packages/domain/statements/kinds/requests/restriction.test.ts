import { expect, test } from 'vitest';
import { codes, figures, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { restriction } from './restriction.ts';

const kind = trying(restriction);

const fields = { save: ['rectification'] };
test('the text explains blocking and its start, reason and end', () => {
  const text = kind.text(fields);
  expect(text.az).toContain('müvəqqəti dayandırılmasıdır');
  expect(text.az).toContain('başlanğıcı, səbəbi və sonu');
});
test('blocking that leaves claims open wants a purpose for them', () => {
  expect(codes(kind.check({ save: ['rectification', 'claims'] }))).toEqual(['AMANAT-CHK-513']);
  expect(kind.check(fields)).toEqual([]);
});
test('evidence: kept when the gate denies every purpose to a blocked person', () => {
  expect(kind.evidence(fields, reading({ requests: requestReads() }))).toMatchObject({
    state: 'kept',
    facts: { purposes: Object.keys(shop().purposes).length },
  });
});
test('evidence: not yet shown without the request, broken when one is overdue', () => {
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
  const late = requestReads({ byKind: { restriction: figures({ overdue: 1 }) } });
  expect(kind.evidence(fields, reading({ requests: late })).state).toBe('broken');
});
