import { randomBytes } from 'node:crypto';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock } from '../platform/clock.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { subjectEvents } from './reads.ts';
import { consentBody, consentServer, versionsOf } from './testing/consent-server.ts';

test('SMA-06: a withdrawal counts from the next question on, also when the consent was written by a clock ahead of this one', async () => {
  const { db } = await testDatabase();
  const policies = versionsOf(shopManifest());
  const clock = settableClock('2026-11-20T15:00:05.000Z');
  const server = await consentServer({ db, clock, policies });
  onTestFinished(() => server.app.close());
  const standing = async (visitor: string) => {
    const events = await subjectEvents(db, 'shop', server.keys.pseudonym('shop', 'visitor', visitor));
    return foldEvents(events, '2026-11-20T16:00:00.000Z').consents['marketing']?.given;
  };
  const takenBack = [
    { method: 'withdraw', choices: { marketing: false } },
    { method: 'customise', choices: { marketing: false, analytics: true } },
    { method: 'customise', choices: { analytics: true } },
    { method: 'reject-all', choices: {} },
  ] as const;
  for (const change of takenBack) {
    const visitor = randomBytes(16).toString('base64url');
    const key = randomBytes(16).toString('base64url');
    clock.set('2026-11-20T15:00:05.000Z');
    await server.consents.record(consentBody(policies, { visitor }));
    expect(await standing(visitor)).toBe(true);
    clock.set('2026-11-20T15:00:01.000Z');
    const body = consentBody(policies, { visitor, key, ...change });
    const first = await server.consents.record(body);
    expect(first.recordedAt).toBe('2026-11-20T15:00:05.001Z');
    expect(await standing(visitor)).toBe(false);
    expect(await server.consents.record(body)).toEqual(first);
  }
});
