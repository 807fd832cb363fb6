/** Records of people who are told apart by a number: what reads and the export are measured over. */
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { consentBody, consentServer, versionsOf } from '@amanat/server/consent/testing/consent-server.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import type { Database } from '@amanat/server/platform/db.ts';
import type { KeyStore } from '@amanat/server/platform/keys.ts';
import { inChunks } from './in-chunks.ts';

export const org = 'smartmarket';
export const policies = versionsOf(manifestOf('smartmarket'));

/** Three choices a person on the average are stored in truth; one is the read that a site asks for. */
const fill = `
  insert into subject_event (org, subject, at, id, kind, data)
  select s.org, p.subject, p.at,
    overlay(overlay(overlay(encode(substring(sha256(p.subject::bytea) for 16), 'hex')
      placing lpad(to_hex((extract(epoch from p.at) * 1000)::bigint), 12, '0') from 1 for 12)
      placing '7' from 13 for 1) placing '8' from 17 for 1)::uuid, 'consent', s.data
  from (select org, data from subject_event order by at desc limit 1) as s,
    (select translate(encode(substring(sha256(('person ' || n)::bytea) for 24), 'base64'), '+/', '-_') as subject,
      timestamptz '2024-01-01 00:00:00Z' + n * interval '0.02 s' as at
     from generate_series($1::bigint, $2::bigint) as n) as p
  order by p.subject`;

/** Stores one consent as the banner records it, and that of so many further people after its form. */
export async function storePeople(database: Database, stored: number): Promise<KeyStore> {
  const { db } = database;
  const { app, consents, keys } = await consentServer({ db, clock: systemClock, policies });
  await consents.record(consentBody(policies, { site: 'smartmarket.az' }));
  await app.close();
  await inChunks(database, 0, stored, (client, at, count) => client.query(fill, [at, at + count - 1]));
  return keys;
}
