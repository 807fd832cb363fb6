import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Purpose } from '../manifest/manifest.ts';
import { compileManifest } from './compile.ts';
import { foldEvents } from './fold.ts';
import { may } from './may.ts';
import type { SubjectEvent } from './state.ts';
import { ask, member, why } from './testing/asked.ts';
import { anyEvents, anyRetention, minute, toldEvents } from './testing/events.ts';
import { sampleManifest } from './testing/sample.ts';
import { until } from './until.ts';

test('data is not used past its period', () => {
  const security = { purpose: 'security', categories: ['usage'] };
  expect(ask(member, { ...security, collectedAt: '2024-11-22T08:00:00.000Z' }).allow).toBe(true);
  expect(why(member, { ...security, collectedAt: '2024-11-21T08:00:00.000Z' })).toEqual(['retention.ended']);
});

test('no use of a purpose outlives what the rules on keeping leave of it', () => {
  const anyPurpose = fc.constantFrom(...Object.keys(sampleManifest.purposes));
  const { age: _, ...ageless } = sampleManifest;
  let over = 0;
  fc.assert(
    fc.property(
      anyEvents,
      anyPurpose,
      anyRetention,
      toldEvents,
      fc.nat(800),
      (events, id, kept, told, days) => {
        const purpose = { ...sampleManifest.purposes[id]!, retention: kept };
        const manifest = compileManifest({ ...ageless, purposes: { [id]: purpose } }, 1);
        const state = foldEvents(events, minute(days * 1440));
        const datum = { collectedAt: minute(55), events: told, at: minute(days * 1440) };
        const category = purpose.categories[0]!;
        if (until(manifest, state, { ...datum, category }).purposes.includes(id)) return;
        over += 1;
        const asked = { ...datum, purpose: id, categories: [category] };
        expect(may(manifest, state, asked).allow).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
  expect(over).toBeGreaterThan(100);
});

test('a purpose that an event ends early ends with the day of that event', () => {
  const purpose: Purpose = {
    ...sampleManifest.purposes['support']!,
    retention: { keep: 'P3Y', after: 'collected', orOn: 'account.closed', then: 'destroy' },
  };
  const manifest = compileManifest({ ...sampleManifest, purposes: { support: purpose } }, 3);
  const closed: SubjectEvent[] = [
    ...member,
    { kind: 'account', at: '2026-11-20T10:00:00.000Z', open: false },
  ];
  const asked = (at: string) => why(closed, { at, collectedAt: '2026-01-01T00:00:00.000Z' }, manifest);
  expect(asked('2026-11-20T19:59:59.999Z')).toEqual(['basis.legitimate-interest']);
  expect(asked('2026-11-20T20:00:00.000Z')).toEqual(['retention.ended']);
});

test('a period without a counted end never ends a purpose, and carries no contract past its own', () => {
  const closed: SubjectEvent[] = [
    ...member,
    { kind: 'account', at: '2026-01-10T00:00:00.000Z', open: false },
  ];
  for (const keep of ['unlimited', 'law']) {
    const retention = { keep, after: 'account.closed', then: 'destroy' } as const;
    const { support, account } = sampleManifest.purposes as Record<string, Purpose>;
    const purposes = { support: { ...support!, retention }, account: { ...account!, retention } };
    const manifest = compileManifest({ ...sampleManifest, purposes }, 3);
    expect(why(closed, { at: '2099-01-01T00:00:00.000Z' }, manifest)).toEqual(['basis.legitimate-interest']);
    expect(why(closed, { purpose: 'account' }, manifest)).toEqual(['contract.ended']);
  }
});

test('a consent that was taken back for a datum ends its use, though the person’s consent stands', () => {
  const purpose: Purpose = {
    ...sampleManifest.purposes['analytics']!,
    retention: { keep: 'P1Y', after: 'collected', orOn: 'consent.withdrawn', then: 'destroy' },
  };
  const manifest = compileManifest({ ...sampleManifest, purposes: { analytics: purpose } }, 1);
  const given: SubjectEvent[] = [
    ...member,
    { kind: 'consent', at: '2026-11-01T08:00:00.000Z', version: 1, choices: { analytics: true } },
  ];
  const asked = (events?: Readonly<Record<string, string>>) =>
    why(
      given,
      {
        purpose: 'analytics',
        categories: [...purpose.categories],
        at: '2026-11-21T08:00:00.000Z',
        ...(events && { events }),
      },
      manifest,
    );
  expect(asked()).toEqual(['basis.consent']);
  expect(asked({ 'consent.withdrawn': '2026-11-20T08:00:00.000Z' })).toContain('retention.ended');
});
