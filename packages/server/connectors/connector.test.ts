import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { testDatabaseUrl } from '../platform/testing/database.ts';
import { StoreFault, type Identifiers, type StoreDriver, type StoreMap } from './connector.ts';
import { postgresql } from './postgresql/definition.ts';
import { sqlite } from './sqlite/definition.ts';

/** One schema that both engines understand, with every trap in it. */
const schema = `
  create table people (id integer primary key, email varchar(200) not null unique, name text not null, born date not null, phone text);
  create table homes (id integer primary key, line text not null);
  create table people_homes (id integer primary key, person integer not null references people (id), home integer not null references homes (id));
  create table sales (id integer primary key, person integer not null references people (id), sold timestamp, note text, total integer not null);
  insert into people values (1, ' Aysel.Nur@Example.AZ', 'Aysel', '1990-01-01', '+994 50 111 22 33');
  insert into people values (2, 'elnur@example.az', 'Elnur', '1985-05-05', '050-444-55-66');
  insert into homes values (1, 'Nizami 1'), (2, 'Füzuli 2');
  insert into people_homes values (1, 1, 1), (2, 2, 1), (3, 1, 2);
  insert into sales values (1, 1, '2019-03-01 10:00:00', 'for Aysel', 10), (2, 1, '2026-03-01 10:00:00', null, 20), (3, 2, null, 'for Elnur', 30);`;
const map: StoreMap = {
  people: {
    subject: { column: 'email', identifier: 'email' },
    key: 'id',
    columns: { email: 'email', name: 'name', born: 'born', phone: 'phone' },
    purposes: ['p'],
    onErasure: 'anonymise',
  },
  homes: {
    subject: { via: { column: 'id', table: 'people_homes', references: 'home' } },
    key: 'id',
    columns: { line: 'address' },
    purposes: ['p'],
    shared: true,
    onErasure: 'delete',
  },
  people_homes: {
    subject: { via: { column: 'person', table: 'people', references: 'id' } },
    key: 'id',
    columns: {},
    purposes: ['p'],
    onErasure: 'delete',
  },
  sales: {
    subject: { via: { column: 'person', table: 'people', references: 'id' } },
    key: 'id',
    columns: { note: 'order', total: 'order' },
    purposes: ['p'],
    dates: { collected: 'sold' },
  },
};
const aysel: Identifiers = { email: ['aysel.nur@example.az'], phone: [], 'customer-id': [] };
const elnur: Identifiers = { email: ['elnur@example.az'], phone: [], 'customer-id': [] };

const engines: readonly (readonly [string, () => Promise<StoreDriver>])[] = [
  [
    'postgresql',
    async () => {
      const url = await testDatabaseUrl('template1');
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(schema);
      await client.end();
      return postgresql.open(url);
    },
  ],
  [
    'sqlite',
    async () => {
      const path = join(mkdtempSync(join(tmpdir(), 'store-')), 'store.sqlite');
      const db = new DatabaseSync(path);
      db.exec(schema);
      db.close();
      return sqlite.open(path);
    },
  ],
];

describe.each(engines)('%s', (_engine, open) => {
  test('describes tables, nullability, keys and references as they really are', async () => {
    const store = await open();
    const tables = await store.describe();
    expect(tables.map((table) => table.name)).toEqual(['homes', 'people', 'people_homes', 'sales']);
    const people = tables.find((table) => table.name === 'people');
    expect(people?.columns.find((column) => column.name === 'id')).toMatchObject({
      primaryKey: true,
      nullable: false,
    });
    expect(people?.columns.find((column) => column.name === 'email')).toMatchObject({
      nullable: false,
      unique: true,
    });
    expect(people?.columns.find((column) => column.name === 'phone')).toMatchObject({
      nullable: true,
      unique: false,
    });
    expect(tables.find((table) => table.name === 'sales')?.foreignKeys).toEqual([
      { column: 'person', table: 'people', references: 'id' },
    ]);
    await store.close();
  });

  test('finds a person through links whatever the case of the stored address, and says what others share', async () => {
    const store = await open();
    expect(await store.scan(map, aysel)).toEqual([
      { table: 'people', keys: ['1'], sharedWithOthers: [] },
      { table: 'homes', keys: ['1', '2'], sharedWithOthers: ['1'] },
      { table: 'people_homes', keys: ['1', '3'], sharedWithOthers: [] },
      { table: 'sales', keys: ['1', '2'], sharedWithOthers: [] },
    ]);
    expect(await store.scan(map, { email: ['nobody@example.az'], phone: [], 'customer-id': [] })).toEqual([]);
    await store.close();
  });

  test('finds a person by phone however it is written', async () => {
    const store = await open();
    const people = map['people'];
    if (!people) throw new Error('no map');
    const byPhone: StoreMap = { people: { ...people, subject: { column: 'phone', identifier: 'phone' } } };
    const found = await store.scan(byPhone, { email: [], phone: ['+994504445566'], 'customer-id': [] });
    expect(found).toEqual([{ table: 'people', keys: ['2'], sharedWithOthers: [] }]);
    for (const abroad of ['+90504445566', '+7504445566', '504445566000'])
      expect(await store.scan(byPhone, { email: [], phone: [abroad], 'customer-id': [] }), abroad).toEqual(
        [],
      );
    await store.close();
  });

  test('a shared row is cut loose while somebody else uses it, and goes when nobody does', async () => {
    const store = await open();
    await store.erase(map, 'people_homes', ['1', '3'], aysel);
    expect(await store.erase(map, 'homes', ['1', '2'])).toEqual({ changed: 1, spared: ['1'] });
    expect(await store.read('homes', 'id', ['1', '2'], ['line'])).toEqual([{ id: 1, line: 'Nizami 1' }]);
    await store.erase(map, 'people_homes', ['2'], elnur);
    expect(await store.erase(map, 'homes', ['1'])).toEqual({ changed: 1, spared: [] });
    await store.close();
  });

  test('anonymising leaves keys alone, gives columns that must hold a value a neutral one, and happens once', async () => {
    const store = await open();
    const columns = ['id', 'email', 'name', 'born', 'phone'];
    expect(await store.notEmptied(map, 'people', ['1'], columns)).toEqual(['1']);
    expect((await store.anonymise(map, 'people', ['1'], columns)).changed).toBe(1);
    expect((await store.anonymise(map, 'people', ['1'], columns)).changed).toBe(0);
    const [row] = await store.read('people', 'id', ['1'], columns);
    expect(row).toMatchObject({ id: 1, email: 'erased-1', name: '', phone: null });
    expect(String(row?.['born'])).toBe('1970-01-01');
    expect(await store.notEmptied(map, 'people', ['1'], columns)).toEqual([]);
    expect((await store.anonymise(map, 'sales', ['1'], ['person', 'note'])).changed).toBe(1);
    expect(await store.read('sales', 'id', ['1'], ['person', 'note'])).toEqual([
      { id: 1, person: 1, note: null },
    ]);
    await store.close();
  });

  test('emptying spares a shared row that somebody else uses by now, and empties it when nobody does', async () => {
    const store = await open();
    const own = [{ map, person: aysel }];
    expect(await store.usedByOthers(map, 'homes', ['1', '2'], own)).toEqual(['1']);
    expect(await store.anonymise(map, 'homes', ['1', '2'], ['line'], own)).toEqual({
      changed: 1,
      spared: ['1'],
    });
    expect(await store.notEmptied(map, 'homes', ['1', '2'], ['line'])).toEqual(['1']);
    // Their own rows may be known in more than one way: what any of them finds is nobody else's.
    const both = [...own, { map, person: elnur }];
    expect(await store.usedByOthers(map, 'homes', ['1', '2'], both)).toEqual([]);
    await store.erase(map, 'people_homes', ['2'], elnur);
    expect(await store.anonymise(map, 'homes', ['1', '2'], ['line'], own)).toEqual({
      changed: 1,
      spared: [],
    });
    // Of a table that is not shared every row is the person's own.
    expect(await store.usedByOthers(map, 'people', ['1'], [])).toEqual([]);
    await store.close();
  });

  test('erasing is guarded by the person: a key that belongs to somebody else now is left', async () => {
    const store = await open();
    expect((await store.erase(map, 'sales', ['1', '2', '3'], aysel)).changed).toBe(2);
    expect((await store.erase(map, 'sales', ['1', '2', '3'], aysel)).changed).toBe(0);
    expect(await store.present('sales', 'id', ['1', '2', '3'])).toEqual(['3']);
    await store.close();
  });

  test('a row others refer to is not deleted from under them: the step fails whole', async () => {
    const store = await open();
    await expect(store.erase(map, 'people', ['1', '2'])).rejects.toMatchObject({ reason: 'constraint' });
    expect(await store.present('people', 'id', ['1', '2'])).toEqual(['1', '2']);
    await store.close();
  });

  test('rectifies a column of the person’s own rows and never a key', async () => {
    const store = await open();
    expect((await store.rectify(map, 'people', ['1', '2'], 'name', 'Aysel Nur', aysel)).changed).toBe(1);
    const names = await store.read('people', 'id', ['1', '2'], ['name']);
    expect(names.map((row) => row['name'])).toEqual(['Aysel Nur', 'Elnur']);
    await expect(store.rectify(map, 'sales', ['1'], 'person', 2, aysel)).rejects.toMatchObject({
      reason: 'schema-differs',
    });
    await store.close();
  });

  test('lists rows past a date, oldest first, and never those without one', async () => {
    const store = await open();
    expect(
      await store.overdue(map, 'sales', [{ column: 'sold', before: '2026-01-01T00:00:00.000Z' }], 10),
    ).toEqual(['1']);
    expect(
      await store.overdue(map, 'sales', [{ column: 'sold', before: '2027-01-01T00:00:00.000Z' }], 10),
    ).toEqual(['1', '2']);
    expect(
      await store.countOverdue(map, 'sales', [{ column: 'sold', before: '2027-01-01T00:00:00.000Z' }]),
    ).toBe(2);
    await store.close();
  });

  test('takes the date of the row another hangs on, and leaves rows that others still hang on', async () => {
    const store = await open();
    const bornBefore = (year: number, of?: string) => [
      { column: 'born', of, before: `${year}-01-01T00:00:00.000Z` },
    ];
    expect(await store.overdue(map, 'people_homes', bornBefore(1987, 'people'), 10)).toEqual(['2']);
    expect(await store.overdue(map, 'people_homes', bornBefore(1995, 'people'), 10)).toEqual(['2', '1', '3']);
    expect(await store.countOverdue(map, 'people_homes', bornBefore(1995, 'people'))).toBe(3);
    const both = [...bornBefore(1995, 'people'), { column: 'sold', before: '2020-01-01T00:00:00.000Z' }];
    expect(await store.overdue(map, 'sales', both, 10)).toEqual(['1']);
    expect(await store.overdue(map, 'people', bornBefore(1995), 10)).toEqual([]);
    await store.erase(map, 'sales', ['3']);
    await store.erase(map, 'people_homes', ['2']);
    expect(await store.overdue(map, 'people', bornBefore(1995), 10)).toEqual(['2']);
    await expect(store.overdue(map, 'people', bornBefore(1995, 'sales'), 10)).rejects.toMatchObject({
      reason: 'schema-differs',
    });
    await store.close();
  });

  test('of rows past a date, asks only for those named, or for those that still hold something', async () => {
    const store = await open();
    const dates = [{ column: 'sold', before: '2027-01-01T00:00:00.000Z' }];
    expect(await store.overdue(map, 'sales', dates, 10, { among: ['2', '3'] })).toEqual(['2']);
    expect(await store.overdue(map, 'sales', dates, 10, { among: [] })).toEqual([]);
    const holding = ['note', 'total'];
    await store.anonymise(map, 'sales', ['1'], holding);
    expect(await store.overdue(map, 'sales', dates, 10, { holding })).toEqual(['2']);
    expect(await store.countOverdue(map, 'sales', dates, { holding })).toBe(1);
    expect(await store.countOverdue(map, 'sales', dates)).toBe(2);
    // Joined to the row it hangs on, which has columns of the same names.
    const ofPerson = [{ column: 'born', of: 'people', before: '2027-01-01T00:00:00.000Z' }];
    expect(await store.countOverdue(map, 'sales', ofPerson, { holding })).toBe(2);
    await store.close();
  });

  test('pages through a column by key, and leaves empty ones out', async () => {
    const store = await open();
    expect(await store.page('sales', 'id', 'note', null, 1)).toEqual([{ key: '1', value: 'for Aysel' }]);
    expect(await store.page('sales', 'id', 'note', '1', 5)).toEqual([{ key: '3', value: 'for Elnur' }]);
    expect(await store.page('sales', 'id', 'note', '3', 5)).toEqual([]);
    expect(await store.rowsAfter('sales', 'id', ['note', 'id'], null, 5)).toMatchObject([
      { key: '1', values: ['for Aysel', expect.anything()] },
      { key: '3', values: ['for Elnur', expect.anything()] },
    ]);
    await store.close();
  });

  test('takes any number of keys', async () => {
    const store = await open();
    const keys = Array.from({ length: 1_234 }, (_, index) => String(index + 1));
    expect(await store.present('sales', 'id', keys)).toEqual(['1', '2', '3']);
    expect((await store.erase(map, 'sales', keys)).changed).toBe(3);
    await store.close();
  });

  test('names that are not in the real schema never reach a statement', async () => {
    const store = await open();
    const hostile = 'people" where 1=1; drop table sales; --';
    await expect(store.read(hostile, 'id', ['1'], ['name'])).rejects.toMatchObject({
      reason: 'schema-differs',
    });
    await expect(store.read('people', 'id', ['1'], [hostile])).rejects.toMatchObject({
      reason: 'schema-differs',
    });
    expect(
      await store
        .read('people', 'id', ["1' or '1'='1"], ['name'])
        .catch((error: unknown) => (error as StoreFault).reason ?? []),
    ).not.toHaveLength(2);
    expect((await store.describe()).map((table) => table.name)).toContain('sales');
    await store.close();
  });

  test('rows that refer to others come first in the order of deletion', async () => {
    const store = await open();
    const order = await store.deletionOrder(map);
    expect(order.indexOf('people_homes')).toBeLessThan(order.indexOf('homes'));
    expect(order.indexOf('sales')).toBeLessThan(order.indexOf('people'));
    expect(order.indexOf('people_homes')).toBeLessThan(order.indexOf('people'));
    await store.close();
  });
});

test('a store that is not there says so and is not made by looking', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'store-')), 'missing.sqlite');
  await expect(sqlite.open(path).describe()).rejects.toMatchObject({ reason: 'unreachable' });
  await expect(sqlite.open(path).describe()).rejects.toMatchObject({ reason: 'unreachable' });
  const gone = postgresql.open('postgres://postgres@127.0.0.1:1/none');
  await expect(gone.describe()).rejects.toMatchObject({ reason: 'unreachable' });
  await gone.close();
});

test('a column of any type that must hold a value is seen to be emptied once it is, whatever the time zone', async () => {
  const url = await testDatabaseUrl('template1');
  const client = new Client({ connectionString: url });
  await client.connect();
  const name = new URL(url).pathname.slice(1);
  await client.query(`alter database "${name}" set timezone = 'Asia/Baku'`);
  await client.query(`create table logins (id integer primary key, ip inet not null, paid numeric(10,2) not null,
    spent money not null, score double precision not null, seen timestamp not null, heard timestamptz not null, face bytea not null,
    raw json not null, details jsonb not null, tags text[] not null, code char(8) not null, adult boolean not null, stay interval not null)`);
  await client.query(`insert into logins values (1, '198.51.100.7', 12.50, 12.50, 0.5, '2020-01-01 10:00', '2020-01-01 10:00+04',
    '\\x0102', '{"a":1}', '{"a":1}', '{a,b}', 'AB12', true, '3 days')`);
  await client.end();
  const columns = ['ip', 'paid', 'spent', 'score', 'seen', 'heard', 'face', 'raw', 'details', 'tags', 'code'];
  const all = [...columns, 'adult', 'stay'];
  const logins: StoreMap = {
    logins: {
      subject: { column: 'code' },
      key: 'id',
      columns: Object.fromEntries(all.map((column) => [column, 'c'])),
      purposes: ['p'],
    },
  };
  const store = postgresql.open(url);
  for (const column of all) {
    expect(await store.notEmptied(logins, 'logins', ['1'], [column]), column).toEqual(['1']);
    expect(await store.anonymise(logins, 'logins', ['1'], [column]), column).toMatchObject({ changed: 1 });
    expect(await store.notEmptied(logins, 'logins', ['1'], [column]), column).toEqual([]);
    expect(await store.anonymise(logins, 'logins', ['1'], [column]), column).toMatchObject({ changed: 0 });
  }
  await store.close();
});
