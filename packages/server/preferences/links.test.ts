import { randomBytes } from 'node:crypto';
import { shop } from '@amanat/domain/statements/kinds/area-c-fixture.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createJournal } from '../ledger/journal.ts';
import { settableClock } from '../platform/clock.ts';
import { createKeys } from '../platform/keys-store.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { makeLinks, openLink, purposesBy, revokeLinks } from './links.ts';

async function office() {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const keys = createKeys({ db, clock, masterKey: new Uint8Array(randomBytes(32)) });
  for (const org of ['bir', 'iki']) await keys.ensureOrganisation(org);
  const services = {
    db,
    clock,
    keys,
    journal: createJournal({ keys }),
    baseUrl: 'https://privacy.example.az',
  };
  const link = (org: string, subject: string) => {
    const { preferences } = makeLinks(services, org, { subject, language: 'az' });
    return new URL(preferences).searchParams.get('t')!;
  };
  const opens = (org: string, token: string) =>
    openLink(services, org, token, 'preferences').then(
      () => true,
      (cause: { code: string }) => cause.code,
    );
  return { services, clock, link, opens };
}

test('links are revoked for one person or for everybody, of one organisation, and the journal tells whose', async () => {
  const { services, clock, link, opens } = await office();
  const [leyla, murad] = ['L'.repeat(32), 'M'.repeat(32)];
  const tokens = [link('bir', leyla), link('bir', murad), link('iki', leyla)] as const;
  const open = async () => [
    await opens('bir', tokens[0]),
    await opens('bir', tokens[1]),
    await opens('iki', tokens[2]),
  ];
  expect(await open()).toEqual([true, true, true]);
  await revokeLinks(services, 'bir', leyla, 'staff:a');
  expect(await open()).toEqual(['AMANAT-PRF-002', true, true]);
  clock.advance(1);
  expect(await opens('bir', link('bir', leyla))).toBe(true);
  await revokeLinks(services, 'bir', null, 'staff:a');
  expect(await open()).toEqual(['AMANAT-PRF-002', 'AMANAT-PRF-002', true]);
  const { rows } = await sql<{
    entry: { kind: string; actor: string; subject: string | null; refs: object };
  }>`
    select convert_from(entry, 'UTF8')::jsonb as entry from journal_entry where org = 'bir' order by idx`.execute(
    services.db,
  );
  const told = { kind: 'preferences.links-revoked', actor: 'staff:a' };
  expect(rows.map(({ entry }) => entry)).toMatchObject([
    { ...told, subject: leyla, refs: { of: 'person' } },
    { ...told, subject: null, refs: { of: 'everybody' } },
  ]);
});

test('a link opens until its last instant, and for its own page alone', async () => {
  const { services, clock, link, opens } = await office();
  const token = link('bir', 'L'.repeat(32));
  clock.advance(30 * 86_400_000 - 1);
  expect(await opens('bir', token)).toBe(true);
  await expect(openLink(services, 'bir', token, 'unsubscribe')).rejects.toMatchObject({
    code: 'AMANAT-PRF-001',
  });
  expect(await opens('iki', token)).toBe('AMANAT-PRF-001');
  clock.advance(1);
  expect(await opens('bir', token)).toBe('AMANAT-PRF-002');
});

test('an unsubscription that names no purpose is about those that write by e-mail and may be refused', () => {
  const { marketing, orders, security } = shop().purposes;
  const purposes = {
    news: { ...orders!, kind: 'marketing', channels: ['email'] },
    club: { ...marketing!, kind: 'service', channels: ['sms', 'email'] },
    texts: { ...marketing!, channels: ['sms'] },
    silent: marketing!,
    orders: { ...orders!, channels: ['email'] },
    security: security!,
  } as const;
  expect(purposesBy(shop({ purposes }), 'email')).toEqual(['news', 'club']);
});
