import type { ConsentDecided, ConsentMethod } from '@amanat/domain/consent/decide.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import type { Journal, NewEntry } from '../ledger/append.ts';
import { inBatchTransaction } from '../platform/batch-transaction.ts';
import { textArray, uuidArray } from '../platform/binary-array.ts';
import type { Db } from '../platform/db.ts';
import { prepared } from '../platform/prepared.ts';
import { insertSubjectEvents } from './events.ts';
import { keepWording, type KnownWording } from './wordings.ts';

/** A consent that was decided and waits to be written. */
export interface PreparedConsent {
  readonly id: string;
  /** Pseudonym. */
  readonly subject: string;
  readonly decided: ConsentDecided;
  readonly method: ConsentMethod;
  readonly site: string;
  readonly form: string | undefined;
  readonly wording: KnownWording;
  /** Whether the id came from the client, so that it may have been written before. */
  readonly mayRepeat: boolean;
}
export interface WrittenConsent {
  readonly id: string;
  readonly at: string;
  readonly version: number;
  readonly expires: string;
}
/** `null`: the id stands for another choice. */
export type BatchResult = WrittenConsent | null;

interface Earlier {
  readonly id: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Writes a batch of consents of one organisation: events, wordings and journal entries in one transaction. With
 * `look`, a consent written before (same id) is answered as it stands and not written again; without it such a one
 * fails the batch with 23505, because ids are unique in the journal.
 */
export function writeBatch(
  db: Db,
  journal: Journal,
  org: string,
  batch: readonly PreparedConsent[],
  look: boolean,
): Promise<readonly BatchResult[]> {
  return inBatchTransaction(db, async (tx) => {
    const earlier = look ? await writtenBefore(tx, org, batch) : nothing;
    const fresh = new Map<string, PreparedConsent>();
    for (const item of batch) {
      if (!earlier.has(item.id) && !fresh.has(item.id)) fresh.set(item.id, item);
    }
    const items = [...fresh.values()];
    await keepWordings(tx, org, items);
    await store(tx, journal, org, items);
    return batch.map((item) => {
      const before = earlier.get(item.id);
      if (before) return repeated(item, before);
      const first = fresh.get(item.id) as PreparedConsent;
      return first === item || essence(item) === essence(first) ? written(first) : null;
    });
  });
}

const nothing: ReadonlyMap<string, Earlier> = new Map();

/**
 * Stores what is new. The journal asks for keys first and for its sequencing lock last; the events travel between the
 * two, so that PostgreSQL writes them while the contents are sealed here.
 */
async function store(
  tx: Db,
  journal: Journal,
  org: string,
  items: readonly PreparedConsent[],
): Promise<void> {
  if (items.length === 0) return;
  const contents = items.map(content);
  const events = items.map(({ id, subject, decided: { event } }, i) => ({
    id,
    subject,
    event,
    extra: contents[i]!,
  }));
  await Promise.all([
    journal.append(
      tx,
      org,
      items.map((item, i) => journalEntry(item, contents[i]!)),
    ),
    insertSubjectEvents(tx, org, events),
  ]);
}

const selectEarlier = prepared<Earlier>(
  'consents-earlier',
  `select e.id, e.at, e.data from unnest($2::text[], $3::uuid[]) as given (subject, id),
  lateral (
    select id, at, data from subject_event
    where org = $1 and subject = given.subject and id = given.id offset 0
  ) as e`,
);

/**
 * Consents of the batch that are stored already. An id is bound to its subject, so one range of the primary key
 * tells. Two servers that write one key at once meet at the journal's unique id: the later batch fails and is tried
 * again. `offset 0` keeps this an index look-up for each id: while statistics lag behind a growing table, a join
 * would read the whole of it.
 */
async function writtenBefore(
  tx: Db,
  org: string,
  batch: readonly PreparedConsent[],
): Promise<ReadonlyMap<string, Earlier>> {
  const asked = batch.filter((item) => item.mayRepeat);
  if (asked.length === 0) return new Map();
  const { rows } = await selectEarlier(tx, [
    org,
    textArray(asked.map((item) => item.subject)),
    uuidArray(asked.map((item) => item.id)),
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

// Wordings this process knows to be committed: a set of a few hashes, so that no batch asks again.
const kept = new WeakSet<KnownWording>();

async function keepWordings(tx: Db, org: string, items: readonly PreparedConsent[]): Promise<void> {
  for (const wording of new Set(items.map((item) => item.wording))) {
    if (!kept.has(wording)) await keepWording(tx, org, wording);
  }
}
/** Call after the commit: the wordings of the batch are durable now. */
export function rememberWordings(batch: readonly PreparedConsent[]): void {
  for (const { wording } of batch) kept.add(wording);
}

function content({ decided, method, site, form, wording }: PreparedConsent) {
  return {
    categories: decided.categories,
    method,
    site,
    ...(form === undefined ? {} : { form }),
    language: wording.wording.language,
    wording: wording.hash,
  };
}

function journalEntry(item: PreparedConsent, own: ReturnType<typeof content>): NewEntry {
  const { event } = item.decided;
  return {
    id: item.id,
    kind: item.method === 'withdraw' ? 'consent.withdrawn' : 'consent.recorded',
    time: event.at,
    actor: item.subject,
    subject: item.subject,
    refs: { version: event.version, wording: item.wording.hash },
    content: { purposes: event.choices, expires: event.expires, ...own },
  };
}

function written({ id, decided: { event } }: PreparedConsent): WrittenConsent {
  return { id, at: event.at, version: event.version, expires: event.expires as string };
}

function repeated(item: PreparedConsent, { id, at, data }: Earlier): BatchResult {
  const { choices, method, version, expires } = data;
  if (canonicalText({ choices, method, version }) !== essence(item)) return null;
  return { id, at, version: version as number, expires: expires as string };
}
function essence({ decided: { event }, method }: PreparedConsent): string {
  return canonicalText({ choices: event.choices, method, version: event.version });
}
