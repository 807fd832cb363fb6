import { hash, randomBytes } from 'node:crypto';
import type { ConsentAnswer, ConsentRequest } from '@amanat/contract/consent.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { decideConsent, type ConsentRefused } from '@amanat/domain/consent/decide.ts';
import { categoryEnds } from '@amanat/domain/consent/terms.ts';
import { languageFor } from '@amanat/domain/consent/language/spoken.ts';
import type { BatchJournal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { type GroupCommit, groupCommit } from '../platform/group-commit.ts';
import type { KeyStore } from '../platform/keys.ts';
import { personIsLocked } from '../platform/outbox.ts';
import { problems } from '../platform/problem.ts';
import { receiptAddress } from '../platform/receipt-address.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';
import { uuidV7 } from '../platform/uuid-v7.ts';
import { inFlight, type InFlight } from './in-flight.ts';
import { lastChoices } from './last-choice.ts';
import { checkTcString } from './tc-string-check.ts';
import { linkedSubjects } from './together/links.ts';
import { formWordingOf, storedWording, wordingOf, type KnownWording } from './wordings.ts';
import {
  type BatchResult,
  type PreparedConsent,
  rememberWordings,
  writeBatch,
  type WrittenConsent,
} from './write-batch.ts';

const fail = problems(consentErrors);

export interface ConsentDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: Pick<KeyStore, 'pseudonym' | 'receiptToken'>;
  readonly journal: BatchJournal;
  readonly policies: Policies;
}
export interface CopyOf {
  readonly at: string;
  readonly alsoFor?: readonly string[];
}
export interface Consents {
  /**
   * Records a choice. Resolves when it is durable and in the journal; rejects with a coded problem, and then nothing
   * of it is stored. The same key gives the same answer. `copyOf`: a choice that stands under another identifier of
   * the same browser already, and lapses when that does; `alsoFor` are pseudonyms that were linked to this one before.
   */
  record(request: ConsentRequest, how?: { readonly copyOf?: CopyOf }): Promise<ConsentAnswer>;
  /** Resolves when everything taken so far is settled; for a clean stop. */
  idle(): Promise<void>;
}

const codeOf: Readonly<Record<ConsentRefused['refused'], keyof typeof consentErrors>> = {
  'unknown-category': 'AMANAT-CNS-001',
  'unknown-purpose': 'AMANAT-CNS-001',
  'purpose-not-on-consent': 'AMANAT-CNS-001',
  'purpose-not-asked': 'AMANAT-CNS-001',
  'necessary-refused': 'AMANAT-CNS-002',
  'method-contradicts': 'AMANAT-CNS-003',
  'nothing-chosen': 'AMANAT-CNS-003',
};

/** The use case behind `POST /v1/consents`: decide, then write with the next batch of the organisation. */
export function consents(deps: ConsentDeps): Consents {
  const overloaded = () => fail('AMANAT-CNS-010');
  // One queue an organisation: its journal has one sequence, and no other organisation waits for it.
  const queues = new Map<string, GroupCommit<PreparedConsent, BatchResult>>();
  const queueOf = (org: string) => {
    const known = queues.get(org);
    if (known) return known;
    const made = groupCommit<PreparedConsent, BatchResult>({
      commit: batchWriter(deps, org),
      lanes: 3,
      overloaded,
    });
    queues.set(org, made);
    return made;
  };
  const flying = inFlight();
  const lastChoice = lastChoices(deps.db, overloaded);
  return {
    record: async (request, { copyOf } = {}) => {
      const policy = policyOf(deps, request);
      const known = wordingFor(policy, request);
      const wording = known.hash === request.wordingHash ? known : await shown(deps.db, request);
      if (wording.wording.language !== languageFor(policy.manifest, request.language))
        throw fail('AMANAT-CNS-005', 'See /language: the words of this hash are in another language.');
      const visitor = request.visitor ?? randomBytes(16).toString('base64url');
      const subject = deps.keys.pseudonym(request.organisation, 'visitor', visitor);
      const given = { subject, wording, now: deps.clock.now(), givenAt: copyOf?.at };
      const asItCame = prepare(policy, request, given);
      checkTcString(policy.manifest, request, asItCame.decided);
      const prepared = mayTakeBack(request, asItCame)
        ? prepare(policy, request, {
            ...given,
            now: after(await lastChoice(request.organisation, subject), deps.clock.now()),
          })
        : asItCame;
      const queue = queueOf(request.organisation);
      const written = await alone(flying, prepared, async (own) => {
        if (copyOf) return writeAll(queue, request, { ...own, isCopy: true }, copyOf.alsoFor);
        // One site, one record: nearly all of them, and a crowd at once.
        if (!policy.manifest.banner?.together) return queue.submit(own);
        return writeAll(queue, request, own, await linkedSubjects(deps.db, request.organisation, subject));
      });
      if (!written) throw fail('AMANAT-CNS-007');
      return {
        id: written.id,
        recordedAt: written.at,
        version: written.version,
        expires: written.expires,
        ...endsSooner(policy, written),
        ...(request.visitor === undefined ? { subjectSecret: visitor } : {}),
        receipt: receiptAddress(deps.keys, request.organisation, written.id),
      };
    },
    idle: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.idle()));
    },
  };
}

/** What lapses before the whole of a choice, where anything does. */
function endsSooner(
  { manifest }: PolicyVersion,
  { at, expires }: WrittenConsent,
): Pick<ConsentAnswer, 'ends'> {
  const ends = categoryEnds(manifest, at, expires);
  return Object.keys(ends).length > 0 ? { ends } : {};
}

/** Lets a choice know whether another of the person is on its way, until it is settled. */
async function alone<T>(
  flying: InFlight,
  prepared: PreparedConsent,
  write: (own: PreparedConsent) => Promise<T>,
): Promise<T> {
  const { subject } = prepared;
  const besideAnother = flying.enter(subject);
  try {
    return await write(besideAnother ? { ...prepared, besideAnother } : prepared);
  } finally {
    flying.leave(subject);
  }
}

/** Writes a choice under every pseudonym of this browser, where several sites hold one choice. */
async function writeAll(
  queue: GroupCommit<PreparedConsent, BatchResult>,
  { key }: ConsentRequest,
  prepared: PreparedConsent,
  others: readonly string[] = [],
): Promise<BatchResult> {
  const idFor = (subject: string) =>
    key === undefined ? uuidV7(Date.parse(prepared.decided.event.at)) : boundUuid(key, subject);
  const copies = others.map((subject) => ({ ...prepared, subject, id: idFor(subject), isCopy: true }));
  const [written = null, ...rest] = await Promise.all([prepared, ...copies].map((one) => queue.submit(one)));
  return rest.includes(null) ? null : written;
}

/** The version the person was shown: it must have been published and have taken effect. */
function policyOf(
  { policies, clock }: ConsentDeps,
  { organisation, version }: ConsentRequest,
): PolicyVersion {
  const policy = policies.version(organisation, version);
  if (policy && Date.parse(policy.effectiveAt) <= clock.now().getTime()) return policy;
  throw fail(policies.versions(organisation).length === 0 ? 'AMANAT-CNS-008' : 'AMANAT-CNS-004');
}

/** What the person must have been shown: the banner's words, or those of the form that was sent. */
function wordingFor(
  policy: PolicyVersion,
  { method, form, language, wordingHash, purposes = {} }: ConsentRequest,
): KnownWording {
  if (method !== 'form' && form === undefined) return wordingOf(policy, language, wordingHash);
  const known = formWordingOf(policy, language, form ?? '');
  if (!known) throw fail('AMANAT-CNS-001', 'The declaration has no form of this id.');
  const asked = known.wording.purposes.map((purpose) => purpose.id);
  if (Object.keys(purposes).every((id) => asked.includes(id))) return known;
  throw fail('AMANAT-CNS-001', 'The form does not ask for one of these purposes.');
}

/** A wording of an earlier release of Əmanət still in somebody's cache counts when it was kept. */
async function shown(db: Db, { organisation, wordingHash, version }: ConsentRequest): Promise<KnownWording> {
  const stored = await storedWording(db, organisation, wordingHash);
  if (stored?.wording.version === version) return stored;
  throw fail('AMANAT-CNS-005');
}

/**
 * Whether the choice may take back what its browser agreed to before: it refuses something, by whatever word and whether it
 * names it or leaves it out (GDPR 7(3)). Who agrees to everything, and who has no identifier yet, is asked nothing more.
 */
function mayTakeBack({ visitor }: ConsentRequest, { decided }: PreparedConsent): boolean {
  return visitor !== undefined && Object.values(decided.event.choices).includes(false);
}

/**
 * Now, or the instant after the person's last choice where that was written by a clock ahead of ours: what is taken back
 * comes after what was given, whichever server is asked and whatever its clock says.
 */
function after(last: string | null, now: Date): Date {
  return last === null || Date.parse(last) < now.getTime() ? now : new Date(Date.parse(last) + 1);
}

function prepare(
  policy: PolicyVersion,
  request: ConsentRequest,
  given: {
    readonly subject: string;
    readonly now: Date;
    readonly wording: KnownWording;
    readonly givenAt: string | undefined;
  },
): PreparedConsent {
  const { subject, now, wording, givenAt } = given;
  const decided = decideConsent(policy.manifest, policy.number, request, now.toISOString(), givenAt);
  if ('refused' in decided) throw fail(codeOf[decided.refused], `See ${decided.at}.`);
  return {
    id: request.key === undefined ? uuidV7(now.getTime()) : boundUuid(request.key, subject),
    subject,
    decided,
    method: request.method,
    site: request.site,
    givenAt,
    form: request.form,
    tcString: request.tcString,
    wording,
    mayRepeat: request.key !== undefined,
  };
}

/**
 * The record's id from the client's key, bound to the subject: the same key of somebody else is another record. The
 * first six bytes stay as they came, so that ids lie in the order of time where the client sends it.
 */
function boundUuid(key: string, subject: string): string {
  const time = timeOf(key);
  const rest = hash('sha256', `${subject} ${key}`, 'hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8, 20)}`;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, alphabet.indexOf(String.fromCodePoint(code))),
);
/** The first six bytes of a base64url key, as 12 hexadecimal digits. */
function timeOf(key: string): string {
  let value = 0;
  for (let i = 0; i < 8; i += 1) value = value * 64 + (valueOf[key.charCodeAt(i)] ?? 0);
  return value.toString(16).padStart(12, '0');
}

/** So many batches look for repeated keys first, once one was met: who repeats one often repeats many. */
const wary = 200;

/**
 * Writes batches of one organisation. A key that was written before, here or by another server in the same moment,
 * fails the first try; the second looks it up. So does a person whose changes another server is noting: the second waits.
 */
function batchWriter({ db, journal }: ConsentDeps, org: string) {
  let looks = 0;
  const write = async (batch: readonly PreparedConsent[], look: boolean) => {
    const results = await writeBatch(db, journal, org, batch, look);
    rememberWordings(batch);
    return results;
  };
  return async (given: readonly PreparedConsent[]): Promise<readonly BatchResult[]> => {
    let batch = given;
    let look = looks > 0;
    if (look) looks -= 1;
    for (;;) {
      try {
        return await write(batch, look);
      } catch (cause) {
        const { code } = cause as { code?: string };
        if (code === '23505' && !look) {
          looks = wary;
          look = true;
        } else if (code === personIsLocked && batch === given)
          // Noted without a look, before the journal's lock is taken, where a person's lock may be waited for.
          batch = given.map((item) => ({ ...item, besideAnother: true }));
        else throw cause;
      }
    }
  };
}
