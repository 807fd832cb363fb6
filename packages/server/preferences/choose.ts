import {
  type Preferences,
  preferencesOf,
  type Standing,
  type StoredChoice,
} from '@amanat/domain/consent/preferences.ts';
import { type PreferencesWording, preferencesWording } from '@amanat/domain/consent/preferences-wording.ts';
import { restsOnConsent } from '@amanat/domain/consent/decide.ts';
import { wordingHash } from '@amanat/domain/consent/wording.ts';
import type { Language } from '@amanat/domain/consent/words.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { hashing } from '../platform/keys-hashing.ts';
import { problems } from '../platform/problem.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';
import { type Place, placeAfter } from './place.ts';
import {
  type Act,
  channelAct,
  type Circumstances,
  consentAct,
  objectionAct,
  transferAct,
  writeActs,
} from './record.ts';
import type { PreferenceServices, Shown } from './services.ts';
import { lockPeople } from '../platform/lock.ts';
import { storedChoices } from './store.ts';

const fail = problems(consentErrors);

/** The declaration in force. @throws AMANAT-CNS-008 when there is none. */
export function policyInForce(policies: Pick<Policies, 'inForce'>, org: string): PolicyVersion {
  const policy = policies.inForce(org);
  if (!policy) throw fail('AMANAT-CNS-008');
  return policy;
}

const wordingsOf = new WeakMap<PolicyVersion, Map<Language, Shown<PreferencesWording>>>();
/** What the page of preferences says in a language, under its hash. Made once for a version. */
export function preferencesShown(policy: PolicyVersion, language: Language): Shown<PreferencesWording> {
  const known = wordingsOf.get(policy) ?? new Map<Language, Shown<PreferencesWording>>();
  wordingsOf.set(policy, known);
  const found = known.get(language);
  if (found) return found;
  const wording = preferencesWording(policy.compiled, language);
  const made = { hash: wordingHash(wording, hashing), wording };
  known.set(language, made);
  return made;
}

/** Everything a person may decide, as it stands now, with the history behind it. */
export async function preferencesNow(
  services: Pick<PreferenceServices, 'db' | 'clock' | 'policies'>,
  org: string,
  subject: string,
): Promise<{
  readonly now: Preferences;
  readonly history: readonly StoredChoice[];
  readonly policy: PolicyVersion;
}> {
  const policy = policyInForce(services.policies, org);
  const history = await storedChoices(services.db, org, subject);
  return { now: preferencesOf(policy.compiled, history, placeAfter(services, history).at), history, policy };
}

/** What a person decides on their page. */
export type Choice =
  | AskedChoice
  | { readonly about: 'all'; readonly agreed: false }
  | { readonly about: 'channel'; readonly id: string; readonly agreed: boolean };
interface AskedChoice {
  readonly about: 'purpose' | 'transfer';
  readonly id: string;
  readonly agreed: boolean;
  /** Hash of the words that were read. */
  readonly wording: string;
}

/** The acts, unless they agree to other words than were read: the page may have lain open while the policy changed. */
function asRead(acts: readonly Act[], { agreed, wording }: AskedChoice, shown: Shown): readonly Act[] {
  if (acts.length > 0 && agreed && wording !== shown.hash) throw fail('AMANAT-CNS-005');
  return acts;
}

/** An act once written: its id asks for the receipt. */
export interface Written {
  readonly id: string;
  readonly at: string;
}

/**
 * Records a choice made on the page of preferences. Durable and in the journal when it resolves; the gate decides by it
 * from then on. Null when it changes nothing. Taking back needs no words; who agrees agrees to those that were read.
 * @throws AMANAT-CNS-001 when the declaration asks for nothing of the kind, AMANAT-CNS-005 when it agrees to words that
 * are not those of now.
 */
export function choose(
  services: PreferenceServices,
  org: string,
  subject: string,
  choice: Choice,
  language: Language,
): Promise<Written | null> {
  const shown = preferencesShown(policyInForce(services.policies, org), language);
  const how = { method: 'preferences', actor: subject, shown } as const;
  return changePerson(services, org, subject, how, (policy, now, given) => {
    switch (choice.about) {
      case 'purpose':
        return asRead(consented(policy, subject, now, { [choice.id]: choice.agreed }, given), choice, shown);
      case 'all':
        return consented(policy, subject, now, allGiven(now), given);
      case 'channel': {
        const channel = now.channels.find(({ id }) => id === choice.id);
        if (!channel) throw fail('AMANAT-CNS-001');
        const refused = !choice.agreed;
        return channel.refused === refused
          ? []
          : [channelAct(policy, subject, { channel: choice.id, refused }, given)];
      }
      case 'transfer': {
        const transfer = now.transfers.find(({ country }) => country === choice.id);
        if (!transfer) throw fail('AMANAT-CNS-001');
        const said = { country: choice.id, agreed: choice.agreed };
        const acts = transfer.given === choice.agreed ? [] : [transferAct(policy, subject, said, given)];
        return asRead(acts, choice, shown);
      }
    }
  });
}

/**
 * One click on «unsubscribe»: consents to these purposes are withdrawn, and to those without consent an objection
 * stands. Says nothing twice. (RFC 8058; GDPR 7(3), 21(3))
 */
export function unsubscribe(
  services: PreferenceServices,
  org: string,
  subject: string,
  purposes: readonly string[],
  language: Language,
): Promise<Written | null> {
  const shown = preferencesShown(policyInForce(services.policies, org), language);
  const how = { method: 'unsubscribe', actor: subject, shown } as const;
  return changePerson(services, org, subject, how, (policy, now, given) => {
    const { consents, others } = leftToEnd(policy, now, purposes);
    const refusals = Object.fromEntries(consents.map((id) => [id, false]));
    return [
      ...consented(policy, subject, now, refusals, given),
      ...others.map((id) => objectionAct(policy, subject, id, given)),
    ];
  });
}

/** What of these purposes an unsubscription would still end: consents to refuse, and purposes to object to. */
export function leftToEnd(
  { manifest }: Pick<PolicyVersion, 'manifest'>,
  now: Pick<Preferences, 'purposes' | 'objections'>,
  purposes: readonly string[],
): { readonly consents: readonly string[]; readonly others: readonly string[] } {
  // A purpose may have left the declaration since the mail went out.
  const known = purposes.filter((id) => Object.hasOwn(manifest.purposes, id));
  const onConsent = (id: string) => restsOnConsent(manifest.purposes[id]!);
  const ended = (id: string) => now.purposes.some((each) => each.id === id && ends.includes(each.standing));
  return {
    consents: known.filter((id) => onConsent(id) && !ended(id)),
    others: known.filter((id) => !onConsent(id) && !now.objections.includes(id)),
  };
}
const ends: readonly Standing[] = ['refused', 'withdrawn'];

function allGiven(now: Preferences): Record<string, false> {
  const standing = now.purposes.filter((each) => each.standing === 'given' || each.standing === 'pending');
  return Object.fromEntries(standing.map(({ id }) => [id, false as const]));
}

/** The consent act for what differs from how it stands; none when nothing does. */
function consented(
  policy: PolicyVersion,
  subject: string,
  now: Preferences,
  choices: Readonly<Record<string, boolean>>,
  given: Circumstances,
): readonly Act[] {
  const changed = Object.entries(choices).filter(([id, yes]) => {
    const standing = now.purposes.find((each) => each.id === id)?.standing;
    if (standing === undefined) throw fail('AMANAT-CNS-001');
    return yes ? standing !== 'given' : !ends.includes(standing);
  });
  return changed.length === 0 ? [] : [consentAct(policy, subject, Object.fromEntries(changed), given)];
}

/** Decides on what a person chose before and writes it, alone with that person: two clicks at once come one after the other. */
export function changePerson(
  services: PreferenceServices,
  org: string,
  subject: string,
  how: Omit<Circumstances, 'place'>,
  decide: (policy: PolicyVersion, now: Preferences, given: Circumstances) => readonly Act[],
): Promise<Written | null> {
  const policy = policyInForce(services.policies, org);
  return inTransaction(services.db, async (tx) => {
    const { history, place } = await alone(services, tx, org, subject);
    const now = preferencesOf(policy.compiled, history, place.at);
    const acts = decide(policy, now, { ...how, place });
    await writeActs(services, tx, org, subject, how.shown, acts);
    return acts[0] ? { id: acts[0].id, at: place.at } : null;
  });
}

/** The person's history, locked until the transaction ends, and the place of what comes next. */
export async function alone(
  services: Pick<PreferenceServices, 'clock'>,
  tx: Db,
  org: string,
  subject: string,
): Promise<{ readonly history: readonly StoredChoice[]; readonly place: Place }> {
  await lockPeople(tx, org, [subject]);
  const history = await storedChoices(tx, org, subject);
  return { history, place: placeAfter(services, history) };
}
