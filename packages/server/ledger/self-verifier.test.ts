import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createIntegrator } from './integrator.ts';
import { lastVerification } from './reads.ts';
import { createSelfVerifier } from './self-verifier.ts';
import { org, someEntries, testLog } from './testing/log.ts';

test('a round verifies what grew, reports what is broken, and sees it mended', async () => {
  const log = await testLog();
  const { db, append, clock } = log;
  const said: string[] = [];
  const note = (fields: object) => said.push(JSON.stringify(fields));
  const given = { ...log, log: { info: note, warn: note, error: note } };
  const [integrator, verifier] = [createIntegrator(given), createSelfVerifier(given)];
  await append(someEntries(20));
  await integrator.catchUp();
  expect(await verifier.round()).toEqual([]);
  const first = await lastVerification(db, org);
  expect(first).toMatchObject({ valid: true, size: 20 });
  clock.advance(1000);
  await verifier.round();
  expect(await lastVerification(db, org)).toEqual(first);

  const swap = sql`update journal_entry set kind = kind, entry = set_byte(entry, 3, get_byte(entry, 3) # 1) where idx = 7`;
  await sql`alter table journal_entry disable trigger user`.execute(db);
  await swap.execute(db);
  await append(someEntries(1));
  await integrator.catchUp();
  clock.advance(1000);
  expect(await verifier.round()).toEqual([org]);
  expect(said).toEqual([JSON.stringify({ org, size: 21, firstDifference: 7 })]);
  await swap.execute(db);
  clock.advance(1000);
  expect(await verifier.round()).toEqual([]);
  expect(await lastVerification(db, org)).toMatchObject({ valid: true, size: 21 });

  // Who alters an old entry adds none: a journal at rest is looked at again within the day.
  await swap.execute(db);
  clock.advance(1000);
  expect(await verifier.round()).toEqual([]);
  clock.advance(24 * 60 * 60 * 1000);
  expect(await verifier.round()).toEqual([org]);
});
