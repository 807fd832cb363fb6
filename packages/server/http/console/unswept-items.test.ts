import { schedulesOf } from '@amanat/domain/retention/schedule.ts';
import { expect, test } from 'vitest';
import { smartmarket } from '../../requests/testing/office.ts';
import { unsweptItems } from './unswept-items.ts';

test('each table no sweep can go through is a task that names it, what cannot be counted, and how to mend it', () => {
  const items = unsweptItems(smartmarket, schedulesOf(smartmarket));
  expect(items.map(({ ref }) => ref)).toEqual([
    'shop-db/customers',
    'shop-db/customer_addresses',
    'shop-db/addresses',
  ]);
  expect(items[0]).toMatchObject({ kind: 'unswept', detail: { because: 'no-date-column' } });
  const az = String(items[0]?.detail['az']);
  expect(az).toContain('«Marketinq və reklam»: son əlaqədən sonra sayılır');
  // What only the file's author understands stands apart.
  expect(az).not.toContain('last-interaction');
  const mend = String(items[0]?.detail['mend-az']);
  expect(mend).toContain(
    'customers altında dates ilə tarix sütununu göstərin (order.delivered, last-interaction)',
  );
});
