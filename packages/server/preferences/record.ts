import type { ConsentMethod } from '@amanat/domain/consent/decide.ts';
import { type ConsentRefused, decideConsent } from '@amanat/domain/consent/decide.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { insertSubjectEvents } from '../consent/events.ts';
import type { NewEntry } from '../ledger/append.ts';
import type { Db } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import type { Place } from './place.ts';
import type { PreferenceServices, Shown } from './services.ts';

const fail = problems(consentErrors);

/** How a choice came about: who wrote it down, in which way, to which words. */
export interface Circumstances {
  readonly method: ConsentMethod;
  /** Where in the person's history it stands: the instant, and ids in its order. */
  readonly place: Place;
  /** When it was written down, where that was later than it was said. */
  readonly recorded?: string;
  /** Pseudonym of who did it: the person, or staff. */
  readonly actor: string;
  readonly shown: Shown;
  readonly form?: string | undefined;
  readonly site?: string | undefined;
  /** Kept with the choice and bound by the journal: the consent it confirms, boxes ticked beside it, a file's hash. */
  readonly more?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Public references of the journal entry beside version and wording. */
  readonly refs?: Readonly<Record<string, string | number>>;
}
/** An event that is decided, with its journal entry under the same id: that id asks for the receipt. */
export interface Act {
  readonly id: string;
  readonly event: SubjectEvent;
  readonly beside: Readonly<Record<string, unknown>>;
  readonly entry: NewEntry;
}
type Actable = { readonly subject: string; readonly version: number };

/**
 * A consent by purpose, decided by the declaration it was made under.
 * @throws AMANAT-CNS-001, 003 when the declaration does not ask for it, or nothing was chosen.
 */
export function consentAct(
  policy: PolicyVersion,
  subject: string,
  choices: Readonly<Record<string, boolean>>,
  given: Circumstances,
  id = given.place.nextId(),
): Act {
  const decided = decideConsent(
    policy.manifest,
    policy.number,
    { method: given.method, purposes: choices },
    given.place.at,
  );
  if ('refused' in decided) throw fail(codeOf(decided), `See ${decided.at}.`);
  const { event } = decided;
  const withdrawn = Object.values(event.choices).every((yes) => !yes) && given.method !== 'form';
  return act(
    id,
    withdrawn ? 'consent.withdrawn' : 'consent.recorded',
    event,
    { subject, version: policy.number },
    {
      purposes: event.choices,
      expires: event.expires,
      ...(event.ends === undefined ? {} : { ends: event.ends }),
    },
    given,
  );
}
function codeOf({ refused }: ConsentRefused): 'AMANAT-CNS-001' | 'AMANAT-CNS-003' {
  return refused === 'nothing-chosen' || refused === 'method-contradicts'
    ? 'AMANAT-CNS-003'
    : 'AMANAT-CNS-001';
}

/** A consent that was asked for and waits to be confirmed until an instant; nothing is given by it. */
export function pendingAct(
  policy: PolicyVersion,
  subject: string,
  purposes: readonly string[],
  until: string,
  given: Circumstances,
  id = given.place.nextId(),
): Act {
  const version = policy.number;
  const event = { kind: 'consent-pending', at: given.place.at, version, purposes, until } as const;
  return act(id, 'consent.asked', event, { subject, version }, { purposes, until }, given);
}

/** A written consent to passing data to a country, or its withdrawal: a consent of its own kind (998-IIIQ 14). */
export function transferAct(
  policy: PolicyVersion,
  subject: string,
  { country, agreed }: { readonly country: string; readonly agreed: boolean },
  given: Circumstances,
): Act {
  const version = policy.number;
  const event = { kind: 'written-consent', at: given.place.at, version, country, given: agreed } as const;
  const kind = agreed ? 'transfer-consent.recorded' : 'transfer-consent.withdrawn';
  const refs = { ...given.refs, country };
  return act(
    given.place.nextId(),
    kind,
    event,
    { subject, version },
    { country, given: agreed },
    { ...given, refs },
  );
}

/** That a person refuses a channel, or lets it again (FOC-09). */
export function channelAct(
  policy: PolicyVersion,
  subject: string,
  { channel, refused }: { readonly channel: string; readonly refused: boolean },
  given: Circumstances,
): Act {
  const event = { kind: 'channel-refusal', at: given.place.at, channel, refused } as const;
  const kind = refused ? 'channel.refused' : 'channel.allowed';
  const about = { subject, version: policy.number };
  return act(given.place.nextId(), kind, event, about, { channel, refused }, given);
}

/** An objection to a purpose that rests on no consent: what unsubscribing means for it (GDPR 21(3)). */
export function objectionAct(
  policy: PolicyVersion,
  subject: string,
  purpose: string,
  given: Circumstances,
): Act {
  const event = { kind: 'objection', at: given.place.at, purpose, standing: true } as const;
  const about = { subject, version: policy.number };
  const refs = { ...given.refs, purposes: purpose };
  return act(given.place.nextId(), 'objection.recorded', event, about, { purpose }, { ...given, refs });
}

function act(
  id: string,
  kind: string,
  event: SubjectEvent,
  { subject, version }: Actable,
  said: Readonly<Record<string, unknown>>,
  { method, place, recorded, actor, shown, form, site, more, refs }: Circumstances,
): Act {
  const beside = {
    method,
    ...(site === undefined ? {} : { site }),
    ...(form === undefined ? {} : { form }),
    language: shown.wording.language,
    wording: shown.hash,
    ...(recorded === undefined ? {} : { givenAt: place.at }),
    ...more,
  };
  return {
    id,
    event,
    beside,
    entry: {
      id,
      kind,
      time: recorded ?? place.at,
      actor,
      subject,
      refs: { version, wording: shown.hash, ...refs },
      content: { ...said, ...beside },
    },
  };
}

/** Writes acts of one person: the words, the events, the journal; in the caller's transaction, which ends soon after. */
export async function writeActs(
  services: Pick<PreferenceServices, 'journal' | 'wordings'>,
  tx: Db,
  org: string,
  subject: string,
  shown: Shown,
  acts: readonly Act[],
): Promise<void> {
  if (acts.length === 0) return;
  await services.wordings.keep(tx, org, shown);
  const events = acts.map(({ id, event, beside }) => ({ id, subject, event, extra: beside }));
  await insertSubjectEvents(tx, org, events);
  await services.journal.append(
    tx,
    org,
    acts.map(({ entry }) => entry),
  );
}
