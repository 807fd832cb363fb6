import { expect, test } from 'vitest';
import { smartmarket } from '../requests/testing/office.ts';
import { actLines } from './act-text.ts';
import type { RunRow } from './store.ts';

const run = {
  id: 'a-run',
  org: 'smartmarket',
  store: 'warehouse-db',
  table_name: 'visits',
  method: 'destroy',
  categories: ['email'],
  cause: 'period',
  columns: null,
  conditions: [],
  policy_version: 1,
  started_by: 'staff:5f0c',
  started_at: '2026-11-22T08:00:00.000Z',
} as unknown as RunRow;

test('an act names its approver by role, leaves room for a signature, and tells the command that checks it', () => {
  const act = actLines({
    number: 1,
    day: '2026-11-22',
    count: 12,
    held: 0,
    remaining: 0,
    run,
    manifest: smartmarket,
    storeName: 'Anbar',
  });
  const rows = new Map(act.rows);
  expect(rows.get('Təsdiq edən')).toBe('Məsul şəxs; kim olduğu jurnaldadır');
  expect(rows.get('İmza')).toMatch(/^_+$/);
  expect(JSON.stringify(act)).not.toContain('staff:');
  expect(act.closing.join(' ')).toContain('amanat verify act.pdf --journal journal.zip');
});
