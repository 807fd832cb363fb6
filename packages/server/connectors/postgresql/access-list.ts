import { Pool } from 'pg';
import { type Access, type AccessList, type Listed, StoreFault } from '../connector.ts';
import { quoted } from '../engine.ts';
import { listSchema, literal } from './access-names.ts';

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
  const run = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    try {
      return (await pool.query<Row>(text, [...values])).rows;
    } catch (error) {
      // The server's words may quote a person.
      const code = String((error as { code?: unknown }).code ?? 'nothing');
      throw new StoreFault(
        code.startsWith('42') ? 'schema-differs' : 'unreachable',
        `PostgreSQL answered ${code}.`,
      );
    }
  };
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
    write: async (entries) => {
      await run(
        `with given as (
           select * from jsonb_to_recordset($1::jsonb)
             as g (kind text, subject text, names text[], purposes text[], until timestamptz)
         ), kept as (
           update ${s}.person p set names = g.names, purposes = g.purposes, until = g.until, waiting = false
           from given g where p.kind = g.kind and p.subject = g.subject and ${s}.is_used(g.kind, g.subject)
           returning p.kind, p.subject
         )
         delete from ${s}.person p using given g
         where p.kind = g.kind and p.subject = g.subject
           and not exists (select from kept k where k.kind = g.kind and k.subject = g.subject)`,
        [JSON.stringify(entries satisfies readonly Access[])],
      );
    },
    confirm: async () => {
      await run(`update ${s}.sync set at = clock_timestamp()`);
    },
    close: () => pool.end(),
  };
}
