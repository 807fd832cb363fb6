import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { byteaArray, instantArray, textArray, uuidArray } from './binary-array.ts';
import { testDatabase } from './testing/database.ts';

const text = fc.string({ unit: 'binary' }).filter((value) => !value.includes('\0') && value.isWellFormed());
const row = fc.record({
  text: fc.option(text),
  bytes: fc.option(fc.uint8Array({ maxLength: 80 })),
  id: fc.uuid(),
  at: fc
    .date({
      min: new Date('0001-01-01T00:00:00.000Z'),
      max: new Date('9999-12-31T00:00:00.000Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString()),
});

test('PostgreSQL reads the arrays as what was written, whatever texts, bytes, nulls and instants', async () => {
  const { db } = await testDatabase();
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (given) => {
      const { rows } = await sql`
        select text, bytes, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
        from unnest(${textArray(given.map((one) => one.text))}::text[],
          ${byteaArray(given.map((one) => one.bytes))}::bytea[], ${uuidArray(given.map((one) => one.id))}::uuid[],
          ${instantArray(given.map((one) => one.at))}::timestamptz[]) as t (text, bytes, id, at)`.execute(db);
      expect(rows).toEqual(given.map((one) => ({ ...one, bytes: one.bytes && Buffer.from(one.bytes) })));
    }),
    { numRuns: 100 },
  );
});

test('what is no UUID and no instant is refused before it is sent', () => {
  expect(() => uuidArray(['0190a0a0-0000-7000-8000-00000000000'])).toThrow(RangeError);
  expect(() => uuidArray(['0190a0a0-0000-7000-8000-00000000000g'])).toThrow(RangeError);
  expect(() => instantArray(['yesterday'])).toThrow(RangeError);
});
