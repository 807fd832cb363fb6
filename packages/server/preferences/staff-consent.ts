import { createHash } from 'node:crypto';
import type { StaffConsent, StaffConsentAnswer } from '@amanat/contract/staff-consent.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { preferenceErrors } from '@amanat/contract/errors/preferences.ts';
import { evidenceType } from '@amanat/domain/consent/evidence-type.ts';
import { staffWording, type StaffWording } from '@amanat/domain/consent/staff-wording.ts';
import { transfersByConsent } from '@amanat/domain/consent/transfers-by-consent.ts';
import { wordingHash } from '@amanat/domain/consent/wording.ts';
import { normalInstant } from '@amanat/domain/decide/instant.ts';
import { inTransaction } from '../platform/db.ts';
import { hashing } from '../platform/keys-hashing.ts';
import { problems } from '../platform/problem.ts';
import { receiptAddress } from '../platform/receipt-address.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import { alone, policyInForce } from './choose.ts';

import { type Act, type Circumstances, consentAct, transferAct, writeActs } from './record.ts';
import { nowIso, type PreferenceServices, type Shown } from './services.ts';
import { isPassivePdf } from './passive-pdf.ts';
import { evidenceOf, keepEvidence } from './store.ts';

const fail = problems(consentErrors);
const refuse = problems(preferenceErrors);
/** Days after which a paper is no longer written down as it was given: ask anew. */
const longest = 30 * 86_400_000;

/**
 * Writes down a consent given on paper or by telephone, or its withdrawal. It counts from when it was said, so that
 * what the person chose since stays; the journal says when and by whom it was written down. The file is sealed under
 * the person's key and goes with it; its hash stays in the journal.
 * @param actor pseudonym of who writes it down.
 * @throws AMANAT-CNS-001, 003; AMANAT-PRF-006 for a consent on paper without its scan, 007, 008, 010.
 */
export function recordByStaff(
  services: PreferenceServices,
  org: string,
  said: StaffConsent,
  file: Uint8Array | undefined,
  actor: string,
): Promise<StaffConsentAnswer> {
  const recorded = nowIso(services);
  const at = instantOf(said, recorded);
  const policy = services.policies.inForce(org, at) ?? policyInForce(services.policies, org);
  requireKnown(policy, said, file);
  const type = file && evidenceType(file);
  if (file && !type) throw refuse('AMANAT-PRF-007');
  const sha256 = file ? createHash('sha256').update(file).digest('hex') : null;
  const subject = services.keys.pseudonym(org, said.subject.kind, said.subject.value);
  const shown = wordsOf(policy, said);
  return inTransaction(services.db, async (tx) => {
    const { place } = await alone(services, tx, org, subject);
    const given: Circumstances = {
      method: said.medium,
      // What is said now comes after all that was said before, also by the clock of another server.
      place: said.at === undefined ? place : { ...place, at },
      recorded,
      actor,
      shown,
      ...(sha256 ? { more: { evidence: sha256 }, refs: { evidence: sha256 } } : {}),
    };
    const acts = actsOf(policy, subject, said, given);
    const { id } = acts[0]!;
    if (file && type) {
      const sealed = await services.keys.seal(tx, org, subject, file);
      const passive = type === 'application/pdf' ? isPassivePdf(file) : null;
      await keepEvidence(tx, org, { id, subject, type, bytes: file.length, sealed, passive });
    }
    await writeActs(services, tx, org, subject, shown, acts);
    const receipts = acts.map((act) => services.baseUrl + receiptAddress(services.keys, org, act.id));
    return { id, recordedAt: recorded, evidence: sha256, receipts };
  });
}

function instantOf({ at }: StaffConsent, now: string): string {
  const instant = at === undefined ? now : normalInstant(at);
  if (!instant || instant > now || Date.parse(now) - Date.parse(instant) > longest)
    throw refuse('AMANAT-PRF-008');
  return instant;
}

function requireKnown(
  policy: PolicyVersion,
  { medium, purposes = {}, transfers = {} }: StaffConsent,
  file: Uint8Array | undefined,
): void {
  const all = [...Object.values(purposes), ...Object.values(transfers)];
  if (all.length === 0) throw fail('AMANAT-CNS-003');
  if (medium === 'paper' && all.includes(true) && !file) throw refuse('AMANAT-PRF-006');
  const known = transfersByConsent(policy.compiled).map(({ country }) => country);
  if (Object.keys(transfers).some((country) => !known.includes(country))) throw refuse('AMANAT-PRF-010');
}

function wordsOf(policy: PolicyVersion, said: StaffConsent): Shown<StaffWording> {
  const { language, medium, wording: text, purposes = {}, transfers = {} } = said;
  const wording = staffWording(policy.manifest, policy.number, {
    language,
    medium,
    text,
    purposes: Object.keys(purposes),
    countries: Object.keys(transfers),
  });
  return { hash: wordingHash(wording, hashing), wording };
}

function actsOf(
  policy: PolicyVersion,
  subject: string,
  { purposes = {}, transfers = {} }: StaffConsent,
  given: Circumstances,
): readonly Act[] {
  return [
    ...(Object.keys(purposes).length > 0 ? [consentAct(policy, subject, purposes, given)] : []),
    ...Object.entries(transfers).map(([country, agreed]) =>
      transferAct(policy, subject, { country, agreed }, given),
    ),
  ];
}

/** The file behind a consent. Looking at it is written down. @throws AMANAT-PRF-009 when there is none, or it is gone. */
export function lookAtEvidence(
  services: PreferenceServices,
  org: string,
  id: string,
  actor: string,
): Promise<{ readonly type: string; readonly bytes: Uint8Array; readonly opens: boolean }> {
  return inTransaction(services.db, async (tx) => {
    const row = await evidenceOf(tx, org, id);
    const bytes = row && (await services.keys.open(tx, org, row.subject, row.sealed));
    if (!row || !bytes) throw refuse('AMANAT-PRF-009');
    const time = nowIso(services);
    await services.journal.append(tx, org, [
      { kind: 'consent.evidence-viewed', time, actor, subject: row.subject, refs: { of: id } },
    ]);
    const isPdf = row.type === 'application/pdf';
    const opens = isPdf ? (row.passive ?? isPassivePdf(bytes)) : row.type.startsWith('image/');
    return { type: row.type, bytes, opens };
  });
}
