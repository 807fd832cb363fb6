import type { ConsentState, SubjectEvent, SubjectState } from './state.ts';

/** Nobody known: nothing given, nothing running. The gate denies what needs a fact of the person. */
export const emptyState: SubjectState = {
  consents: {},
  writtenConsents: {},
  objections: [],
  refusedChannels: [],
  restriction: null,
  contract: null,
  accountClosedAt: null,
  accountOpenedAt: null,
  birthDate: null,
  lastInteractionAt: null,
  holds: [],
  erased: null,
};

type Draft = { -readonly [K in keyof SubjectState]: SubjectState[K] };
type EventOf<K extends SubjectEvent['kind']> = Extract<SubjectEvent, { kind: K }>;

function withOrWithout(list: readonly string[], item: string, present: boolean): readonly string[] {
  const others = list.filter((other) => other !== item);
  return present ? [...others, item].toSorted() : others;
}

function consent(draft: Draft, event: EventOf<'consent'>): void {
  const consents: Record<string, ConsentState> = { ...draft.consents };
  for (const [purpose, given] of Object.entries(event.choices)) {
    const former = consents[purpose];
    consents[purpose] = {
      given,
      at: event.at,
      version: event.version,
      expires: event.ends?.[purpose] ?? event.expires ?? null,
      withdrawn: !given && (former?.given === true || former?.withdrawn === true),
    };
  }
  draft.consents = consents;
  settlePending(draft, Object.keys(event.choices));
}

/** Whatever is said of a purpose later settles what waited to be confirmed. */
function settlePending(draft: Draft, purposes: readonly string[]): void {
  if (!draft.pendingConsents) return;
  const left = Object.entries(draft.pendingConsents).filter(([purpose]) => !purposes.includes(purpose));
  if (left.length === 0) delete draft.pendingConsents;
  else draft.pendingConsents = Object.fromEntries(left);
}

function pending(draft: Draft, { at, until, purposes }: EventOf<'consent-pending'>): void {
  const waiting = Object.fromEntries(purposes.map((purpose) => [purpose, { at, until }]));
  draft.pendingConsents = { ...draft.pendingConsents, ...waiting };
}

function writtenConsent(draft: Draft, event: EventOf<'written-consent'>): void {
  const { given, at, version, country } = event;
  const state = { given, at, version, expires: null };
  draft.writtenConsents = { ...draft.writtenConsents, [country]: state };
}

function hold(draft: Draft, event: EventOf<'hold'>): void {
  const others = draft.holds.filter(({ id }) => id !== event.id);
  const { id, ground, until = null } = event;
  draft.holds = event.standing ? [...others, { id, ground, until }] : others;
}

function account(draft: Draft, { at, open }: EventOf<'account'>): void {
  if (open) draft.accountOpenedAt ??= at;
  else draft.accountOpenedAt = null;
  draft.accountClosedAt = open ? null : at;
}

/** What an erasure leaves: what may not be asked again (objections, refusals), holds, and for which purposes data stays. */
function erased(draft: Draft, event: EventOf<'erased'>): void {
  draft.consents = {};
  delete draft.pendingConsents;
  draft.writtenConsents = {};
  draft.birthDate = null;
  draft.lastInteractionAt = null;
  draft.erased = { at: event.at, keptFor: event.keptFor };
}

function step(draft: Draft, event: SubjectEvent): void {
  switch (event.kind) {
    case 'consent':
      return consent(draft, event);
    case 'consent-pending':
      return pending(draft, event);
    case 'written-consent':
      return writtenConsent(draft, event);
    case 'objection':
      draft.objections = withOrWithout(draft.objections, event.purpose, event.standing);
      return;
    case 'channel-refusal':
      draft.refusedChannels = withOrWithout(draft.refusedChannels, event.channel, event.refused);
      return;
    case 'restriction':
      draft.restriction = event.standing
        ? { since: event.at, reason: event.reason, until: event.until ?? null }
        : null;
      return;
    case 'contract':
      if (draft.contract?.running !== event.running)
        draft.contract = { running: event.running, since: event.at };
      return;
    case 'account':
      return account(draft, event);
    case 'birth':
      draft.birthDate = event.date;
      return;
    case 'interaction':
      draft.lastInteractionAt = event.at;
      return;
    case 'hold':
      return hold(draft, event);
    case 'erased':
      return erased(draft, event);
  }
}

/**
 * A subject's state at an instant: the fold of the events up to it, in order of their instants (events of one
 * instant in the order given). Restrictions and holds whose end has passed no longer stand.
 * @param at ISO instant, UTC with milliseconds; events of that very instant count.
 */
export function foldEvents(events: readonly SubjectEvent[], at: string): SubjectState {
  const draft: Draft = { ...emptyState };
  const past = events.filter((event) => event.at <= at);
  for (const event of past.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) step(draft, event);
  if (draft.restriction?.until && draft.restriction.until <= at) draft.restriction = null;
  draft.holds = draft.holds.filter(({ until }) => until === null || until > at);
  return draft;
}
