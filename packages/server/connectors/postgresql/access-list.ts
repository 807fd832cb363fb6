import { Pool } from 'pg';
import { type Access, type AccessList, type Listed, StoreFault } from '../connector.ts';
import { quoted } from '../engine.ts';
import { listSchema, literal } from './access-names.ts';

/** Milliseconds; under the second after which PostgreSQL looks for a deadlock and ends somebody. */
const lockPatience = 800;

const givenPeople = `jsonb_to_recordset($1::jsonb)
  as g (kind text, subject text, names text[], purposes text[], until timestamptz)`;

/** The list of an organisation inside a PostgreSQL store, over a connection of its own. */
export function postgresqlAccessList(connection: string, org: string): AccessList {
  const pool = new Pool({
    connectionString: connection,
    max: 1,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
  });
  pool.on('error', () => undefined);
  const s = quoted(listSchema(org));
  const told = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      // The server's words may quote a person.
      const code = String((error as { code?: unknown }).code ?? 'nothing');
      throw new StoreFault(
        code.startsWith('42') ? 'schema-differs' : 'unreachable',
        `PostgreSQL answered ${code}.`,
      );
    }
  };
  const run = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    told(async () => (await pool.query<Row>(text, [...values])).rows);
  const inTransaction = (act: (say: typeof run) => Promise<void>): Promise<void> =>
    told(async () => {
      const client = await pool.connect();
      let fault: unknown;
      try {
        await client.query('begin');
        await act(
          async <Row extends object>(text: string, values: readonly unknown[] = []) =>
            (await client.query<Row>(text, [...values])).rows,
        );
        await client.query('commit');
      } catch (error) {
        fault = error;
        throw error;
      } finally {
        // A connection that was in the middle of something is not used again: closing it takes everything back.
        client.release(fault !== undefined);
      }
    });
  const columns = 'kind, subject';
  return {
    installed: async () => {
      const [row] = await run<{ there: boolean }>(
        `select to_regclass(${literal(`${s}.person`)}) is not null
           and has_table_privilege(to_regclass(${literal(`${s}.person`)}), 'update') as there`,
      );
      return row?.there === true;
    },
    discover: async () => {
      await run(`select ${s}.discover()`);
    },
    waiting: (limit) => run<Listed>(`select ${columns} from ${s}.person where waiting limit $1`, [limit]),
    named: (names) => run<Listed>(`select ${columns} from ${s}.person where names && $1::text[]`, [names]),
    after: (last, limit) =>
      run<Listed>(
        `select ${columns} from ${s}.person where (kind, subject) > ($1, $2) order by kind, subject limit $3`,
        [last?.kind ?? '', last?.subject ?? '', limit],
      ),
    write: (entries) => {
      const given = JSON.stringify(entries satisfies readonly Access[]);
      return inTransaction(async (say) => {
        // An application that waits for a row of ours and holds one we wait for must never be the one that is ended.
        await say(`set local lock_timeout = '${lockPatience}ms'`);
        // Locked before it is asked who is still used: what was committed while we waited is seen by the next statement.
        await say(
          `select from ${s}.person p join ${givenPeople} using (kind, subject)
           order by p.kind, p.subject for no key update of p`,
          [given],
        );
        await say(
          `update ${s}.person p set names = g.names, purposes = g.purposes, until = g.until,
             waiting = not ${s}.is_used(g.kind, g.subject)
           from ${givenPeople} where p.kind = g.kind and p.subject = g.subject`,
          [given],
        );
        // Whom somebody brings back at this moment stays, waiting, and is looked at by the next round.
        const free = await say<Listed>(
          `select p.kind, p.subject from ${s}.person p join ${givenPeople} using (kind, subject)
           where p.waiting order by p.kind, p.subject for update of p skip locked`,
          [given],
        );
        if (free.length > 0)
          await say(
            `delete from ${s}.person p using jsonb_to_recordset($1::jsonb) as g (kind text, subject text)
             where p.kind = g.kind and p.subject = g.subject and not ${s}.is_used(g.kind, g.subject)`,
            [JSON.stringify(free)],
          );
      });
    },
    confirm: async () => {
      await run(`update ${s}.sync set at = clock_timestamp()`);
    },
    close: () => pool.end(),
  };
}
