import { join } from 'node:path';
import { openCore } from '@amanat/server/core.ts';
import type { Config } from '@amanat/server/config.ts';
import type { Clock } from '@amanat/server/platform/clock.ts';
import { startEmbeddedPostgres } from '@amanat/server/platform/embedded/postgres.ts';
import type { Log } from '@amanat/server/platform/log.ts';
import { type Served, serve } from '@amanat/server/serve.ts';
import { createShopDatabase } from './databases/shop.ts';
import { createWarehouse } from './databases/warehouse.ts';
import { type FirstAccount, firstAccount } from './first-account.ts';
import { type DemoMail, startMail } from './mail/mail.ts';
import type { Ports } from './ports.ts';
import { type Shop, startShop } from './shop/shop.ts';

export interface World {
  readonly served: Served;
  readonly shop: Shop;
  readonly mail: DemoMail;
  readonly account: FirstAccount | undefined;
  /** Connections of the demo's stores, for tests that look into them. */
  readonly environment: Readonly<Record<'SHOP_DATABASE_URL' | 'WAREHOUSE_SQLITE_PATH', string>>;
  /** Stops everything that was started, in order. */
  close(): Promise<void>;
}
export interface WorldOptions {
  /** Folder for data of all parts; kept between starts. */
  readonly directory: string;
  readonly ports: Ports;
  readonly clock: Clock;
  readonly log: Log;
  readonly say?: (text: string) => void;
  /** URL of a PostgreSQL server to use instead of the embedded one: given a database name, its URL. */
  readonly database?: (name: string) => Promise<string>;
}

const organisations = join(import.meta.dirname, '..', 'organisations');

/** Everything the demo needs, on this machine alone: PostgreSQL, the shop's two databases, mail, Əmanət, the shop. */
export async function startWorld({
  directory,
  ports,
  clock,
  log,
  say = () => undefined,
  database,
}: WorldOptions): Promise<World> {
  const closers: (() => Promise<void>)[] = [];
  const opened = <T>(value: T, close: () => Promise<void>): T => {
    closers.unshift(close);
    return value;
  };
  const close = async (): Promise<void> => {
    for (const stop of closers.splice(0)) await stop();
  };
  try {
    say('PostgreSQL …');
    let databaseOf = database;
    if (!databaseOf) {
      const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
      databaseOf = opened(postgres, () => postgres.stop()).database;
    }
    say('Databases of the demo shop (PostgreSQL and SQLite) …');
    const environment = {
      SHOP_DATABASE_URL: await databaseOf('shop'),
      WAREHOUSE_SQLITE_PATH: join(directory, 'warehouse.sqlite'),
    };
    await createShopDatabase(environment.SHOP_DATABASE_URL, clock);
    await createWarehouse(environment.WAREHOUSE_SQLITE_PATH, clock);
    say('Mail server …');
    const mail = await startMail({
      smtpPort: ports.smtp,
      httpPort: ports.inbox,
      directory: join(directory, 'mail'),
    });
    opened(mail, () => mail.stop());
    say('Əmanət …');
    const config: Config = {
      databaseUrl: process.env.DATABASE_URL ?? (await databaseOf('amanat')),
      dataDirectory: directory,
      host: '127.0.0.1',
      port: ports.amanat,
      baseUrl: undefined,
      smtpUrl: mail.smtpUrl,
      organisations,
      trustProxy: false,
      environment: { ...process.env, ...environment },
    };
    const core = await openCore(config, clock, log);
    const served = await serve(core);
    opened(served, () => served.close());
    const account = await firstAccount(
      { db: core.database.db, clock, keys: core.keys },
      core.policies.organisations(),
      join(directory, 'first-account.json'),
    );
    if (account) mail.showCodesOf(account);
    say('The shop …');
    const shop = await startShop({
      port: ports.shop,
      amanatUrl: served.url,
      ...(account ? { newsletter: { key: account.apiKey, smtpUrl: mail.smtpUrl } } : {}),
    });
    opened(shop, () => shop.close());
    return { served, shop, mail, account, environment, close };
  } catch (error) {
    await close();
    throw error;
  }
}
