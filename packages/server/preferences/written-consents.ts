import type { WrittenConsent, WrittenQuery, WrittenView } from '@amanat/contract/staff-consent.ts';
import { fromUtf8 } from '@amanat/domain/ledger/bytes.ts';
import type { Entry } from '@amanat/domain/ledger/entry.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import { receiptAddress } from '../platform/receipt-address.ts';

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly at: string;
  readonly data: {
    readonly method: WrittenConsent['medium'];
    readonly version: number;
    readonly language?: string;
    readonly wording?: string;
    readonly choices?: Readonly<Record<string, boolean>>;
    readonly country?: string;
    readonly given?: boolean;
  };
  readonly entry: Buffer | null;
  readonly type: string | null;
  readonly bytes: number | null;
  readonly passive: boolean | null;
}

/** What staff wrote down, the last said first. Reads the index of 024_written_consents.sql, whatever else is stored. */
export async function writtenConsents(
  { db, keys }: { readonly db: Db; readonly keys: Pick<KeyStore, 'receiptToken'> },
  org: string,
  { medium, said, offset = '0', limit = '25' }: WrittenQuery,
): Promise<WrittenView> {
  const where = sql`e.org = ${org} and e.data->>'method' in ('paper', 'phone')
    ${medium === undefined ? sql`` : sql`and e.data->>'method' = ${medium}`}
    ${said === undefined ? sql`` : said === 'yes' ? agreed : sql`and not (true ${agreed})`}`;
  const counted = await sql<{ n: number }>`select count(*) as n from subject_event e where ${where}`.execute(
    db,
  );
  const { rows } = await sql<Row>`
    select e.id, e.subject, e.at, e.data, j.entry, v.type, v.bytes, v.passive
    from subject_event e
    left join journal_entry j on j.id = e.id and j.org = e.org
    left join consent_evidence v on v.org = e.org and v.id = e.id
    where ${where} order by e.at desc, e.id desc limit ${Number(limit)} offset ${Number(offset)}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, consents: rows.map((row) => viewOf(row, org, keys)) };
}

/** Anything was agreed to. */
const agreed = sql`and (e.data->>'given' = 'true' or jsonb_path_exists(e.data, '$.choices.* ? (@ == true)'))`;

/** Pictures, and PDFs in which nothing was found that runs; of one that nobody looked into it is told when it is opened. */
function opens(type: string, passive: boolean | null): boolean {
  return type.startsWith('image/') || (type === 'application/pdf' && passive !== false);
}

function viewOf(row: Row, org: string, keys: Pick<KeyStore, 'receiptToken'>): WrittenConsent {
  const { id, subject, at, data, entry, type, bytes, passive } = row;
  const { method, version, language, wording, choices, country, given } = data;
  const written = entry && (JSON.parse(fromUtf8(entry)) as Entry);
  return {
    id,
    subject,
    at,
    recordedAt: written?.time ?? null,
    actor: written?.actor ?? null,
    medium: method,
    language: language ?? null,
    version,
    wording: wording ?? null,
    purposes: { ...choices },
    transfers: country === undefined ? {} : { [country]: given === true },
    evidence: type !== null && bytes !== null ? { type, bytes, opens: opens(type, passive) } : null,
    receipt: receiptAddress(keys, org, id),
  };
}
