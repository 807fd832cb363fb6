import type { StoredChoice } from '@amanat/domain/consent/preferences.ts';
import { preferenceErrors } from '@amanat/contract/errors/preferences.ts';
import { inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { alone, type Written } from './choose.ts';
import type { LinkClaims } from './link-token.ts';
import { consentAct, writeActs } from './record.ts';
import type { PreferenceServices, Shown } from './services.ts';
import { storedChoices } from './store.ts';

const fail = problems(preferenceErrors);

/** A consent that waits, as the page shows it before anything is confirmed. */
export interface Waiting {
  readonly version: number;
  readonly purposes: readonly string[];
  readonly until: string;
  /** Id of the consent once the link was confirmed: a second click says so and changes nothing. */
  readonly confirmed: string | undefined;
  /** Whether the person took any of it back after they had confirmed it: the mail is still there to be opened. */
  readonly takenBack: boolean;
  /** Hash of the words the form showed. */
  readonly wording: string;
  readonly form: string | undefined;
}

/**
 * What a link asks to confirm. @throws AMANAT-PRF-001 when there is none, for instance because the person was erased;
 * AMANAT-PRF-002 when the person said no to all of it since.
 */
export async function waitingConsent(
  { db }: Pick<PreferenceServices, 'db'>,
  org: string,
  claims: LinkClaims,
): Promise<Waiting> {
  return waitingIn(await storedChoices(db, org, claims.subject), claims);
}

function waitingIn(history: readonly StoredChoice[], { pending }: LinkClaims): Waiting {
  const asked = history.find(({ id }) => id === pending);
  if (asked?.event.kind !== 'consent-pending') throw fail('AMANAT-PRF-001');
  const { version, until } = asked.event;
  const since = history.slice(history.indexOf(asked) + 1).map(({ event }) => event);
  if (since.some(({ kind }) => kind === 'erased')) throw fail('AMANAT-PRF-001');
  const confirmed = history.find(({ beside }) => beside['confirms'] === pending)?.id;
  // What was said of a purpose later settles what waited: a mail of before gives nothing back.
  const refused = (id: string) =>
    since.some((event) => event.kind === 'consent' && event.choices[id] === false);
  const lastWord = (id: string) => since.findLast((event) => event.kind === 'consent' && id in event.choices);
  const purposes = asked.event.purposes.filter((id) => confirmed !== undefined || !refused(id));
  if (purposes.length === 0) throw fail('AMANAT-PRF-002');
  return {
    version,
    purposes,
    until,
    confirmed,
    takenBack: confirmed !== undefined && purposes.some((id) => !agrees(lastWord(id), id)),
    wording: String(asked.beside['wording']),
    form: asked.beside['form'] as string | undefined,
  };
}

function agrees(event: StoredChoice['event'] | undefined, purpose: string): boolean {
  return event?.kind === 'consent' && event.choices[purpose] === true;
}

/**
 * Confirms a consent that waits: from here on it is given, by the version and in the words of the form, and the journal
 * holds both moments. Null when it was confirmed before.
 * @throws AMANAT-PRF-001 when nothing waits, AMANAT-PRF-002 when the time is over, or the person said no since.
 */
export function confirmConsent(
  services: PreferenceServices,
  org: string,
  claims: LinkClaims,
): Promise<Written | null> {
  return inTransaction(services.db, async (tx) => {
    const { subject, pending = '' } = claims;
    const { history, place } = await alone(services, tx, org, subject);
    const { confirmed, until, purposes, version, wording, form } = waitingIn(history, claims);
    if (confirmed) return null;
    if (until <= place.at) throw fail('AMANAT-PRF-002');
    const policy = services.policies.version(org, version)!;
    const shown: Shown = (await services.wordings.stored(tx, org, wording))!;
    const choices = Object.fromEntries(purposes.map((id) => [id, true]));
    const act = consentAct(policy, subject, choices, {
      method: 'confirmed',
      place,
      actor: subject,
      shown,
      form,
      more: { confirms: pending },
      refs: { confirms: pending },
    });
    await writeActs(services, tx, org, subject, shown, [act]);
    return { id: act.id, at: place.at };
  });
}
