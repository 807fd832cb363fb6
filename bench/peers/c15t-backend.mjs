/**
 * c15t's own backend, as its README sets it up, on the PostgreSQL of the first argument: makes its tables, listens on a free
 * port and says which. A process of its own, to be ended by whoever started it.
 */
import { createServer } from 'node:http';
import { c15tInstance } from '@c15t/backend';
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely';
import { migrator } from '@c15t/backend/db/migrator';
import { DB } from '@c15t/backend/db/schema';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 20 });
const adapter = kyselyAdapter({
  db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
  provider: 'postgresql',
});
await (await migrator({ db: DB.client(adapter), schema: 'latest' })).execute();
const c15t = c15tInstance({
  appName: 'bench',
  basePath: '/api/c15t',
  trustedOrigins: ['localhost'],
  adapter,
  logger: { level: 'error' },
  advanced: { disableGeoLocation: true },
});

// Its ids are base58; the load generator's tokens have a few characters more.
const token = /(?<="sub_)[\w-]+/;

async function answer(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, url, headers } = request;
  const body = Buffer.concat(chunks)
    .toString()
    .replace(token, (text) => text.replaceAll(/[0OIl_-]/g, 'x'));
  const asked = new Request(`http://localhost${url}`, { method, headers, body });
  const given = await c15t.handler(asked);
  const bytes = Buffer.from(await given.arrayBuffer());
  response
    .writeHead(given.status, { 'content-type': 'application/json', 'content-length': bytes.length })
    .end(bytes);
}
const server = createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(500, { 'content-length': 0 }).end());
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${server.address().port}`));
