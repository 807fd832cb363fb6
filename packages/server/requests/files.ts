import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { requestKey, type Vault } from './sealed.ts';

/** A file of the answer. */
export interface AnswerFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}
/** Keeps a file of the answer, sealed under the request's key; answers the SHA-256 of its content in hex. */
export async function putFile(
  vault: Vault,
  tx: Db,
  org: string,
  request: string,
  file: AnswerFile,
  at: string,
): Promise<string> {
  const sealed = Buffer.from(await vault.keys.seal(tx, org, requestKey(request), file.content));
  const sha256 = createHash('sha256').update(file.content).digest('hex');
  await sql`insert into request_file (org, request, name, type, bytes, sha256, made_at, sealed)
    values (${org}, ${request}, ${file.name}, ${file.type}, ${file.content.length}, ${sha256}, ${at}, ${sealed})
    on conflict (org, request, name) do update set type = excluded.type, bytes = excluded.bytes,
      sha256 = excluded.sha256, made_at = excluded.made_at, sealed = excluded.sealed`.execute(tx);
  return sha256;
}
export async function fileNames(
  db: Db,
  org: string,
  request: string,
): Promise<readonly { name: string; type: string; bytes: number; sha256: string }[]> {
  const { rows } = await sql<{ name: string; type: string; bytes: number; sha256: string }>`
    select name, type, bytes, sha256 from request_file where org = ${org} and request = ${request} order by name`.execute(
    db,
  );
  return rows;
}
/** A file of the answer; null when there is none or its key was destroyed. */
export async function getFile(
  vault: Vault,
  db: Db,
  org: string,
  request: string,
  name: string,
): Promise<AnswerFile | null> {
  const { rows } = await sql<{ type: string; sealed: Uint8Array }>`select type, sealed from request_file
    where org = ${org} and request = ${request} and name = ${name}`.execute(db);
  const content = rows[0] && (await vault.keys.open(db, org, requestKey(request), rows[0].sealed));
  return content && rows[0] ? { name, type: rows[0].type, content } : null;
}
