import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { sampleManifest } from '@amanat/domain/decide/testing/sample.ts';
import { expect, test } from 'vitest';
import { createGate, gateOf } from './local.ts';

const at = '2026-11-22T10:00:00.000Z';
const events: SubjectEvent[] = [
  { kind: 'birth', at: '2026-01-01T00:00:00.000Z', date: '1990-05-05' },
  { kind: 'consent', at: '2026-11-20T10:00:00.000Z', version: 7, choices: { marketing: true } },
];
const query = { purpose: 'marketing', categories: ['email'], at };

test('the gate decides in process, from a state or from the events behind it', () => {
  const gate = createGate(compileManifest(sampleManifest, 7));
  const allowed = { allow: true, version: 7, reasons: [{ code: 'basis.consent' }] };
  expect(gate.may(events, query)).toMatchObject(allowed);
  expect(gate.may(foldEvents(events, at), query)).toMatchObject(allowed);
});

test('events after the instant asked about do not count', () => {
  const decision = gateOf(sampleManifest, 7).may(events, { ...query, at: '2026-11-20T13:59:59+04:00' });
  expect(decision.reasons.map(({ code }) => code)).toEqual(['consent.missing']);
});
