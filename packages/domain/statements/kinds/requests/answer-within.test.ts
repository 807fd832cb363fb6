import { expect, test } from 'vitest';
import { codes, figures, reading, requestReads, trying } from '../area-c-fixture.ts';
import { answerWithin } from './answer-within.ts';

const kind = trying(answerWithin);

test('the text takes the term from the law of the day the version took effect', () => {
  const text = kind.text({ under: ['az-998', 'eu-gdpr'] });
  expect(text.az).toContain('7 iş günü ərzində');
  expect(text.en).toContain('within 1 month');
  expect(text.ru).toContain('в течение 7 рабочих дней');
});
test('a law that is not among the regimes is found', () => {
  expect(codes(kind.check({ under: ['az-information-access'] }))).toEqual(['AMANAT-CHK-507']);
  expect(kind.check({ under: ['az-998', 'eu-gdpr'] })).toEqual([]);
});
test('evidence: kept with the due date of today, broken when an answer was late, not yet shown without requests', () => {
  const fields = { under: ['az-998'] };
  const kept = kind.evidence(fields, reading({ requests: requestReads() }));
  expect(kept).toMatchObject({ state: 'kept', facts: { dueIfReceivedToday: '2026-12-01' } });
  const late = requestReads({ byKind: { access: figures({ answeredLate: 1 }) } });
  expect(kind.evidence(fields, reading({ requests: late })).state).toBe('broken');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
