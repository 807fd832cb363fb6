import type {
  ConsentBasisAnswer,
  ConsentBasisBody,
  ConsentHistoryAnswer,
  ConsentHistoryBody,
  ConsentRecordView,
  ConsentStateAnswer,
  ConsentStateBody,
} from '@amanat/contract/consent-reads.ts';
import type { Subject } from '@amanat/contract/gate.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { type BasisEvidence, basisAt } from '@amanat/domain/consent/basis-evidence.ts';
import { type ConsentRecord, consentRecord, type StoredEvent } from '@amanat/domain/consent/record.ts';
import { endOfConsent } from '@amanat/domain/consent/lapse.ts';
import { consentSpans } from '@amanat/domain/consent/spans.ts';
import { termsOf } from '@amanat/domain/consent/terms.ts';
import { basisProblem } from '@amanat/domain/decide/basis.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { normalInstant } from '@amanat/domain/decide/instant.ts';
import type { SubjectState } from '@amanat/domain/decide/state.ts';
import { entriesAt, entriesById, type EntryPlace } from '../../ledger/reads.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { KeyStore } from '../../platform/keys.ts';
import { problems } from '../../platform/problem.ts';
import { receiptAddress } from '../../platform/receipt-address.ts';
import type { Policies, PolicyVersion } from '../../policy/reads.ts';
import { personEvents } from './person-events.ts';

const fail = problems(consentErrors);
const unread = problems(platformErrors);

export interface ConsentHistoryDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: Pick<KeyStore, 'pseudonym' | 'receiptToken'>;
  readonly policies: Pick<Policies, 'inForce' | 'version' | 'versions'>;
}
/** What is on record about one person: now, ever, at an instant, and what carried a use. */
export interface ConsentHistory {
  /** @throws AMANAT-CNS-014 when no version was in force at the instant. */
  state(org: string, body: ConsentStateBody): Promise<ConsentStateAnswer>;
  history(org: string, body: ConsentHistoryBody): Promise<ConsentHistoryAnswer>;
  /** @throws AMANAT-CNS-014 when no version was in force at the instant. */
  basis(org: string, body: ConsentBasisBody): Promise<ConsentBasisAnswer>;
  /** The pseudonyms an ask names, for the journal. */
  pseudonyms(org: string, subject: Subject | readonly Subject[]): readonly string[];
}

export function consentHistory(deps: ConsentHistoryDeps): ConsentHistory {
  const events = personEvents(deps.db);
  const pseudonyms = (org: string, subject: Subject | readonly Subject[]) => {
    const names = [subject]
      .flat()
      .map((one: Subject) =>
        'pseudonym' in one ? one.pseudonym : deps.keys.pseudonym(org, one.kind, one.value),
      );
    return [...new Set(names)];
  };
  const instant = (given: string | undefined) => {
    const now = deps.clock.now().toISOString();
    const at = normalInstant(given ?? now);
    // Answering for now in its place would be a wrong answer to whoever asked about then.
    if (at === null) throw unread('AMANAT-HTTP-400', 'There is no such instant: `at`.');
    return at;
  };
  const inForce = (org: string, at: string): PolicyVersion => {
    const policy = deps.policies.inForce(org, at);
    if (!policy) throw fail('AMANAT-CNS-014');
    return policy;
  };
  return {
    pseudonyms,
    state: async (org, body) => {
      const at = instant(body.at);
      const policy = inForce(org, at);
      const names = pseudonyms(org, body.subject);
      return stateAnswer(policy, names, await events.of(org, names), at);
    },
    history: async (org, body) => {
      const names = pseudonyms(org, body.subject);
      const stored = await events.of(org, names);
      return historyAnswer(deps, org, names, stored, body);
    },
    basis: async (org, { subject, ...body }) => {
      const at = instant(body.at);
      const policy = inForce(org, at);
      const stored = await events.of(org, pseudonyms(org, subject));
      const { evidence, ...answer } = basisAt(policy.compiled, stored, { ...body, at });
      return {
        ...answer,
        reasons: [...answer.reasons],
        policy: { number: policy.number, hash: policy.hash, address: `/${org}/versions/${policy.number}` },
        evidence: await withEntries(deps.db, org, evidence),
      };
    },
  };
}

function stateAnswer(
  policy: PolicyVersion,
  pseudonyms: readonly string[],
  stored: readonly StoredEvent[],
  at: string,
): ConsentStateAnswer {
  const state = foldEvents(
    stored.map(({ event }) => event),
    at,
  );
  return {
    at,
    version: policy.number,
    known: stored.some(({ event }) => event.at <= at),
    pseudonyms: [...pseudonyms],
    purposes: Object.fromEntries(
      Object.keys(state.consents).map((id) => [id, purposeState(policy, state, id, at)]),
    ),
    writtenConsents: Object.fromEntries(
      Object.entries(state.writtenConsents).map(([country, { given, at: since, version }]) => [
        country,
        { given, since, version },
      ]),
    ),
    objections: [...state.objections],
    refusedChannels: [...state.refusedChannels],
    restricted: state.restriction !== null,
    erasedAt: state.erased?.at ?? null,
  };
}

function purposeState({ compiled }: PolicyVersion, state: SubjectState, id: string, at: string) {
  const consent = state.consents[id]!;
  const { given, withdrawn = false, at: since, version } = consent;
  const purpose = compiled.purposes.get(id);
  // A purpose that the version no longer declares carries nothing.
  const problem = purpose
    ? basisProblem(purpose, state, { purpose: id, categories: [], at })
    : 'purpose.unknown';
  const expires = purpose && given ? endOfConsent(consent, termsOf(compiled.manifest, id)) : consent.expires;
  const reason = problem ?? `basis.${purpose?.basis ?? 'consent'}`;
  return { given, withdrawn, since, version, expires, counts: problem === null, reason };
}

async function historyAnswer(
  { db, clock, keys }: ConsentHistoryDeps,
  org: string,
  pseudonyms: readonly string[],
  stored: readonly StoredEvent[],
  { limit = 100, before }: ConsentHistoryBody,
): Promise<ConsentHistoryAnswer> {
  const records = stored
    .flatMap((event) => consentRecord(org, event) ?? [])
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));
  const last = before === undefined ? -1 : records.findIndex(({ id }) => id === before);
  // Who goes on from a record that is none of this person's has reached the end, and does not begin again.
  const start = before !== undefined && last < 0 ? records.length : last + 1;
  const page = records.slice(start, start + limit);
  const entries = await entriesById(
    db,
    org,
    page.map(({ id }) => id),
  );
  return {
    pseudonyms: [...pseudonyms],
    total: records.length,
    records: page.map((record) => recordView(keys, org, record, entries)),
    next: start + limit < records.length ? (page.at(-1)?.id ?? null) : null,
    spans: consentSpans(stored, clock.now().toISOString()).map((span) => ({ ...span })),
  };
}

function recordView(
  keys: ConsentHistoryDeps['keys'],
  org: string,
  record: ConsentRecord,
  entries: ReadonlyMap<string, EntryPlace>,
): ConsentRecordView {
  const { id, wording } = record;
  const entry = entries.get(id)?.index ?? null;
  return {
    ...record,
    choices: { ...record.choices },
    categories: { ...record.categories },
    transfers: { ...record.transfers },
    ends: { ...record.ends },
    provenance: record.provenance && { ...record.provenance },
    entry,
    receipt: entry === null ? null : receiptAddress(keys, org, id),
    shown: wording === null ? null : `/${org}/wordings/${wording}`,
  };
}

/** A consent and its entry have one id; other events stand beside an entry about the same person of the same instant. */
async function withEntries(
  db: Db,
  org: string,
  evidence: readonly BasisEvidence[],
): Promise<ConsentBasisAnswer['evidence']> {
  const consents = await entriesById(
    db,
    org,
    evidence.map(({ id }) => id),
  );
  const others = evidence.filter(({ id }) => !consents.has(id));
  const found = await entriesAt(
    db,
    org,
    others.map(({ subject }) => subject),
    others.map(({ at }) => at),
  );
  return evidence.map(({ id, kind, at, shows }) => {
    const entry = consents.get(id) ?? found.find((one) => one.time === at);
    return { kind, at, shows, entry: entry ? { index: entry.index, id: entry.id, kind: entry.kind } : null };
  });
}
