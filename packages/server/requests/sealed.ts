import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { Keys } from '../platform/keys.ts';

/**
 * The name under which a request has a key of its own. The person's key goes with an erasure; the answer that
 * tells of it must stay readable for its term, so nothing of a request is sealed under the person's key.
 */
export function requestKey(id: string): string {
  return `request:${id}`;
}
export interface Vault {
  readonly keys: Keys;
}

/** Seals a JSON value. */
export async function sealJson(
  vault: Vault,
  tx: Db,
  org: string,
  id: string,
  value: unknown,
): Promise<Buffer> {
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return Buffer.from(await vault.keys.seal(tx, org, requestKey(id), plain));
}
/** Opens what `sealJson` sealed; null when the request's key was destroyed. */
export async function openJson<T>(
  vault: Vault,
  tx: Db,
  org: string,
  id: string,
  sealed: Uint8Array,
): Promise<T | null> {
  const plain = await vault.keys.open(tx, org, requestKey(id), sealed);
  return plain && (JSON.parse(new TextDecoder().decode(plain)) as T);
}
/** Keeps a sealed part of a request; a part of the same name is replaced. */
export async function putSecret(
  vault: Vault,
  tx: Db,
  org: string,
  id: string,
  name: string,
  value: unknown,
): Promise<void> {
  const sealed = await sealJson(vault, tx, org, id, value);
  await sql`insert into request_secret (org, request, name, sealed) values (${org}, ${id}, ${name}, ${sealed})
    on conflict (org, request, name) do update set sealed = excluded.sealed`.execute(tx);
}
/** A sealed part; null when there is none or its key was destroyed. */
export async function getSecret<T>(
  vault: Vault,
  db: Db,
  org: string,
  id: string,
  name: string,
): Promise<T | null> {
  const { rows } = await sql<{ sealed: Uint8Array }>`select sealed from request_secret
    where org = ${org} and request = ${id} and name = ${name}`.execute(db);
  return rows[0] ? openJson<T>(vault, db, org, id, rows[0].sealed) : null;
}
