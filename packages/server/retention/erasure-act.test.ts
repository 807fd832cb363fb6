import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { known } from '../../../demo/databases/people.ts';
import { createJobs } from '../platform/jobs.ts';
import { erasureRecord } from '../requests/reads.ts';
import { org, startOffice, type Office } from '../requests/testing/office.ts';
import { goThrough, openConfirmed } from '../requests/testing/walk.ts';
import { erasureActLines } from './erasure-act-text.ts';
import { issueErasureAct, resumeErasureActs } from './erasure-act.ts';
import { actFile, actOfRequest, acts, retentionReads } from './reads.ts';

const leyla = known.leyla.email;

async function erase(office: Office, email: string) {
  const { id, number } = await openConfirmed(office, { kind: 'erasure', email });
  expect(await goThrough(office, id)).toBe('answered');
  return { id, number };
}
async function waitingJobs({ services }: Office): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from graphile_worker.jobs
    where task_identifier = 'retention.erasure-act'`.execute(services.db);
  return rows[0]?.n ?? 0;
}

test('LAL-3.5b: an erasure yields an act in PDF, queued with its answer, drawn up once, whose digest is in the journal', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id, number } = await erase(office, leyla);
  expect(await waitingJobs(office)).toBe(1);
  expect(await Promise.all([1, 2].map(() => issueErasureAct(services, org, id)))).toEqual([1, 1]);
  const pdf = (await actFile(services.db, org, 1)) as Buffer;
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const { rows } = await sql<{ entry: string; idx: number }>`
    select convert_from(entry, 'UTF8') as entry, idx from journal_entry where org = ${org} and kind = 'act.issued'`.execute(
    services.db,
  );
  expect(rows).toHaveLength(1);
  const entry = JSON.parse(rows[0]?.entry ?? '{}');
  expect(entry).toMatchObject({ actor: 'handler-1', refs: { act: 1, request: number, sha256 } });
  expect(await actOfRequest(services.db, org, id)).toEqual({ number: 1, sha256, entry: rows[0]?.idx });
  const [act] = await acts(services.db, org);
  expect(act).toMatchObject({ run: null, request: id, request_number: number, count: entry.refs.count });
  const executed = await sql<{ refs: string }>`select convert_from(entry, 'UTF8') as refs from journal_entry
    where org = ${org} and kind = 'erasure.executed'`.execute(services.db);
  const { destroyed, anonymised } = JSON.parse(executed.rows[0]?.refs ?? '{}').refs;
  expect(entry.refs.count).toBe(destroyed + anonymised);
});

test('the act of an erasure says what went where, what is kept and until when, and names nobody', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id, number } = await erase(office, leyla);
  const record = await erasureRecord(services.db, org, id);
  const policy = services.policies.inForce(org);
  if (!record || !policy) throw new Error('The erasure left no record.');
  const { manifest } = policy;
  const act = erasureActLines({ number: 7, at: '2026-11-23T08:00:00.000Z', manifest, version: 1, record });
  const rows = new Map(act.rows);
  expect(act.title).toBe('Fərdi məlumatların məhv edilməsi haqqında akt № 7');
  expect(rows.get('Əsas')).toContain(number);
  expect(rows.get('Məhv edilənlər')).toMatch(
    /Anbarın verilənlər bazası, «deliveries» cədvəli: 3 sətir silinib/,
  );
  expect(rows.get('Saxlanılanlar')).toMatch(/«orders» cədvəli: 2 sətir; Qanuni öhdəliklər, .*ilədək/);
  // The household's address is somebody else's too.
  expect(rows.get('Məhv edilənlər')).not.toContain('«addresses»');
  expect(rows.get('Təkrar yoxlama')).toContain('saxlanılanlardan başqa heç nə tapılmadı');
  expect(rows.get('Təsdiq edən')).toBe('Məsul şəxs; kim olduğu jurnaldadır');
  const text = JSON.stringify(act);
  for (const word of [leyla, known.leyla.name, known.leyla.phone, 'handler-1'])
    expect(text).not.toContain(word);
});

test('an erasure that finds nobody leaves no act, and one without an act is queued again at start', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await openConfirmed(office, { kind: 'erasure', email: 'nobody@example.az' });
  await goThrough(office, id);
  expect(await issueErasureAct(services, org, id)).toBeUndefined();
  expect(await resumeErasureActs({ ...services, jobs: createJobs(office.clock) })).toBe(0);
  const erased = await erase(office, leyla);
  expect(await resumeErasureActs({ ...services, jobs: createJobs(office.clock) })).toBe(1);
  await issueErasureAct(services, org, erased.id);
  expect(await resumeErasureActs({ ...services, jobs: createJobs(office.clock) })).toBe(0);
  const reads = await retentionReads(
    services.db,
    services.stores,
    org,
    services.policies.inForce(org)?.manifest as never,
    office.clock.now().toISOString(),
  );
  expect(reads?.erasedRows).toBe(reads?.acts.reduce((sum, { count }) => sum + count, 0));
});
