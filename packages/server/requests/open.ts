import { randomUUID } from 'node:crypto';
import { answerDue, regimesFor, type Deadline } from '@amanat/domain/requests/deadline.ts';
import { identifiedKinds, type RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { sql } from 'kysely';
import { type Db, inTransaction } from '../platform/db.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import { foldEmail } from '../connectors/connector.ts';
import { recordActs } from './acts.ts';
import type { Ask, Channel, Contact, Language } from './ask.ts';
import { addressOf, checkAsk, checkUntil } from './check-ask.ts';
import { mayHaveCode } from './codes.ts';
import { expireAfter } from './expire.ts';
import { queueLetter } from './letters.ts';
import { fail } from './problem.ts';
import { queue } from './queue.ts';
import { putSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, insertRequest, requestRow, requestState, takeNumber } from './store.ts';

export interface OpenInput {
  readonly kind: RequestKind;
  readonly channel: Channel;
  readonly language: Language;
  readonly contact: Contact;
  readonly ask?: Ask;
  /** ISO instant of receipt when it came before now (post, e-mail); the clock runs from it. */
  readonly receivedAt?: string;
  /** Random, of the form it was sent from: what is sent again with the same opens nothing more. */
  readonly draft?: string;
}
export interface Opened {
  readonly id: string;
  readonly number: string;
  /** Last day for the answer, `YYYY-MM-DD`. */
  readonly due: string;
  readonly citation: string;
  /** True when a one-time code was sent and must be entered. */
  readonly codeSent: boolean;
}

/** The declaration that requests run under. @throws AMANAT-REQ-011 */
export function policyOf(services: Pick<RequestServices, 'policies'>, org: string): PolicyVersion {
  const policy = services.policies.inForce(org);
  if (!policy) throw fail('AMANAT-REQ-011');
  return policy;
}
export function deadlineFor(
  services: Pick<RequestServices, 'law'>,
  manifest: Manifest,
  receivedAt: string,
  livesInEu: boolean | null,
  kind?: RequestKind,
): Deadline {
  return answerDue({
    receivedAt,
    regimes: regimesFor(manifest.regimes, livesInEu, kind),
    country: manifest.organisation.country,
    promised: manifest.terms?.answer,
    law: services.law,
  });
}

/**
 * Opens a request: the only way in, for every channel. It gets its number and due date, frozen with rule and
 * calendar version; what could name the person is sealed; the first letter is queued (a one-time code where identity
 * matters, else the acknowledgement) and the journal written, all in one transaction.
 * @throws AMANAT-REQ-004 when too many codes were sent, 008, 010, 014 and 016 when the ask does not fit, 011 without a policy.
 */
export async function openRequest(services: RequestServices, org: string, input: OpenInput): Promise<Opened> {
  const { manifest, number: version } = policyOf(services, org);
  checkAsk(manifest, input.kind, input.ask);
  const at = nowIso(services);
  checkUntil(input.kind, input.ask?.until, bakuDateOf(at));
  const receivedAt = input.receivedAt ?? at;
  const email = foldEmail(input.contact.email);
  const subject = services.keys.pseudonym(org, 'email', foldEmail(addressOf(input.kind, email, input.ask)));
  const deadline = deadlineFor(services, manifest, receivedAt, input.ask?.livesInEu ?? null, input.kind);
  const id = randomUUID();
  const codeSent = identifiedKinds.includes(input.kind);
  return inTransaction(services.db, async (tx) => {
    const known = input.draft && (await openedFrom(tx, org, input.draft));
    if (known) return known;
    if (!(await mayHaveCode(tx, org, subject, at))) throw fail('AMANAT-REQ-004');
    const number = await takeNumber(tx, org, Number(bakuDateOf(receivedAt).slice(0, 4)));
    await insertRequest(tx, {
      org,
      id,
      number,
      kind: input.kind,
      subject,
      channel: input.channel,
      language: input.language,
      received_at: receivedAt,
      policy_version: version,
      phase: 'opened',
      due_date: deadline.due,
      due_before: deadline.dueBefore,
      draft: input.draft ?? null,
    });
    await putSecret(services, tx, org, id, 'contact', { ...input.contact, email });
    await putSecret(services, tx, org, id, 'ask', input.ask ?? {});
    await advance(tx, org, id, subject, [{ type: 'opened', at, kind: input.kind, receivedAt, deadline }]);
    await queueLetter(services, tx, org, id, codeSent ? 'code:first' : 'acknowledgement', at);
    if (codeSent && input.channel === 'portal') await expireAfter(services, tx, org, id, deadline.dueBefore);
    // A guardian proves nothing by the child's address: staff look at the plan and decide.
    if (input.kind === 'guardian-report') await queue(services.jobs, tx, 'requests.plan', org, id);
    await recordActs(services, tx, org, id, [
      {
        kind: 'request.opened',
        time: at,
        actor: subject,
        subject,
        refs: {
          request: number,
          kind: input.kind,
          channel: input.channel,
          due: deadline.due,
          rule: deadline.binding.rule,
          calendar: deadline.binding.calendar.version,
        },
        content: { kind: input.kind, channel: input.channel, language: input.language, ask: input.ask ?? {} },
      },
    ]);
    return {
      id,
      number,
      due: deadline.due,
      citation: deadline.binding.citation,
      codeSent,
    };
  });
}

/** What was opened from a draft already, by whichever server; who sends it in the same moment waits for the first. */
async function openedFrom(tx: Db, org: string, draft: string): Promise<Opened | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`draft ${org} ${draft}`}, 0))`.execute(tx);
  const { rows } = await sql<{ id: string; number: string; kind: RequestKind }>`
    select id, number, kind from request where org = ${org} and draft = ${draft}`.execute(tx);
  const row = rows[0];
  if (!row) return undefined;
  const { due, binding } = (await requestState(tx, org, row.id)).deadline;
  const codeSent = identifiedKinds.includes(row.kind);
  return { id: row.id, number: row.number, due, citation: binding.citation, codeSent };
}

/** Sends another code for a request: the first was lost, or the person comes back for the answer. @throws AMANAT-REQ-001, 004 */
export async function sendCode(services: RequestServices, org: string, idOrNumber: string): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    if (row.key_destroyed_at) throw fail('AMANAT-REQ-009');
    if (!(await mayHaveCode(tx, org, row.subject, at))) throw fail('AMANAT-REQ-004');
    await queueLetter(services, tx, org, row.id, `code:${randomUUID()}`, at);
  });
}
