import type { ConsentDecided, ConsentMethod } from '@amanat/domain/consent/decide.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import type { BatchJournal, NewEntry, PreparedEntries } from '../ledger/append.ts';
import { inBatchTransaction, inOneFlight } from '../platform/batch-transaction.ts';
import { textArray, uuidArray } from '../platform/binary-array.ts';
import type { Db } from '../platform/db.ts';
import { inRow } from '../platform/keys-subject.ts';
import { prepared, together } from '../platform/prepared.ts';
import { insertSubjectEvents, type NewSubjectEvent, noteRefusals } from './events.ts';
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
  /** IAB TCF string, where the organisation sells advertising space. */
  readonly tcString?: string | undefined;
  readonly wording: KnownWording;
  /** Whether the id came from the client, so that it may have been written before. */
  readonly mayRepeat: boolean;
  /** Whether the choice stands under another pseudonym of the same browser already, and is counted there. */
  readonly isCopy?: boolean;
  /** When it was given, where it is such a copy: its terms began then. */
  readonly givenAt?: string | undefined;
  /** Whether another choice of the same person is on its way too. */
  readonly besideAnother?: boolean;
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
 * fails the batch with 23505, because ids are unique in the journal. While somebody else notes what one of the people took
 * back, a batch without `besideAnother` fails with `personIsLocked`.
 */
export function writeBatch(
  db: Db,
  journal: BatchJournal,
  org: string,
  batch: readonly PreparedConsent[],
  look: boolean,
): Promise<readonly BatchResult[]> {
  const wordings = wordingsToKeep(batch);
  if (!look && wordings.length === 0) {
    const fresh = firstOfEach(batch, nothing);
    const ready = prepare(journal, org, [...fresh.values()]);
    return inOneFlight(db, async (tx) => {
      await store(tx, journal, org, ready);
      return results(batch, fresh, nothing);
    });
  }
  return inBatchTransaction(db, async (tx) => {
    const earlier = look ? await writtenBefore(tx, org, batch) : nothing;
    const fresh = firstOfEach(batch, earlier);
    for (const wording of wordings) await keepWording(tx, org, wording);
    await store(tx, journal, org, prepare(journal, org, [...fresh.values()]));
    return results(batch, fresh, earlier);
  });
}

const nothing: ReadonlyMap<string, Earlier> = new Map();

/** What is to be written: the first of each id that was not written before. */
function firstOfEach(
  batch: readonly PreparedConsent[],
  earlier: ReadonlyMap<string, Earlier>,
): ReadonlyMap<string, PreparedConsent> {
  const fresh = new Map<string, PreparedConsent>();
  for (const item of batch) {
    if (!earlier.has(item.id) && !fresh.has(item.id)) fresh.set(item.id, item);
  }
  return fresh;
}

function results(
  batch: readonly PreparedConsent[],
  fresh: ReadonlyMap<string, PreparedConsent>,
  earlier: ReadonlyMap<string, Earlier>,
): readonly BatchResult[] {
  return batch.map((item) => {
    const before = earlier.get(item.id);
    if (before) return repeated(item, before);
    const first = fresh.get(item.id) as PreparedConsent;
    return first === item || essence(item) === essence(first) ? written(first) : null;
  });
}

interface ReadyBatch {
  readonly events: readonly (NewSubjectEvent & { readonly id: string })[];
  readonly entries: PreparedEntries;
}
/** Everything that costs time here and asks no database. */
function prepare(journal: BatchJournal, org: string, items: readonly PreparedConsent[]): ReadyBatch {
  const contents = items.map(content);
  const entries = journal.prepare(
    org,
    items.map((item, i) => journalEntry(item, contents[i]!)),
  );
  return {
    events: items.map(({ id, subject, decided: { event }, besideAnother = false }, i) => ({
      id,
      subject,
      event,
      besideAnother,
      extra: contents[i]!,
      key: inRow(entries.keys[i]!),
    })),
    // Each lies with its event: to store them on their own would cost as much as the events.
    entries: { ...entries, keys: [] },
  };
}

/** Stores what is new. All statements start at once; behind the one that takes the journal's lock, only a look at who refused. */
async function store(
  tx: Db,
  journal: BatchJournal,
  org: string,
  { events, entries }: ReadyBatch,
): Promise<void> {
  await together([
    insertSubjectEvents(tx, org, events, { refusals: 'last' }),
    journal.appendPrepared(tx, entries),
    noteRefusals(tx, org, events),
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

function wordingsToKeep(batch: readonly PreparedConsent[]): readonly KnownWording[] {
  return [...new Set(batch.map((item) => item.wording))].filter((wording) => !kept.has(wording));
}
/** Call after the commit: the wordings of the batch are durable now. */
export function rememberWordings(batch: readonly PreparedConsent[]): void {
  for (const { wording } of batch) kept.add(wording);
}

/** What is absent is undefined, and stands neither in the event nor in the journal. */
function content({ decided, method, site, form, tcString, wording, isCopy, givenAt }: PreparedConsent) {
  return {
    categories: decided.categories,
    copy: isCopy || undefined,
    form,
    givenAt,
    language: wording.wording.language,
    method,
    site,
    tcString,
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
    // In canonical order, which spares it being put into it.
    content: {
      categories: own.categories,
      copy: own.copy,
      ends: event.ends,
      expires: event.expires,
      form: own.form,
      language: own.language,
      method: own.method,
      purposes: event.choices,
      site: own.site,
      tcString: own.tcString,
      wording: own.wording,
    },
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
