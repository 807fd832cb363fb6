import { expect, test } from 'vitest';
import { codes, figures, reading, requestReads, trying } from '../area-c-fixture.ts';
import { questionNeverLost } from './question-never-lost.ts';

const kind = trying(questionNeverLost);

test('the text says that each letter is answered', () => {
  expect(kind.text({ via: ['email'] }).az).toContain('hər məktub qeydə alınır');
});
test('a closed channel is found', () => {
  expect(codes(kind.check({ via: ['post'] }))).toEqual(['AMANAT-CHK-509']);
  expect(kind.check({ via: ['email'] })).toEqual([]);
});
test('evidence: kept, broken when a question is overdue, not yet shown without mail intake', () => {
  const fields = { via: ['email'] };
  expect(kind.evidence(fields, reading({ requests: requestReads() })).state).toBe('kept');
  const late = requestReads({ byKind: { question: figures({ overdue: 1 }) } });
  expect(kind.evidence(fields, reading({ requests: late })).state).toBe('broken');
  const closed = requestReads({ channels: { portal: true, api: true, email: false } });
  expect(kind.evidence(fields, reading({ requests: closed })).state).toBe('not-yet-shown');
});
