import { basisProblem } from '../decide/basis.ts';
import type { CompiledManifest } from '../decide/compile.ts';
import { foldEvents } from '../decide/fold.ts';
import type { SubjectEvent, SubjectState } from '../decide/state.ts';
import { restsOnConsent } from './decide.ts';
import { endOfConsent } from './lapse.ts';
import { termsOf } from './terms.ts';
import { transfersByConsent } from './transfers-by-consent.ts';

/** An event of a person as it is stored: the id names its receipt, `beside` holds how it came about. */
export interface StoredChoice {
  readonly id: string;
  readonly event: SubjectEvent;
  readonly beside: Readonly<Record<string, unknown>>;
}
/** Where a purpose stands for a person; exactly what the gate would say of its consent. */
export type Standing = 'given' | 'refused' | 'withdrawn' | 'lapsed' | 'anew' | 'pending' | 'never';

export interface PurposeStanding {
  readonly id: string;
  readonly standing: Standing;
  /** Instant of the choice that made it so; null when nothing was chosen. */
  readonly since: string | null;
  /** How that choice was made. */
  readonly method: string | null;
  /** Whether the person objected to this purpose: no consent carries it then. */
  readonly objected: boolean;
  /** When it lapses by itself, or when what waits lapses. */
  readonly until: string | null;
}
export interface TransferStanding {
  readonly country: string;
  readonly given: boolean;
  readonly since: string | null;
  readonly method: string | null;
}
export interface ChannelStanding {
  readonly id: string;
  readonly refused: boolean;
}
/** All that a person may decide, as it stands at an instant. */
export interface Preferences {
  readonly purposes: readonly PurposeStanding[];
  readonly channels: readonly ChannelStanding[];
  readonly transfers: readonly TransferStanding[];
  /** Purposes the person objected to, whatever they rest on. */
  readonly objections: readonly string[];
}

const standings: Readonly<Record<string, Standing>> = {
  'consent.missing': 'never',
  'consent.refused': 'refused',
  'consent.withdrawn': 'withdrawn',
  'consent.lapsed': 'lapsed',
  'consent.older-version': 'anew',
  'consent.unconfirmed': 'pending',
};

/**
 * What a person chose, purpose by purpose, by the declaration in force: folded from the events like every decision of
 * the gate, so that the page never says anything else than the gate does.
 * @param stored oldest first. @param at ISO instant.
 */
export function preferencesOf(
  compiled: CompiledManifest,
  stored: readonly StoredChoice[],
  at: string,
): Preferences {
  const state = foldEvents(
    stored.map(({ event }) => event),
    at,
  );
  const { manifest } = compiled;
  return {
    purposes: [...compiled.purposes.values()]
      .filter(({ purpose }) => restsOnConsent(purpose))
      .map(({ id }) => purposeStanding(compiled, state, stored, id, at)),
    channels: [...new Set(Object.values(manifest.purposes).flatMap(({ channels = [] }) => channels))].map(
      (id) => ({ id, refused: state.refusedChannels.includes(id) }),
    ),
    transfers: transfersByConsent(compiled).map(({ country }) => {
      const last = stored.findLast(
        ({ event }) => event.kind === 'written-consent' && event.country === country,
      );
      return {
        country,
        given: state.writtenConsents[country]?.given === true,
        since: last?.event.at ?? null,
        method: methodOf(last),
      };
    }),
    objections: state.objections,
  };
}

function purposeStanding(
  compiled: CompiledManifest,
  state: SubjectState,
  stored: readonly StoredChoice[],
  id: string,
  at: string,
): PurposeStanding {
  const purpose = compiled.purposes.get(id)!;
  const problem = basisProblem(purpose, state, { purpose: id, categories: purpose.purpose.categories, at });
  const standing = problem === null ? 'given' : (standings[problem] ?? 'never');
  const last = stored.findLast(({ event }) => names(event, id));
  const consent = state.consents[id];
  const until =
    standing === 'pending'
      ? state.pendingConsents?.[id]?.until
      : consent && endOfConsent(consent, termsOf(compiled.manifest, id));
  return {
    id,
    standing,
    since: last?.event.at ?? null,
    method: methodOf(last),
    objected: state.objections.includes(id),
    until: standing === 'given' || standing === 'pending' ? (until ?? null) : null,
  };
}

function names(event: SubjectEvent, purpose: string): boolean {
  if (event.kind === 'consent') return Object.hasOwn(event.choices, purpose);
  return event.kind === 'consent-pending' && event.purposes.includes(purpose);
}

function methodOf(stored: StoredChoice | undefined): string | null {
  const method = stored?.beside['method'];
  return typeof method === 'string' ? method : null;
}
