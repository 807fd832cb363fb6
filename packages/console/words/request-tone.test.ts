import type { RequestRowView } from '@amanat/contract/console.ts';
import { expect, test } from 'vitest';
import { requestWords } from './request-words.ts';
import { termOf } from './request-tone.ts';

const row: RequestRowView = {
  id: 'a',
  number: 'M-2026-0001',
  kind: 'erasure',
  channel: 'portal',
  language: 'az',
  phase: 'planned',
  receivedAt: '2026-11-20T08:00:00.000Z',
  due: '2026-12-01',
  pausedAt: null,
  closedAt: null,
  handler: null,
  late: false,
  workingDaysLeft: 7,
  waits: null,
};
const term = (over: Partial<RequestRowView>) => termOf({ ...row, ...over }, requestWords.az);

test('the term of a request is said in working days, and its tone grows with the hurry', () => {
  expect(term({})).toEqual({ tone: 'plain', text: '7 iş günü' });
  expect(term({ workingDaysLeft: 2 })).toEqual({ tone: 'risk', text: '2 iş günü' });
  expect(term({ workingDaysLeft: 0 })).toEqual({ tone: 'risk', text: 'Bu gün' });
  expect(term({ late: true, workingDaysLeft: -3 })).toEqual({ tone: 'broken', text: '3 iş günü gecikib' });
  expect(term({ pausedAt: '2026-11-25T08:00:00.000Z', workingDaysLeft: null })).toEqual({
    tone: 'plain',
    text: 'Müddət dayanıb',
  });
  expect(term({ closedAt: '2026-11-25T08:00:00.000Z', workingDaysLeft: null }).text).toBe('Vaxtında');
});
