import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problems } from './problem.ts';
import { secretOf } from './secret.ts';
import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';

const fail = problems(ledgerErrors);

/**
 * The 32-byte master key: from AMANAT_MASTER_KEY or the file of AMANAT_MASTER_KEY_FILE (64 hex digits or base64), else from `<dir>/master.key`, which is
 * made at the first start, readable by its owner only. Throws AMANAT-JRN-002 for a key of another form.
 */
export function loadMasterKey(from: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dir: string;
}): Uint8Array {
  const given = secretOf(from.env, 'AMANAT_MASTER_KEY');
  if (given) return parseMasterKey(given, 'AMANAT_MASTER_KEY');
  const file = join(from.dir, 'master.key');
  mkdirSync(from.dir, { recursive: true, mode: 0o700 });
  try {
    // Exclusive creation: of two processes that start at once, one makes the key and both read it.
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    chmodSync(file, 0o600);
  }
  return parseMasterKey(readFileSync(file, 'utf8'), 'master.key');
}
/** A master key as it is written. @param where it stands, for the error. @throws AMANAT-JRN-002 */
export function parseMasterKey(text: string, where: string): Uint8Array {
  const trimmed = text.trim();
  const key = /^[0-9a-fA-F]{64}$/.test(trimmed)
    ? Buffer.from(trimmed, 'hex')
    : Buffer.from(trimmed, 'base64');
  if (key.length !== 32) throw fail('AMANAT-JRN-002', `${where} does not hold a key of 32 bytes.`);
  return new Uint8Array(key);
}
