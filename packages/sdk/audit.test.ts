import type { LocalDecision } from '@amanat/contract/gate-local.ts';
import { expect, onTestFinished, test } from 'vitest';
import { createAudit } from './audit.ts';

const denied = (purpose: string): Omit<LocalDecision, 'times'> => ({
  subject: [{ kind: 'email', value: 'leyla@example.az' }],
  allow: false,
  purpose,
  categories: ['email'],
  version: 1,
  reasons: ['consent.missing'],
});
const gone = new Error('gone');
const wrong = new Error('wrong');

/** An audit that sends when it is told to, to a server that answers so. */
function auditTo(answer: (decisions: readonly LocalDecision[]) => Error | null, most = 100) {
  const taken: LocalDecision[] = [];
  const send = async (decisions: LocalDecision[]) => {
    const failure = answer(decisions);
    if (failure) throw failure;
    taken.push(...decisions);
  };
  const audit = createAudit(send, (cause) => cause === wrong, most, 1_000_000);
  onTestFinished(() => audit.stop());
  return { audit, taken };
}

test('equal decisions travel as one with their count, in batches the server takes', async () => {
  const { audit, taken } = auditTo((decisions) => (decisions.length > 200 ? wrong : null), 1000);
  for (let i = 0; i < 1000; i += 1) audit.note({ ...denied('marketing'), at: `2026-11-22T10:00:00.${i}Z` });
  for (let i = 0; i < 450; i += 1) audit.note(denied(`purpose-${i}`));
  await audit.flush();
  expect(taken).toHaveLength(451);
  expect(taken[0]).toMatchObject({ purpose: 'marketing', times: 1000 });
  expect(audit).toMatchObject({ waiting: 0, lost: 0 });
});

test('while the server is away decisions wait; what finds no room is counted', async () => {
  let away = true;
  const { audit, taken } = auditTo(() => (away ? gone : null), 2);
  for (const purpose of ['a', 'b', 'c', 'c', 'a']) audit.note(denied(purpose));
  await expect(audit.flush()).rejects.toThrow('gone');
  expect(audit).toMatchObject({ waiting: 2, lost: 2 });
  away = false;
  await audit.flush();
  expect(taken.map(({ purpose, times }) => [purpose, times])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('one decision the server will never take does not hold up the others', async () => {
  const { audit, taken } = auditTo((all) => (all.some(({ purpose }) => purpose === 'b') ? wrong : null));
  for (const purpose of ['a', 'b', 'c']) audit.note(denied(purpose));
  await audit.flush();
  expect(taken.map(({ purpose }) => purpose)).toEqual(['a', 'c']);
  expect(audit).toMatchObject({ waiting: 0, lost: 1 });
});

test('of a batch that is sent one by one only the rest goes again when the server is away in between', async () => {
  let away = false;
  const { audit, taken } = auditTo((all) => {
    if (all.some(({ purpose }) => purpose === 'b')) return wrong;
    return away && all.some(({ purpose }) => purpose === 'c') ? gone : null;
  });
  for (const purpose of ['a', 'b', 'c', 'd']) audit.note(denied(purpose));
  away = true;
  await expect(audit.flush()).rejects.toThrow('gone');
  expect(audit).toMatchObject({ waiting: 2, lost: 1 });
  away = false;
  await audit.flush();
  expect(taken.map(({ purpose, times }) => [purpose, times])).toEqual([
    ['a', 1],
    ['c', 1],
    ['d', 1],
  ]);
  expect(audit).toMatchObject({ waiting: 0, lost: 1 });
});
