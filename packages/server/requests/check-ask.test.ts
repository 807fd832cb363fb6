import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { checkUntil } from './check-ask.ts';
import { openRequest } from './open.ts';
import { org, startOffice } from './testing/office.ts';

test('a restriction ends on a day that there is, today or later', () => {
  const today = '2026-11-23';
  for (const until of ['2026-11-23', '2027-02-28', undefined])
    expect(() => checkUntil('restriction', until, today)).not.toThrow();
  for (const until of ['2026-11-22', '2020-01-01', '2027-02-29', '2027-13-01'])
    expect(() => checkUntil('restriction', until, today)).toThrow(
      expect.objectContaining({ code: 'AMANAT-REQ-016' }),
    );
});

test('a request with a day that cannot be is refused, and nothing of it stored', async () => {
  const { services } = await startOffice();
  const input = {
    kind: 'restriction',
    language: 'az',
    channel: 'api',
    contact: { email: 'aysel.quliyeva@example.az' },
    ask: { until: '2020-01-01' },
  } as const;
  await expect(openRequest(services, org, input)).rejects.toMatchObject({ code: 'AMANAT-REQ-016' });
  const { rows } = await sql`select id from request`.execute(services.db);
  expect(rows).toEqual([]);
});
