import { expect, test } from 'vitest';
import { evidenceOf, findings, requestsTaken, textOf } from '../area-b-fixture.ts';
import { figures } from '../area-c-fixture.ts';
import { withdrawalConsequences } from './withdrawal-consequences.ts';

const fields = { purposes: ['news'] };
const requests = requestsTaken(['withdrawal']);

test('lists what stops', () => {
  expect(textOf(withdrawalConsequences, fields).az).toContain('xəbərlər — xəbərlər dayanır.');
});

test('a purpose that does not say what stops is found, and breaks the promise', () => {
  expect(findings(withdrawalConsequences, fields)).toEqual([]);
  expect(findings(withdrawalConsequences, { purposes: ['statistics'] })[0]?.code).toBe('AMANAT-CHK-422');
  expect(evidenceOf(withdrawalConsequences, { purposes: ['statistics'] }).state).toBe('broken');
});

test('is shown once a withdrawal came in by the portal’s way', () => {
  expect(evidenceOf(withdrawalConsequences, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(withdrawalConsequences, fields, { requests }).state).toBe('not-yet-shown');
  const asked = requestsTaken(['withdrawal'], 0, { withdrawal: figures({ open: 1 }) });
  expect(evidenceOf(withdrawalConsequences, fields, { requests: asked }).state).toBe('kept');
});

test('is not shown while the portal is closed or takes no withdrawals, whatever came in before', () => {
  const byKind = { withdrawal: figures({ open: 1, refused: 1 }) };
  const seen = (kinds: readonly string[], portal: boolean) => {
    const requests = requestsTaken(kinds, undefined, byKind);
    return evidenceOf(withdrawalConsequences, fields, {
      requests: { ...requests, channels: { ...requests.channels, portal } },
    });
  };
  expect(seen(['withdrawal'], true)).toMatchObject({ state: 'kept', facts: { withdrawals: 2 } });
  expect(seen(['withdrawal'], false).state).toBe('not-yet-shown');
  expect(seen(['access'], true).state).toBe('not-yet-shown');
});
