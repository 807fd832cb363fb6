import type { Phase } from '@amanat/domain/scan/observation.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

export interface ScanPicture {
  readonly phase: Phase;
  readonly jpeg: Uint8Array;
}

/** Keeps the pictures of a visit in place of those of the one before. */
export async function keepPictures(
  tx: Db,
  org: string,
  site: string,
  at: string,
  pictures: readonly ScanPicture[],
): Promise<void> {
  await sql`delete from scan_picture where org = ${org} and site = ${site}`.execute(tx);
  for (const { phase, jpeg } of pictures)
    await sql`insert into scan_picture (org, site, phase, at, jpeg)
      values (${org}, ${site}, ${phase}, ${at}, ${Buffer.from(jpeg)})`.execute(tx);
}
/** Which pictures there are of the sites of an organisation. */
export async function pictureList(
  db: Db,
  org: string,
): Promise<readonly { readonly site: string; readonly phase: Phase; readonly at: string }[]> {
  const { rows } = await sql<{ site: string; phase: Phase; at: string }>`
    select site, phase, at from scan_picture where org = ${org}`.execute(db);
  return rows;
}
export async function pictureOf(
  db: Db,
  org: string,
  site: string,
  phase: string,
): Promise<Buffer | undefined> {
  const { rows } = await sql<{ jpeg: Buffer }>`
    select jpeg from scan_picture where org = ${org} and site = ${site} and phase = ${phase}`.execute(db);
  return rows[0]?.jpeg;
}
