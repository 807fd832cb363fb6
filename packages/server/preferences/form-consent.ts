import { createHash, randomBytes } from 'node:crypto';
import type { ConsentAnswer, ConsentRequest } from '@amanat/contract/consent.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { preferenceErrors } from '@amanat/contract/errors/preferences.ts';
import { languageFor, ownLanguage } from '@amanat/domain/consent/language/spoken.ts';
import type { FormWording } from '@amanat/domain/consent/form-wording.ts';
import { lapsesAt } from '@amanat/domain/consent/lapse.ts';
import { type Preferences, preferencesOf, type StoredChoice } from '@amanat/domain/consent/preferences.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { receiptAddress } from '../platform/receipt-address.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import { alone } from './choose.ts';
import { looksLikeEmail, queueLetter } from './letters.ts';
import { type Act, type Circumstances, consentAct, pendingAct, writeActs } from './record.ts';
import type { PreferenceServices, Shown } from './services.ts';

const fail = problems(consentErrors);
const refuse = problems(preferenceErrors);

/** A form as it is taken: by which declaration, from whom, with which words shown. */
interface Sent {
  readonly request: ConsentRequest;
  readonly policy: PolicyVersion;
  readonly shown: Shown<FormWording>;
  /** Pseudonym. */
  readonly subject: string;
  /** What makes a repeated sending known: bound to the person. */
  readonly key: string | undefined;
}

/**
 * Records what a form sent (ALQ-5.1): the consent of the person it names, by version, form, wording and time. What the
 * declaration wants confirmed by mail waits for that (`doubleOptIn`), and the mail is on its way with the same commit.
 * A form is no proof of who sends it: boxes left empty refuse, but take back nothing that stands.
 * @throws AMANAT-CNS-001, 003, 004, 005, 007, 008; AMANAT-PRF-003 without a required confirmation, 004 without an
 * address where one is needed, 005 when the address got mails enough.
 */
export async function recordForm(
  services: PreferenceServices,
  request: ConsentRequest,
): Promise<ConsentAnswer> {
  const policy = policyShown(services, request);
  const shown = await wordsShown(services, policy, request);
  const { subject: named, confirmed = [], ...rest } = request;
  const missing = (shown.wording.required ?? []).filter(({ id }) => !confirmed.includes(id));
  if (missing.length > 0)
    throw refuse('AMANAT-PRF-003', `Missing: ${missing.map(({ id }) => id).join(', ')}.`);
  if (named?.kind === 'email' && !looksLikeEmail(named.value))
    throw refuse('AMANAT-PRF-004', 'What was sent is no e-mail address.');
  if (!named && !shown.wording.required) return services.anonymous(rest);
  const visitor = request.visitor ?? randomBytes(16).toString('base64url');
  const { kind, value } = named ?? { kind: 'visitor', value: visitor };
  const subject = services.keys.pseudonym(request.organisation, kind, value);
  const key =
    request.key && createHash('sha256').update(`${subject} ${request.key}`).digest('base64url').slice(0, 22);
  const answer = await inTransaction(services.db, (tx) =>
    take(
      services,
      tx,
      { request, policy, shown, subject, key },
      named?.kind === 'email' ? named.value : undefined,
    ),
  );
  return (named ?? request.visitor) ? answer : { ...answer, subjectSecret: visitor };
}

async function take(
  services: PreferenceServices,
  tx: Db,
  sent: Sent,
  email: string | undefined,
): Promise<ConsentAnswer> {
  const { request, policy, shown, subject, key } = sent;
  const org = request.organisation;
  const { history, place } = await alone(services, tx, org, subject);
  const earlier = key && history.find(({ beside }) => beside['key'] === key);
  const chosen = canonicalText(request.purposes ?? {});
  if (earlier && earlier.beside['chosen'] !== chosen) throw fail('AMANAT-CNS-007');
  if (earlier)
    return answerOf(
      services,
      org,
      history.filter(({ beside }) => beside['key'] === key),
    );
  const { form, site, confirmed = [] } = request;
  const given: Circumstances = {
    method: 'form',
    place,
    actor: subject,
    shown,
    form,
    site,
    more: { chosen, ...(key ? { key } : {}), ...(confirmed.length > 0 ? { confirmed } : {}) },
  };
  const acts = actsOf(sent, preferencesOf(policy.compiled, history, place.at), given);
  await writeActs(services, tx, org, subject, shown, acts);
  for (const { id, event } of acts) {
    if (event.kind !== 'consent-pending') continue;
    if (email === undefined) throw refuse('AMANAT-PRF-004');
    const pending = { id, purposes: event.purposes, until: event.until };
    await queueLetter(
      services,
      tx,
      org,
      subject,
      { to: email, language: ownLanguage(request.language), pending },
      place.at,
    );
  }
  return answerOf(services, org, acts);
}

/**
 * Boxes ticked are given, or wait for the mail; boxes left empty are refused where nothing stands. The journal and the
 * receipt say what the form said, box by box: whoever typed the address learns from them nothing of what stood before.
 */
function actsOf({ request, policy, subject }: Sent, now: Preferences, given: Circumstances): readonly Act[] {
  const { purposes = {} } = request;
  if (Object.keys(purposes).length === 0) throw fail('AMANAT-CNS-003');
  const waits = (id: string) => policy.manifest.purposes[id]?.doubleOptIn;
  const pending = Object.keys(purposes).filter((id) => purposes[id] && waits(id));
  const others = Object.entries(purposes).filter(([id]) => !pending.includes(id));
  const ends = pending.map((id) => lapsesAt(given.place.at, waits(id)!));
  const said = others.length > 0 ? [consentAct(policy, subject, Object.fromEntries(others), given)] : [];
  return [
    ...said.map((act) => takingNothingBack(act, now)),
    ...(pending.length > 0 ? [pendingAct(policy, subject, pending, ends.toSorted()[0]!, given)] : []),
  ];
}

/** The act without its refusals of what is given, or waits. */
function takingNothingBack(act: Act, { purposes }: Preferences): Act {
  if (act.event.kind !== 'consent') return act;
  const stands = (id: string) =>
    purposes.some((each) => each.id === id && (each.standing === 'given' || each.standing === 'pending'));
  const choices = Object.entries(act.event.choices).filter(([id, yes]) => yes || !stands(id));
  return { ...act, event: { ...act.event, choices: Object.fromEntries(choices) } };
}

/** What is told to the form: the consent's number and receipt, and what waits for confirmation. */
function answerOf(
  { keys }: Pick<PreferenceServices, 'keys'>,
  org: string,
  stored: readonly Pick<StoredChoice, 'id' | 'event'>[],
): ConsentAnswer {
  const { id, event } = stored[0]!;
  const pending = stored.flatMap((one) => (one.event.kind === 'consent-pending' ? one.event.purposes : []));
  const end =
    event.kind === 'consent-pending' ? event.until : event.kind === 'consent' ? event.expires : undefined;
  return {
    id,
    recordedAt: event.at,
    version: 'version' in event ? event.version : 0,
    expires: end ?? event.at,
    receipt: receiptAddress(keys, org, id),
    ...(pending.length > 0 ? { pending: [...pending] } : {}),
  };
}

/** The version the form was drawn from: published, and in effect. */
function policyShown(
  { policies, clock }: PreferenceServices,
  { organisation, version }: ConsentRequest,
): PolicyVersion {
  const policy = policies.version(organisation, version);
  if (policy && Date.parse(policy.effectiveAt) <= clock.now().getTime()) return policy;
  throw fail(policies.versions(organisation).length === 0 ? 'AMANAT-CNS-008' : 'AMANAT-CNS-004');
}

/** The words that stood beside the boxes: those of the form now, or of an earlier release, once they were kept. */
async function wordsShown(
  { wordings, db }: PreferenceServices,
  policy: PolicyVersion,
  { organisation, language, form = '', wordingHash, purposes = {} }: ConsentRequest,
): Promise<Shown<FormWording>> {
  const known = wordings.form(policy, language, form);
  if (!known) throw fail('AMANAT-CNS-001', 'The declaration has no form of this id.');
  const asked = known.wording.purposes.map(({ id }) => id);
  if (Object.keys(purposes).some((id) => !asked.includes(id)))
    throw fail('AMANAT-CNS-001', 'The form does not ask for one of these purposes.');
  if (known.hash === wordingHash) return known;
  const stored = await wordings.stored(db, organisation, wordingHash);
  const wording = stored?.wording as FormWording | undefined;
  if (wording?.version !== policy.number || wording.form !== form) throw fail('AMANAT-CNS-005');
  if (wording.language !== languageFor(policy.manifest, language))
    throw fail('AMANAT-CNS-005', 'See /language: the words of this hash are in another language.');
  return { hash: wordingHash, wording };
}
