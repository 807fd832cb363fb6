import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { type TcParts, tcStringOf } from '@amanat/domain/consent/testing/tc-strings.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock } from '../platform/clock.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { consentBody, consentServer, versionsOf } from './testing/consent-server.ts';

const tcf = {
  cmpId: 300,
  vendorList: '/vendor-list.json',
  vendors: [28, 755],
  purposes: { marketing: [1, 3, 4], analytics: [8, 9] },
  publisherCountry: 'AZ',
};

async function setUp(declared: boolean) {
  const { db } = await testDatabase();
  const policies = versionsOf(
    shopManifest((shop) => (declared ? { ...shop, banner: { ...shop.banner!, tcf } } : shop)),
  );
  const server = await consentServer({ db, clock: settableClock('2026-11-23T08:00:00.000Z'), policies });
  onTestFinished(() => server.app.close());
  const send = async (change: Partial<ConsentRequest>) => {
    const payload = consentBody(policies, change);
    return (await server.app.inject({ method: 'POST', url: '/v1/consents', payload })).json<{
      code?: string;
      detail?: string;
      receipt: string;
    }>();
  };
  const stored = async () =>
    (await sql<{ said: string | null }>`select data->>'tcString' as said from subject_event`.execute(db))
      .rows;
  return { ...server, send, stored };
}
const onlyMarketing = {
  method: 'customise',
  choices: { functional: false, analytics: false, marketing: true },
} as const;
const nothing = {
  method: 'reject-all',
  choices: { functional: false, analytics: false, marketing: false },
} as const;
const marketing: TcParts = { purposes: [1, 3, 4], vendors: [28, 755] };

test('a TC string is refused where none is declared; a choice without one is recorded', async () => {
  const { send, stored } = await setUp(false);
  expect(await send({ tcString: tcStringOf({}) })).toMatchObject({ code: 'AMANAT-CNS-025' });
  expect(await stored()).toEqual([]);
  expect((await send({})).code).toBeUndefined();
  expect(await stored()).toEqual([{ said: null }]);
});

test('a TC string of the choice is kept with it and proved by its receipt', async () => {
  const { app, integrator, send, stored } = await setUp(true);
  const tcString = tcStringOf(marketing);
  const { receipt } = await send({ ...onlyMarketing, tcString });
  expect(await stored()).toEqual([{ said: tcString }]);
  await integrator.catchUp();
  expect((await app.inject(receipt)).json()).toMatchObject({ content: { value: { tcString } } });
});

test('a TC string that cannot be read, or passes on more than was chosen, is refused, and nothing is stored', async () => {
  const { send, stored } = await setUp(true);
  const good = tcStringOf(marketing);
  for (const tcString of ['x'.repeat(40), good.slice(0, 30), `${good}.${good}`])
    expect(await send({ ...onlyMarketing, tcString }), tcString).toMatchObject({ code: 'AMANAT-CNS-026' });
  for (const [parts, choice, place] of [
    [marketing, nothing, 'purposes/1'],
    [{ purposes: [1, 8] }, onlyMarketing, 'purposes/8'],
    [{ vendors: [28] }, nothing, 'vendors/28'],
    [{ ...marketing, vendors: [800] }, onlyMarketing, 'vendors/800'],
    [{ ...marketing, cmpId: 31 }, onlyMarketing, 'cmpId'],
    [{ purposes: [1] }, { method: 'withdraw', choices: { marketing: false } }, 'purposes/1'],
  ] as const)
    expect(await send({ ...choice, tcString: tcStringOf(parts) }), place).toMatchObject({
      code: 'AMANAT-CNS-027',
      detail: `See /tcString, ${place}.`,
    });
  expect(await stored()).toEqual([]);
});
