import type { ConsentSince } from '@amanat/domain/decide/compile.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { type Static, Type } from 'typebox';
import { DecisionRequest, Subject } from './gate.ts';

/** One version of the declaration, for a gate that decides in the application. */
export interface SnapshotVersion {
  readonly number: number;
  /** ISO instant from which it is in force. */
  readonly effectiveAt: string;
  readonly manifest: Manifest;
  readonly consentSince: Readonly<Record<string, ConsentSince>>;
}
/** Answer to `GET /v1/organisations/:org/decisions/snapshot`: the version in force and those that follow it. */
export interface Snapshot {
  readonly organisation: string;
  readonly versions: readonly SnapshotVersion[];
}

/** Body of `POST /v1/organisations/:org/decisions/state`. A POST, so that identifiers stay out of addresses. */
export const StateRequest = Type.Object(
  { subject: Type.Array(Subject, { minItems: 1, maxItems: 5 }) },
  { additionalProperties: false },
);
export type StateRequest = Static<typeof StateRequest>;
/** Its answer: under which pseudonyms the person is known and what the state is folded from, nothing else. */
export interface StateAnswer {
  readonly pseudonyms: readonly string[];
  readonly events: readonly SubjectEvent[];
}

const { purpose, categories, recipient, country, at } = DecisionRequest.properties;
/** One decision taken in an application; equal ones of a short while travel as one with `times`. */
export const LocalDecision = Type.Object(
  {
    subject: Type.Array(Subject, { minItems: 1, maxItems: 5 }),
    allow: Type.Boolean(),
    purpose,
    categories: Type.Array(categories.items, { maxItems: 50 }),
    recipient,
    country,
    at,
    version: Type.Integer({ minimum: 0, description: 'Version it was decided by; 0 when none was known.' }),
    reasons: Type.Array(Type.String({ pattern: '^[a-z.-]{1,40}$' }), { maxItems: 40 }),
    times: Type.Integer({ minimum: 1, description: 'How often, since the last report.' }),
  },
  { additionalProperties: false },
);
export type LocalDecision = Static<typeof LocalDecision>;
/** Body of `POST /v1/organisations/:org/denials`. */
export const LocalDecisions = Type.Object(
  { decisions: Type.Array(LocalDecision, { minItems: 1, maxItems: 200 }) },
  { additionalProperties: false },
);
export type LocalDecisions = Static<typeof LocalDecisions>;
